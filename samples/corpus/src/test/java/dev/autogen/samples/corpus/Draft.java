package dev.autogen.samples.corpus;

import dev.autogen.codegen.RevisionDraft;
import dev.autogen.codegen.RevisionWriter;
import dev.autogen.operation.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The revision that makes a model's schema in an empty database. */
record Draft(CorpusModel model, List<Operation> upgrade, List<Operation> downgrade) {
    private static final String PACKAGE = "corpus";

    String className() {
        return "R_" + model.name().replace('.', '_');
    }

    void writeInto(Path folder) {
        var draft =
                new RevisionDraft(
                        PACKAGE,
                        className(),
                        model.name().replace('.', '_'),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Instant.EPOCH,
                        model.name(),
                        upgrade,
                        downgrade);
        try {
            Files.writeString(folder.resolve(className() + ".java"), RevisionWriter.source(draft));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
