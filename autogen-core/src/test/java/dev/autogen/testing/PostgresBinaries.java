package dev.autogen.testing;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/**
 * The binaries of one major version, from their jar in the folder that {@code
 * -Dautogen.test.postgres.jars} names; Maven copies them there.
 */
record PostgresBinaries(String version) implements PgBinaryResolver {

    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        var jar = new JarFile(jar().toFile());
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

    private Path jar() throws IOException {
        var folder = Path.of(System.getProperty("autogen.test.postgres.jars", "target/postgres"));
        try (var files = Files.newDirectoryStream(folder, "*-" + version + ".*.jar")) {
            for (Path file : files) {
                return file;
            }
        }
        throw new IOException("No binaries of PostgreSQL " + version + " are in " + folder);
    }
}
