package dev.autogen.cli;

import dev.autogen.migrate.SqlScript;
import dev.autogen.migrate.Step;
import dev.autogen.migrate.Step.Direction;
import dev.autogen.operation.Description;
import dev.autogen.revision.RevisionScript;
import dev.autogen.revision.RevisionSymbols;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows revisions in full. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows a revision: what it follows, what it does, where it is.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen show head",
            "  autogen show ae10 --sql     the revision whose id begins so, as SQL",
        })
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REV", description = "An id or its beginning, head, heads or current.")
    private String revision;

    @Option(names = "--sql", description = "Show the SQL of its upgrade and downgrade.")
    private boolean sql;

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            List<String> current = revision.equals("current") ? project.current() : List.of();
            var lines = new RevisionLines(project.historyToShow(), current, project.console());
            var shown =
                    new RevisionSymbols(project.historyToShow(), current)
                            .resolve(revision).stream().map(project.historyToShow()::get).toList();
            if (shown.isEmpty()) {
                project.console()
                        .message(
                                "'"
                                        + revision
                                        + "' stands for no revision: there is none to show.");
            }
            for (var script : shown) {
                lines.paragraph(script).forEach(project.console()::result);
                if (sql) {
                    printSql(project, new Step(script, Direction.UPGRADE), "Upgrade:");
                    printSql(project, new Step(script, Direction.DOWNGRADE), "Downgrade:");
                } else {
                    printSteps(project, script);
                }
            }
            project.console()
                    .json(
                            Json.object(
                                    "revisions",
                                    shown.stream().map(lines::json).toList(),
                                    "problems",
                                    project.problems()));
            return project.looked().code();
        }
    }

    private static void printSteps(Project project, RevisionScript script) {
        project.console().result("Upgrade:");
        script.upgrade()
                .forEach(it -> project.console().result("  " + it.accept(new Description())));
        project.console().result("Downgrade:");
        script.downgrade()
                .forEach(it -> project.console().result("  " + it.accept(new Description())));
    }

    private static void printSql(Project project, Step step, String title) {
        var script =
                new SqlScript(
                        project.historyToShow(),
                        project.versionTable(),
                        project.settings().revisions().transaction());
        project.console().result(title);
        script.statements(step)
                .forEach(it -> project.console().result("  " + it.replace("\n", "\n  ") + ";"));
    }
}
