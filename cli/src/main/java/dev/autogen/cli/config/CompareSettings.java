package dev.autogen.cli.config;

import java.util.List;

/** Which attributes of a column are compared; all are unless the file says otherwise. */
public record CompareSettings(boolean types, boolean defaults, boolean comments) {
    private static final List<String> KEYS = List.of("types", "defaults", "comments");

    static CompareSettings in(Section section) {
        section.allow(KEYS);
        return new CompareSettings(
                section.flag("types", true),
                section.flag("defaults", true),
                section.flag("comments", true));
    }
}
