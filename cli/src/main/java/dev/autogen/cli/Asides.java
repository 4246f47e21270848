package dev.autogen.cli;

import dev.autogen.diff.CompareSettings;
import dev.autogen.diff.Comparison;
import dev.autogen.diff.Comparison.Unmapped;
import dev.autogen.diff.Listing;
import dev.autogen.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a comparison has to say beside the differences, for people and for programs. */
record Asides(Comparison comparison) {

    /** What no entity maps with the result; warnings and obstacles on standard error. */
    void print(Console console) {
        var unmapped = comparison.unmapped();
        said(unmapped, unmapped.tables(), "table", "maps", console);
        said(unmapped, unmapped.sequences(), "sequence", "uses", console);
        comparison.warnings().forEach(console::warning);
        comparison.obstacles().forEach(console::warning);
    }

    private static void said(
            Unmapped unmapped,
            List<QualifiedName> names,
            String noun,
            String verb,
            Console console) {
        if (names.isEmpty()) {
            return;
        }
        var count = Words.count(names.size(), noun) + " that no entity " + verb;
        console.result(
                switch (unmapped.decision()) {
                    case DROP ->
                            count
                                    + ": "
                                    + Listing.of(names)
                                    + " (dropped by this revision; keep "
                                    + (names.size() == 1 ? "it" : "them")
                                    + " with unmapped-tables = \"keep\" in [compare])";
                    case KEEP -> count + " (kept, as [compare] says; -v lists them)";
                });
    }

    /** The fields of a result, and those of what is said beside it. */
    Map<String, Object> with(Map<String, Object> result) {
        var all = new LinkedHashMap<>(result);
        var unmapped = comparison.unmapped();
        all.put(
                "unmapped",
                Json.object(
                        "decision", word(unmapped.decision()),
                        "tables", unmapped.tables(),
                        "sequences", unmapped.sequences()));
        all.put("warnings", comparison.warnings());
        all.put("obstacles", comparison.obstacles());
        all.put("kept", comparison.kept());
        return all;
    }

    private static String word(CompareSettings.Unmapped decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }
}
