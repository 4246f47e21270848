package dev.autogen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says where the database is. */
@Command(
        name = "current",
        mixinStandardHelpOptions = true,
        description = "Shows the revisions that the database is at.")
final class CurrentCommand implements Callable<Integer> {

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var history = project.history();
            var current = project.current();
            var lines = new RevisionLines(history, current, project.console());
            var console = project.console();
            if (current.isEmpty()) {
                console.result("base: no revision is applied");
            }
            current.forEach(
                    id ->
                            console.result(
                                    history.contains(id)
                                            ? lines.line(history.get(id))
                                            : id
                                                    + " (unknown: no revision of the history has this id)"));
            console.json(Json.object("current", current, "heads", history.heads()));
            return ExitCode.DONE.code();
        }
    }
}
