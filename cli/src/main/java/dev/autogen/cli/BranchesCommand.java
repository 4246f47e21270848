package dev.autogen.cli;

import dev.autogen.revision.RevisionScript;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists where the history branches. */
@Command(
        name = "branches",
        mixinStandardHelpOptions = true,
        description = "Shows the revisions that several follow, with those; needs no database.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen branches",
            "  autogen branches -v     with files, dates and messages",
        })
final class BranchesCommand implements Callable<Integer> {

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var history = project.historyToShow();
            var console = project.console();
            var lines = new RevisionLines(history, List.of(), console);
            var points =
                    history.all().stream()
                            .filter(it -> history.children(it.id()).size() > 1)
                            .toList();
            for (RevisionScript point : points) {
                (console.verbose() ? lines.paragraph(point) : List.of(lines.line(point)))
                        .forEach(console::result);
                history.children(point.id())
                        .forEach(it -> console.result("    -> " + lines.line(history.get(it))));
            }
            if (points.isEmpty()) {
                console.message("The history has no branches.");
            }
            console.json(
                    Json.object(
                            "branches",
                            points.stream()
                                    .map(
                                            it ->
                                                    Json.object(
                                                            "revision",
                                                            lines.json(it),
                                                            "children",
                                                            history.children(it.id())))
                                    .toList(),
                            "problems",
                            project.problems()));
            return project.looked().code();
        }
    }
}
