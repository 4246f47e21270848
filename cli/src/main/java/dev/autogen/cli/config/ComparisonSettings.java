package dev.autogen.cli.config;

import dev.autogen.diff.CompareSettings;
import java.util.List;

/** Reads which attributes of a column are compared; all are unless the file says otherwise. */
final class ComparisonSettings {
    private static final List<String> KEYS = List.of("types", "defaults", "comments");

    private ComparisonSettings() {}

    static CompareSettings in(Section section) {
        section.allow(KEYS);
        return new CompareSettings(
                section.flag("types", true),
                section.flag("defaults", true),
                section.flag("comments", true));
    }
}
