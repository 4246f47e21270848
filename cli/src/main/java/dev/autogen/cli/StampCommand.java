package dev.autogen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says where a database is, without changing its schema. */
@Command(
        name = "stamp",
        mixinStandardHelpOptions = true,
        description = "Records that the database is at these revisions, and runs nothing.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen stamp head     a database that was made in another way, and is up to date",
            "  autogen stamp base     as if no revision had ever been applied",
        })
final class StampCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "REV",
            description = "Ids or their beginnings, head, heads, BRANCH@head, base or BRANCH@base.")
    private List<String> revisions = new ArrayList<>();

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var migrator = project.migrator(new ProgressPrinter(project.console()));
            migrator.stamp(revisions);
            var current = migrator.current();
            project.console().result("The database is at " + Words.ids(current) + ".");
            project.console().json(Json.object("current", current));
            return ExitCode.DONE.code();
        }
    }
}
