package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.cli.config.RevisionSettings;
import dev.autogen.codegen.ClassNames;
import dev.autogen.codegen.RevisionDraft;
import dev.autogen.codegen.RevisionWriter;
import dev.autogen.operation.Operation;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Gives new revisions their id, name and place, and writes them. */
record Drafts(Project project) {

    /** A revision file that was written. */
    record Written(String id, Path file) {}

    /** Writes a revision whose downgrade is the reverse of its upgrade. */
    Written write(NewRevision revision, List<Operation> upgrade) {
        return write(revision, upgrade, reversed(upgrade));
    }

    /** Writes a revision of these steps. */
    Written write(NewRevision revision, List<Operation> upgrade, List<Operation> downgrade) {
        var settings = project.settings().revisions();
        var names = new FreeNames(project.history());
        var folder = folder(revision);
        var id = names.id(revision.id());
        names.checkLabels(newLabels(revision));
        var created = project.surroundings().clock().instant();
        var name =
                new ClassNames(settings.fileTemplate(), settings.timezone())
                        .name(id, revision.message(), created);
        var draft =
                new RevisionDraft(
                        name.packageName(settings.packageOf(project.settings().folder(), folder)),
                        name.className(),
                        id,
                        revision.revises(),
                        revision.branchLabels(),
                        revision.dependsOn(),
                        revision.replaces(),
                        created,
                        revision.message(),
                        upgrade,
                        downgrade);
        var file = folder.resolve(name.file());
        save(file, RevisionWriter.source(draft));
        new AfterWrite(project).run(file);
        return new Written(id, file);
    }

    /** What a revision takes over from those that it replaces is no new name. */
    private List<String> newLabels(NewRevision revision) {
        return revision.branchLabels().stream()
                .filter(
                        label ->
                                revision.replaces().stream()
                                        .filter(project.history()::contains)
                                        .map(project.history()::get)
                                        .noneMatch(it -> it.branchLabels().contains(label)))
                .toList();
    }

    /** The folder asked for, or that of what the revision follows, or the first. */
    private Path folder(NewRevision revision) {
        var settings = project.settings().revisions();
        if (settings.directories().isEmpty()) {
            throw new AutogenException(
                    "There is no folder for new revisions: set directories in [revisions] of "
                            + project.shown(project.settings().file())
                            + ".");
        }
        return revision.directory()
                .map(it -> configured(it, settings))
                .or(() -> folderOfParent(revision, settings))
                .orElse(settings.directories().get(0));
    }

    private Path configured(String directory, RevisionSettings settings) {
        var here = project.surroundings().workingDirectory().resolve(directory).normalize();
        var there = project.settings().folder().resolve(directory).normalize();
        return settings.directories().stream()
                .filter(it -> it.equals(here) || it.equals(there))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AutogenException(
                                        "Folder "
                                                + directory
                                                + " is none of those for revisions ("
                                                + String.join(
                                                        ", ",
                                                        settings.directories().stream()
                                                                .map(project::shown)
                                                                .map(Path::toString)
                                                                .toList())
                                                + "): add it to directories in [revisions] first."));
    }

    private Optional<Path> folderOfParent(NewRevision revision, RevisionSettings settings) {
        return revision.revises().stream()
                .map(project.history()::get)
                .flatMap(it -> it.file().stream())
                .map(it -> project.surroundings().workingDirectory().resolve(it).normalize())
                .flatMap(file -> settings.directories().stream().filter(file::startsWith))
                .findFirst();
    }

    static List<Operation> reversed(List<Operation> upgrade) {
        var back = new ArrayList<Operation>();
        upgrade.forEach(it -> back.add(it.reverse()));
        Collections.reverse(back);
        return back;
    }

    private static void save(Path file, String source) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, source, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new AutogenException(
                    file
                            + " is there already, and is left alone: choose another message or file-template.",
                    e);
        } catch (IOException e) {
            throw new AutogenException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
