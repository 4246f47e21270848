package dev.autogen.testing;

import dev.autogen.dialect.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** An SQLite database in a file of its own. */
record SqliteFile(Path file) implements TestDatabase {

    static SqliteFile fresh() {
        try {
            return new SqliteFile(Files.createTempFile("autogen-test", ".db"));
        } catch (IOException e) {
            throw new UncheckedIOException("No SQLite file could be made for a test.", e);
        }
    }

    @Override
    public String url() {
        return "jdbc:sqlite:" + file;
    }

    @Override
    public String username() {
        return "";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public Connection connect() {
        try {
            return DriverManager.getConnection(url());
        } catch (SQLException e) {
            throw new IllegalStateException("The SQLite file " + file + " cannot be opened.", e);
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.of("SQLite");
    }

    @Override
    public void close() {
        try {
            for (String suffix : new String[] {"", "-journal", "-wal", "-shm"}) {
                Files.deleteIfExists(Path.of(file + suffix));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The SQLite file " + file + " stays behind.", e);
        }
    }
}
