package dev.autogen.cli.config;

import dev.autogen.diff.CompareSettings;
import dev.autogen.diff.CompareSettings.Unmapped;
import java.util.List;

/** Reads which attributes of a column are compared; all are unless the file says otherwise. */
final class ComparisonSettings {
    private static final String UNMAPPED = "unmapped-tables";
    private static final List<String> KEYS = List.of("types", "defaults", "comments", UNMAPPED);

    private ComparisonSettings() {}

    static CompareSettings in(Section section) {
        section.allow(KEYS);
        return new CompareSettings(
                section.flag("types", true),
                section.flag("defaults", true),
                section.flag("comments", true),
                unmapped(section));
    }

    private static Unmapped unmapped(Section section) {
        var word = section.text(UNMAPPED, "drop");
        return switch (word) {
            case "drop" -> Unmapped.DROP;
            case "keep" -> Unmapped.KEEP;
            default -> throw section.wrong(UNMAPPED, "must be \"drop\" or \"keep\"");
        };
    }
}
