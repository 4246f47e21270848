package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.migrate.Squash;
import dev.autogen.revision.RevisionScript;
import dev.autogen.revision.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes one revision of many. */
@Command(
        name = "squash",
        mixinStandardHelpOptions = true,
        description = {
            "Writes one revision that stands for many, and names them in 'replaces'.",
            "New databases run it alone; those in the midst of the many run them to the end first, which is why"
                    + " their files stay until --delete takes them away.",
        },
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen squash base:head -m \"all of 2025\"      everything",
            "  autogen squash ae10:1975 -m \"bills\"            both included, with all between",
            "  autogen squash ae10:1975 -m \"bills\" --delete   when every database is past 1975",
        })
final class SquashCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FIRST:LAST",
            description =
                    "The first and the last of them, both included; base:LAST from the beginning.")
    private String range;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MSG",
            description = "What the revision is for; also names the class.")
    private String message = "";

    @Option(
            names = "--delete",
            description = "Delete the files of the revisions that it stands for.")
    private boolean delete;

    @Mixin private IdOption id = new IdOption();

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var history = project.history();
            var stretch =
                    Stretch.of(history, range.startsWith("base:") ? range.substring(4) : range);
            var squash = Squash.of(history, stretch);
            // What cannot be deleted is better known before something is written.
            var files = delete ? files(project, stretch) : List.<Path>of();
            var written =
                    new Drafts(project)
                            .write(revision(stretch), squash.upgrade(), squash.downgrade());
            files.forEach(SquashCommand::delete);
            print(project, squash, written, files);
            return ExitCode.DONE.code();
        }
    }

    private NewRevision revision(Stretch stretch) {
        var ids = stretch.revisions().stream().map(RevisionScript::id).toList();
        var text =
                message.isEmpty()
                        ? "squash " + ids.get(0) + " to " + ids.get(ids.size() - 1)
                        : message;
        return NewRevision.after(stretch.revises(), text)
                .withId(id.value())
                .withBranchLabels(stretch.branchLabels())
                .withDependsOn(stretch.dependsOn())
                .replacing(stretch.replaces());
    }

    private static List<Path> files(Project project, Stretch stretch) {
        return stretch.revisions().stream().map(project::fileOf).toList();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new AutogenException("Cannot delete " + file + ": " + e.getMessage(), e);
        }
    }

    private static void print(
            Project project, Squash squash, Drafts.Written written, List<Path> deleted) {
        var console = project.console();
        var replaced = squash.stretch().replaces();
        console.result("Wrote " + project.shown(written.file()));
        console.result(
                "It stands for "
                        + Words.count(replaced.size(), "revision")
                        + ", "
                        + switch (squash.manner()) {
                            case AT_ONCE ->
                                    "and does at once what they do one after the other, proven by replay.";
                            case STEP_BY_STEP ->
                                    "and has all of their steps, since some are more than a change of the schema.";
                        });
        deleted.forEach(it -> console.result("Deleted " + project.shown(it)));
        if (deleted.isEmpty()) {
            console.message(
                    "Their files stay for databases in the midst of them; once none is, delete them.");
        }
        console.json(
                Json.object(
                        "id",
                        written.id(),
                        "file",
                        written.file(),
                        "replaces",
                        replaced,
                        "atOnce",
                        squash.manner() == Squash.Manner.AT_ONCE,
                        "deleted",
                        deleted));
    }
}
