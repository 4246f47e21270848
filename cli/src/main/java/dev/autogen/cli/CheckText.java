package dev.autogen.cli;

import dev.autogen.diff.Comparison;
import dev.autogen.revision.RevisionScript;
import java.util.List;

/** Says what a check found, and what to do next, to people. */
record CheckText(CheckResult result, Console console) {

    void print() {
        result.touched().ifPresent(this::printTouched);
        if (!result.missing().isEmpty()) {
            console.result(behind());
        }
        result.lacking().ifPresent(this::printDifferent);
        if (result.code() == ExitCode.DONE) {
            console.result(same());
            result.compared().ifPresent(it -> new Asides(it).print(console));
        }
    }

    /** The outcome in a sentence. */
    String summary() {
        return switch (result.code()) {
            case TOUCHED -> touched(result.touched().orElseThrow());
            case BEHIND -> behind();
            case ENTITIES_DIFFER -> different(result.different().orElseThrow());
            case DONE, FAILED, WRONG_USAGE, HISTORY_BROKEN -> same();
        };
    }

    private String same() {
        return "No difference: the entities and "
                + result.with().words()
                + " agree"
                + (result.current().isEmpty()
                        ? "."
                        : ", at " + String.join(", ", result.current()) + ".");
    }

    private String behind() {
        int missing = result.missing().size();
        return "The database is behind: it is at "
                + Words.ids(result.current())
                + ", and "
                + Words.count(missing, "revision")
                + " up to "
                + String.join(", ", result.heads())
                + " "
                + (missing == 1 ? "is" : "are")
                + " not applied. Run 'autogen upgrade'.";
    }

    private String touched(Comparison touched) {
        return "The database is not what revision "
                + Words.ids(result.current())
                + " says: somebody changed it by hand in "
                + Words.count(touched.operations().size(), "place");
    }

    private void printTouched(Comparison touched) {
        console.result(touched(touched) + ". To take that back:");
        var back = new Differences(touched, result.dialect());
        back.print(console);
        console.result("as SQL:");
        back.printSql(console);
        console.result(
                "Take it back first; if it is wanted, change the entities then, and run 'autogen revision'.");
    }

    private String different(Comparison different) {
        return "The entities and "
                + result.with().words()
                + " differ in "
                + Words.count(different.operations().size(), "change");
    }

    private void printDifferent(Comparison different) {
        console.result(different(different) + ":");
        var differences = new Differences(different, result.dialect());
        differences.print(console);
        new Asides(different).print(console);
        console.result("as SQL:");
        differences.printSql(console);
        if (result.code() == ExitCode.ENTITIES_DIFFER) {
            console.result("Run 'autogen revision -m \"…\"' to write the missing revision.");
        }
    }

    /** The same for programs. */
    void printJson() {
        var json =
                Json.object(
                        "status", result.status(),
                        "current", result.current(),
                        "heads", result.heads());
        if (!result.missing().isEmpty()) {
            json.put("missing", result.missing().size());
            json.put("revisions", result.missing().stream().map(RevisionScript::id).toList());
        }
        result.touched()
                .map(it -> new Differences(it, result.dialect()))
                .ifPresent(
                        it ->
                                json.put(
                                        "touched",
                                        Json.object("operations", it.json(), "sql", it.sql())));
        if (result.missing().isEmpty()) {
            var differences = result.different().map(it -> new Differences(it, result.dialect()));
            json.put("operations", differences.map(Differences::json).orElse(List.of()));
            json.put("sql", differences.map(Differences::sql).orElse(List.of()));
        }
        console.json(result.compared().map(it -> new Asides(it).with(json)).orElse(json));
    }
}
