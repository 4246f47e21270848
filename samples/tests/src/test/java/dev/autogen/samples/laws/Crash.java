package dev.autogen.samples.laws;

import dev.autogen.migrate.MigrationListener;
import dev.autogen.migrate.Step;
import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Ends a run before its statement of this number: a server ends the session, and of an SQLite file
 * is left what was on disk at that moment, its journal too.
 */
final class Crash implements MigrationListener {
    private static final List<String> FILES = List.of("", "-journal");

    private final TestDatabase database;
    private final Connection connection;
    private final int last;
    private int statements;
    private boolean over;

    Crash(TestDatabase database, Connection connection, int last) {
        this.database = database;
        this.connection = connection;
        this.last = last;
    }

    /** How many statements were about to run. */
    int statements() {
        return statements;
    }

    @Override
    public void runs(String sql) {
        if (statements++ == last && !over) {
            over = true;
            kill();
        }
    }

    /** The last moment before the transaction is committed. */
    @Override
    public void ends(Step step, Duration took) {
        runs("commit");
    }

    private void kill() {
        if (database.dialect().name().equals("SQLite")) {
            copy("", ".crashed");
            throw new IllegalStateException("killed");
        }
        var session = ask(connection, "SELECT pg_backend_pid()");
        try (var other = database.connect()) {
            ask(other, "SELECT pg_terminate_backend(" + session + ")::int");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After the connection is closed: the disk as it was. */
    void leaveWhatWasOnDisk() {
        if (over && database.dialect().name().equals("SQLite")) {
            copy(".crashed", "");
        }
    }

    private void copy(String from, String to) {
        var file = database.url().replaceFirst("^jdbc:sqlite:", "");
        try {
            for (String part : FILES) {
                var source = Path.of(file + from + part);
                var target = Path.of(file + to + part);
                Files.deleteIfExists(target);
                if (Files.exists(source)) {
                    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void waiting(String why) {}

    @Override
    public void passed(List<String> targets) {}

    @Override
    public void begins(Step step, int number, int of) {}

    private static int ask(Connection connection, String sql) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
