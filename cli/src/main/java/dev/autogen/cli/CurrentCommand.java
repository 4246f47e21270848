package dev.autogen.cli;

import dev.autogen.revision.AppliedRevisions;
import dev.autogen.revision.Position;
import dev.autogen.revision.Position.Unknown;
import dev.autogen.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says where the database is. */
@Command(
        name = "current",
        mixinStandardHelpOptions = true,
        description = "Shows the revisions that the database is at; changes nothing.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen current",
            "  autogen current -v              with files, dates and messages",
            "  autogen current --check-heads   exit with 5 if a revision is not applied: for scripts",
        })
final class CurrentCommand implements Callable<Integer> {

    @Option(
            names = "--check-heads",
            description = "Exit with 5 unless the database is at all heads.")
    private boolean checkHeads;

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var history = project.historyToShow();
            var position = Position.of(history, project.current());
            var unknown = position.unknown().stream().map(Unknown::id).toList();
            var current = new ArrayList<>(AppliedRevisions.of(history, position.known()).heads());
            current.addAll(unknown);
            print(project, current);
            position.unknown().forEach(it -> project.console().warning(it.why()));
            var missing = missing(history, position.known());
            project.console()
                    .json(
                            Json.object(
                                    "current",
                                    current,
                                    "heads",
                                    history.heads(),
                                    "unknown",
                                    unknown,
                                    "missing",
                                    missing,
                                    "problems",
                                    project.problems()));
            return checkHeads ? check(project, unknown, missing) : project.looked().code();
        }
    }

    private static void print(Project project, List<String> current) {
        var history = project.historyToShow();
        var console = project.console();
        var lines = new RevisionLines(history, List.of(), console);
        if (console.verbose()) {
            console.result(
                    "Current revisions of " + project.database().settings().shownUrl() + ":");
        }
        if (current.isEmpty()) {
            console.result("base: no revision is applied");
        }
        for (String id : current) {
            if (!history.contains(id)) {
                console.result(console.paint("fg(red)", id + " (unknown)"));
            } else if (console.verbose()) {
                lines.paragraph(history.get(id)).forEach(console::result);
            } else {
                console.result(lines.line(history.get(id)));
            }
        }
    }

    private static List<String> missing(RevisionGraph history, List<String> known) {
        var all = history.withAncestors(history.heads());
        all.removeAll(history.withAncestors(known));
        return history.inOrder(all);
    }

    private static int check(Project project, List<String> unknown, List<String> missing) {
        if (!unknown.isEmpty() || project.looked() != ExitCode.DONE) {
            return ExitCode.HISTORY_BROKEN.code();
        }
        if (missing.isEmpty()) {
            return ExitCode.DONE.code();
        }
        project.console()
                .error(
                        "The database is not at all heads: "
                                + Words.count(missing.size(), "revision")
                                + " up to "
                                + Words.ids(project.historyToShow().heads())
                                + (missing.size() == 1 ? " is" : " are")
                                + " not applied. Run 'autogen upgrade"
                                + (project.historyToShow().heads().size() > 1 ? " heads" : "")
                                + "'.");
        return ExitCode.BEHIND.code();
    }
}
