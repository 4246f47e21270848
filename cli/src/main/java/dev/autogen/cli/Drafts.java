package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.codegen.ClassNames;
import dev.autogen.codegen.RevisionDraft;
import dev.autogen.codegen.RevisionWriter;
import dev.autogen.migrate.VersionTable;
import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionSymbols;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Gives new revisions their id, name and place, and writes them. */
record Drafts(Project project, Optional<String> givenId, String message) {
    private static final int ID_BYTES = 6;

    /** A revision file that was written. */
    record Written(String id, Path file) {}

    /** Writes a revision that follows these; its downgrade is the reverse of its upgrade. */
    Written write(List<String> parents, List<Operation> upgrade) {
        var revisions = project.settings().revisions();
        if (revisions.directories().isEmpty()) {
            throw new AutogenException(
                    "There is no folder for new revisions: set directories in [revisions] of "
                            + project.shown(project.settings().file())
                            + ".");
        }
        var id = id();
        var created = project.surroundings().clock().instant();
        var name =
                new ClassNames(revisions.fileTemplate(), revisions.timezone())
                        .name(id, message, created);
        var draft =
                new RevisionDraft(
                        name.packageName(revisions.packageName()),
                        name.className(),
                        id,
                        parents,
                        List.of(),
                        List.of(),
                        List.of(),
                        created,
                        message,
                        upgrade,
                        reversed(upgrade));
        var file = revisions.directories().get(0).resolve(name.file());
        save(file, RevisionWriter.source(draft));
        new AfterWrite(project).run(file);
        return new Written(id, file);
    }

    private String id() {
        var id =
                givenId.orElseGet(
                        () -> {
                            var bytes = new byte[ID_BYTES];
                            ThreadLocalRandom.current().nextBytes(bytes);
                            return HexFormat.of().formatHex(bytes);
                        });
        if (id.matches(".*[@+:\\s-].*") || id.isEmpty()) {
            throw new AutogenException(
                    "'"
                            + id
                            + "' cannot be the id of a revision: leave out spaces and the signs @ + : -.");
        }
        if (RevisionSymbols.WORDS.contains(id) || id.length() > VersionTable.LONGEST_ID) {
            throw new AutogenException(
                    "'"
                            + id
                            + "' cannot be the id of a revision: "
                            + String.join(", ", RevisionSymbols.WORDS)
                            + " mean something else, and the longest has "
                            + VersionTable.LONGEST_ID
                            + " characters.");
        }
        if (project.history().contains(id)) {
            throw new AutogenException(
                    "Revision " + id + " is there already: choose another --rev-id.");
        }
        return id;
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
