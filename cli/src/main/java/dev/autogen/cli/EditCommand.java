package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.revision.RevisionScript;
import dev.autogen.revision.RevisionSymbols;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Opens revisions in an editor. */
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        description =
                "Opens the file of a revision in $$VISUAL, $$EDITOR or the first editor that is installed.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen edit head",
            "  autogen edit ae10          the revision whose id begins so",
            "  autogen edit current       those that the database is at",
        })
final class EditCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REV", description = "An id or its beginning, head, heads or current.")
    private String revision;

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            List<String> current = revision.equals("current") ? project.current() : List.of();
            var files =
                    new RevisionSymbols(project.historyToShow(), current)
                            .resolve(revision).stream()
                                    .map(it -> file(project, project.historyToShow().get(it)))
                                    .toList();
            if (files.isEmpty()) {
                throw new AutogenException(
                        "'" + revision + "' stands for no revision, so there is no file to edit.");
            }
            new Editor(project.surroundings()).open(new ArrayList<>(files));
            project.console()
                    .json(Json.object("files", files.stream().map(project::shown).toList()));
            return ExitCode.DONE.code();
        }
    }

    private static Path file(Project project, RevisionScript script) {
        var file = project.fileOf(script);
        if (!Files.isRegularFile(file)) {
            throw new AutogenException(
                    "The file " + file + " of revision " + script.label() + " is not there.");
        }
        return file;
    }
}
