package dev.autogen.samples.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * Compiles entity sources, each time into a folder of its own, as a class cannot be loaded twice.
 */
final class EntitySources {
    private final Path folder;
    private Path latest;
    private int count;

    EntitySources(Path folder) {
        this.folder = folder;
        this.latest = folder;
    }

    /**
     * Compiles classes by their names and sources, one after the other, and returns their folder.
     */
    Path compile(String... namesAndSources) {
        count++;
        latest = folder.resolve("classes-" + count);
        var command =
                new ArrayList<>(
                        List.of(
                                "-proc:none",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                latest.toString()));
        try {
            Files.createDirectories(latest);
            for (int i = 0; i < namesAndSources.length; i += 2) {
                var source =
                        folder.resolve(
                                "sources-"
                                        + count
                                        + "/"
                                        + namesAndSources[i].replace('.', '/')
                                        + ".java");
                Files.createDirectories(source.getParent());
                command.add(Files.writeString(source, namesAndSources[i + 1]).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, command.toArray(String[]::new))
                != 0) {
            throw new IllegalStateException("The entities of the test do not compile.");
        }
        return latest;
    }

    /** The folder of the last compilation. */
    Path latest() {
        return latest;
    }

    void delete(String file) {
        try {
            Files.delete(latest.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
