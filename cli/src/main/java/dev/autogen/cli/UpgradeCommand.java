package dev.autogen.cli;

import dev.autogen.migrate.Step.Direction;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Applies revisions. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description = "Brings the database forward to a revision.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen upgrade              to the head",
            "  autogen upgrade +1           one revision further",
            "  autogen upgrade ae10         to the revision whose id begins so",
            "  autogen upgrade --sql        print the whole SQL, from an empty database",
            "  autogen upgrade 1975:ae10 --sql",
        })
final class UpgradeCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "REV",
            description = "An id or its beginning, head, heads, +N or REV+N; the head by default.")
    private String revision = "head";

    @Mixin private MigrationOptions how = new MigrationOptions();

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            return new Migration(project, how).run(revision, Direction.UPGRADE);
        }
    }
}
