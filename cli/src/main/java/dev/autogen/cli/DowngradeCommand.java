package dev.autogen.cli;

import dev.autogen.migrate.Step.Direction;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes revisions back. */
@Command(
        name = "downgrade",
        mixinStandardHelpOptions = true,
        description = "Brings the database back to a revision.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen downgrade -1         one revision back",
            "  autogen downgrade base       to before the first",
            "  autogen downgrade ae10:1975 --sql",
        })
final class DowngradeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REV", description = "An id or its beginning, base, -N or REV-N.")
    private String revision;

    @Mixin private MigrationOptions how = new MigrationOptions();

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            return new Migration(project, how).run(revision, Direction.DOWNGRADE);
        }
    }
}
