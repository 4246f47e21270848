package dev.autogen.testing;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;

/**
 * The binaries of one major version, from their jar in the folder that {@code
 * -Dautogen.test.postgres.jars} names; Maven copies them there.
 */
record PostgresBinaries(Path file) implements PgBinaryResolver {

    /** Absent if the folder has none of this version, or if there is no such folder. */
    static Optional<PostgresBinaries> of(String version) {
        var folder = Path.of(System.getProperty("autogen.test.postgres.jars", "target/postgres"));
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.newDirectoryStream(folder, "*-" + version + ".*.jar")) {
            for (Path file : files) {
                return Optional.of(new PostgresBinaries(file));
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("No servers can be read from " + folder, e);
        }
    }

    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        var jar = new JarFile(file.toFile());
        var archive =
                jar.stream()
                        .filter(it -> it.getName().endsWith(".txz"))
                        .findFirst()
                        .orElseThrow(() -> new IOException("No server is in " + jar.getName()));
        return new FilterInputStream(jar.getInputStream(archive)) {
            @Override
            public void close() throws IOException {
                super.close();
                jar.close();
            }
        };
    }
}
