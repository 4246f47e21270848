package dev.autogen.cli.config;

import dev.autogen.diff.CompareSettings;
import dev.autogen.diff.CompareSettings.Unmapped;
import dev.autogen.diff.Filters;
import java.util.List;

/** Reads what is compared; everything is unless the file says otherwise. */
final class ComparisonSettings {
    private static final String UNMAPPED = "unmapped-tables";
    private static final List<String> KEYS =
            List.of("types", "defaults", "comments", UNMAPPED, "include", "exclude");

    private ComparisonSettings() {}

    static CompareSettings in(Section section) {
        section.allow(KEYS);
        return new CompareSettings(
                section.flag("types", true),
                section.flag("defaults", true),
                section.flag("comments", true),
                unmapped(section));
    }

    static Filters filters(Section section) {
        return Filters.ofNames(section.texts("include"), section.texts("exclude"));
    }

    private static Unmapped unmapped(Section section) {
        var word = section.text(UNMAPPED, "drop");
        return switch (word) {
            case "drop" -> Unmapped.DROP;
            case "keep" -> Unmapped.KEEP;
            default ->
                    throw section.wrong(
                            UNMAPPED, "must be \"drop\" or \"keep\", but is \"" + word + "\"");
        };
    }
}
