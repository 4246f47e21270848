package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.codegen.RevisesEdit;
import dev.autogen.revision.Position;
import dev.autogen.revision.Rebase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Moves a branch. */
@Command(
        name = "rebase",
        mixinStandardHelpOptions = true,
        description = {
            "Lets the first revision of a branch, and with it the branch, follow another revision.",
            "Changes what it revises in its source, and nothing else in there.",
            "A database that has the branch already, but not what it is to follow, would count as having both: "
                    + "take the branch back there first. --check-database looks at one.",
        },
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen rebase ae10 --onto main@head    before it is merged, instead of a merge revision",
            "  autogen rebase ae10 --onto 1975 --check-database",
        })
final class RebaseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REV", description = "The first revision of the branch.")
    private String revision;

    @Option(
            names = "--onto",
            required = true,
            paramLabel = "REV",
            description = "What it is to follow.")
    private String onto;

    @Option(
            names = "--check-database",
            description = "Refuse if the database would count as having what it lacks.")
    private boolean checkDatabase;

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var history = project.history();
            var rebase = Rebase.of(history, revision, onto);
            if (checkDatabase) {
                rebase.check(history, Position.of(history, project.current()));
            }
            var script = rebase.script();
            var file = project.fileOf(script);
            rewrite(file, rebase);
            project.console()
                    .result(
                            "Revision "
                                    + script.label()
                                    + " follows "
                                    + Words.ids(rebase.revises())
                                    + " now, instead of "
                                    + Words.ids(script.revises())
                                    + ".");
            project.console().result("Changed " + project.shown(file));
            project.console()
                    .json(
                            Json.object(
                                    "id",
                                    script.id(),
                                    "file",
                                    file,
                                    "from",
                                    script.revises(),
                                    "revises",
                                    rebase.revises()));
            return ExitCode.DONE.code();
        }
    }

    private static void rewrite(Path file, Rebase rebase) {
        try {
            var source = Files.readString(file);
            Files.writeString(
                    file, RevisesEdit.rewritten(source, rebase.script().id(), rebase.revises()));
        } catch (IOException e) {
            throw new AutogenException("Cannot change " + file + ": " + e.getMessage(), e);
        }
    }
}
