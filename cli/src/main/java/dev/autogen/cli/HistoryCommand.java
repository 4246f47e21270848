package dev.autogen.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the revisions. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Lists the revisions, newest first; needs no database unless -i is given.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen history",
            "  autogen history -i -v                 where the database is, and all that is known",
        })
final class HistoryCommand implements Callable<Integer> {

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Mark where the database is.")
    private boolean indicateCurrent;

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var console = project.console();
            List<String> current = indicateCurrent ? project.current() : List.of();
            var lines = new RevisionLines(project.historyToShow(), current, console);
            var newestFirst = new ArrayList<>(project.historyToShow().all());
            Collections.reverse(newestFirst);
            int width = lines.width(newestFirst);
            for (var script : newestFirst) {
                if (console.verbose()) {
                    lines.paragraph(script).forEach(console::result);
                    console.result("");
                } else {
                    console.result(lines.step(script, width));
                }
            }
            if (newestFirst.isEmpty()) {
                console.message("No revisions yet: 'autogen revision -m \"…\"' writes the first.");
            }
            console.json(Json.object("revisions", newestFirst.stream().map(lines::json).toList()));
            return project.looked().code();
        }
    }
}
