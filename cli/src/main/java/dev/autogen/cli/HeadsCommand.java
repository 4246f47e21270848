package dev.autogen.cli;

import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the newest revision of each line. */
@Command(
        name = "heads",
        mixinStandardHelpOptions = true,
        description = "Shows the revisions that nothing follows; needs no database.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen heads",
            "  autogen heads -v                      with files, dates and messages",
            "  autogen heads --resolve-dependencies  without those that others depend on",
        })
final class HeadsCommand implements Callable<Integer> {

    @Option(
            names = "--resolve-dependencies",
            description = "Leave out the heads that other revisions depend on.")
    private boolean resolveDependencies;

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var console = project.console();
            var history = project.historyToShow();
            var lines = new RevisionLines(history, List.of(), console);
            var heads = heads(history).stream().map(history::get).toList();
            for (RevisionScript head : heads) {
                (console.verbose() ? lines.paragraph(head) : List.of(lines.line(head)))
                        .forEach(console::result);
            }
            if (heads.isEmpty()) {
                project.sayNoRevisions();
            }
            console.json(
                    Json.object(
                            "heads",
                            heads.stream().map(lines::json).toList(),
                            "problems",
                            project.problems()));
            return project.looked().code();
        }
    }

    private List<String> heads(RevisionGraph history) {
        return resolveDependencies
                ? history.tips(history.withAncestors(history.heads()))
                : history.heads();
    }
}
