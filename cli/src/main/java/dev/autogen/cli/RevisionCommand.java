package dev.autogen.cli;

import dev.autogen.revision.HistoryException;
import dev.autogen.revision.RevisionGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the next revision. */
@Command(
        name = "revision",
        mixinStandardHelpOptions = true,
        description =
                "Compares the entities with the database and writes the difference as a revision class.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  autogen revision -m \"add users\"          what the entities ask for",
            "  autogen revision --empty -m \"fill cities\"  to be written by hand",
            "  autogen revision -m \"add users\" --sql     print the SQL, write nothing",
        })
final class RevisionCommand implements Callable<Integer> {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MSG",
            description = "What the revision is for; also names the class.")
    private String message = "";

    @Option(names = "--empty", description = "Write a revision without steps, and compare nothing.")
    private boolean empty;

    @Option(
            names = "--allow-empty",
            description = "Write a revision even if there is no difference.")
    private boolean allowEmpty;

    @Option(names = "--sql", description = "Print the SQL of the upgrade, and write nothing.")
    private boolean sql;

    @Option(
            names = "--rev-id",
            paramLabel = "ID",
            description = "The id, instead of twelve random hexadecimal digits.")
    private Optional<String> id = Optional.empty();

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var history = project.history();
            var parents = head(history);
            var draft = new Drafts(project, id, message);
            if (empty) {
                written(project, draft.write(parents, List.of()), List.of());
                return ExitCode.DONE.code();
            }
            return isBehind(project, history)
                    ? ExitCode.BEHIND.code()
                    : compared(project, draft, parents);
        }
    }

    private static List<String> head(RevisionGraph history) {
        if (history.heads().size() > 1) {
            throw new HistoryException(
                    "The history has several heads ("
                            + String.join(", ", history.heads())
                            + "): merge them first, so that it is clear which one"
                            + " the new revision follows.");
        }
        return history.heads();
    }

    /** What the database lacks would be written into the new revision a second time. */
    private static boolean isBehind(Project project, RevisionGraph history) {
        var current = project.current();
        current.forEach(history::get);
        var missing = history.upgradePath(current, history.heads());
        if (!missing.isEmpty()) {
            project.console()
                    .error(
                            "The database is at "
                                    + Words.ids(current)
                                    + " and lacks "
                                    + Words.count(missing.size(), "revision")
                                    + " up to "
                                    + Words.ids(history.heads())
                                    + ": run 'autogen upgrade' first.");
        }
        return !missing.isEmpty();
    }

    private int compared(Project project, Drafts draft, List<String> parents) {
        var console = project.console();
        var comparison = project.compare();
        var differences = new Differences(comparison, project.dialect());
        if (comparison.isEmpty() && !allowEmpty) {
            console.result(
                    "No difference between the entities and the database: nothing to do, no file written.");
            console.json(Json.object("operations", List.of()));
            return ExitCode.DONE.code();
        }
        if (sql) {
            differences.sql().forEach(it -> console.result(it + ";"));
            console.json(Json.object("operations", differences.json(), "sql", differences.sql()));
            return ExitCode.DONE.code();
        }
        console.result("Found " + Words.count(comparison.operations().size(), "change") + ":");
        differences.print(console);
        written(project, draft.write(parents, comparison.operations()), differences.json());
        return ExitCode.DONE.code();
    }

    private static void written(
            Project project, Drafts.Written written, List<Map<String, Object>> operations) {
        project.console().result("Wrote " + project.shown(written.file()));
        project.console()
                .json(
                        Json.object(
                                "id",
                                written.id(),
                                "file",
                                written.file(),
                                "operations",
                                operations));
    }
}
