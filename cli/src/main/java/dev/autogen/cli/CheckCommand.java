package dev.autogen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says whether a revision is missing: for CI. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Fails if the entities and the database differ.",
        exitCodeListHeading = "%n@|bold Exit codes:|@%n",
        exitCodeList = {
            "0:they agree, and the database is at the head",
            "3:they differ: a revision is missing",
            "5:the database is behind the head: run 'autogen upgrade'",
            "6:the history of revisions is broken",
        },
        footerHeading = "%n@|bold Examples:|@%n",
        footer = "  autogen check")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var history = project.history();
            var current = project.current();
            var missing = history.upgradePath(current, history.heads());
            if (!missing.isEmpty()) {
                return behind(project, current, missing.size());
            }
            return compare(project, current);
        }
    }

    private static int behind(Project project, List<String> current, int missing) {
        var heads = project.history().heads();
        var console = project.console();
        console.result(
                "The database is behind: it is at "
                        + Words.ids(current)
                        + ", and "
                        + Words.count(missing, "revision")
                        + " up to "
                        + String.join(", ", heads)
                        + " "
                        + (missing == 1 ? "is" : "are")
                        + " not applied. Run 'autogen upgrade'.");
        console.json(
                Json.object(
                        "status", "behind", "current", current, "heads", heads, "missing",
                        missing));
        return ExitCode.BEHIND.code();
    }

    private static int compare(Project project, List<String> current) {
        var console = project.console();
        var comparison = project.compare();
        var differences = new Differences(comparison, project.dialect());
        var status = comparison.isEmpty() ? "same" : "different";
        var asides = new Asides(comparison);
        console.json(
                asides.with(
                        Json.object(
                                "status", status,
                                "current", current,
                                "heads", project.history().heads(),
                                "operations", differences.json(),
                                "sql", differences.sql())));
        if (comparison.isEmpty()) {
            console.result(
                    "No difference: the entities and the database agree"
                            + (current.isEmpty()
                                    ? "."
                                    : ", at " + String.join(", ", current) + "."));
            asides.print(console);
            return ExitCode.DONE.code();
        }
        console.result(
                "The entities and the database differ in "
                        + Words.count(comparison.operations().size(), "change")
                        + ":");
        differences.print(console);
        asides.print(console);
        console.result("as SQL:");
        differences.printSql(console);
        console.result("Run 'autogen revision -m \"…\"' to write the missing revision.");
        return ExitCode.ENTITIES_DIFFER.code();
    }
}
