package dev.autogen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what a revision would hold. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Shows what 'revision' would write; writes nothing and always exits 0 when it could compare.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen diff",
            "  autogen diff --sql     as SQL",
        })
final class DiffCommand implements Callable<Integer> {

    @Option(names = "--sql", description = "Print the SQL instead.")
    private boolean sql;

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var console = project.console();
            var comparison = project.compare();
            var differences = new Differences(comparison, project.dialect());
            var asides = new Asides(comparison);
            console.json(
                    asides.with(
                            Json.object(
                                    "operations", differences.json(), "sql", differences.sql())));
            if (sql) {
                differences.sql().forEach(it -> console.result(it + ";"));
            } else if (comparison.isEmpty()) {
                console.result("No difference: the entities and the database agree.");
                asides.print(console);
            } else {
                differences.print(console);
                asides.print(console);
            }
            return ExitCode.DONE.code();
        }
    }
}
