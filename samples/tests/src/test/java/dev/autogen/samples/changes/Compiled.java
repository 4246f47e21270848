package dev.autogen.samples.changes;

import dev.autogen.codegen.RevisionCompiler;
import dev.autogen.revision.RevisionScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Revisions as the commands get them: written as Java, and compiled. */
public final class Compiled {
    private Compiled() {}

    /** The sources by the names of their classes, all in the package {@code migrations}. */
    public static List<RevisionScript> revisions(Map<String, String> sources) {
        try {
            var folder = Files.createTempDirectory("autogen-change");
            var files = folder.resolve("sources/" + Journey.PACKAGE);
            Files.createDirectories(files);
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Files.writeString(files.resolve(source.getKey() + ".java"), source.getValue());
            }
            var compiler = new RevisionCompiler(folder.resolve("cache"), List.of());
            var scripts =
                    compiler.load(List.of(folder.resolve("sources"))).stream()
                            .map(it -> RevisionScript.of(it.type(), Optional.of(it.file())))
                            .toList();
            delete(folder);
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
