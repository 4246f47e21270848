package dev.autogen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the newest revision of each line. */
@Command(
        name = "heads",
        mixinStandardHelpOptions = true,
        description = "Shows the revisions that nothing follows; needs no database.")
final class HeadsCommand implements Callable<Integer> {

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var console = project.console();
            var history = project.history();
            var lines = new RevisionLines(history, List.of(), console);
            var heads = history.heads().stream().map(history::get).toList();
            heads.forEach(it -> console.result(lines.line(it)));
            console.json(Json.object("heads", heads.stream().map(lines::json).toList()));
            return ExitCode.DONE.code();
        }
    }
}
