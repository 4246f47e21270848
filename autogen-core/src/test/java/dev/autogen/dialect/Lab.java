package dev.autogen.dialect;

import dev.autogen.migrate.StatementRunner;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operations;
import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A database that is set up by SQL, changed by operations, and asked by SQL. */
record Lab(TestDatabase database, Connection connection) implements AutoCloseable {

    static Lab sqlite(String... statements) {
        return with(Databases.sqlite(), statements);
    }

    static Lab postgres(String... statements) {
        return with(Databases.postgres(), statements);
    }

    private static Lab with(TestDatabase database, String... statements) {
        var lab = new Lab(database, database.connect());
        lab.run(statements);
        return lab;
    }

    void run(String... statements) {
        for (String sql : statements) {
            runner().run(List.of(Statement.sql(sql)));
        }
    }

    void change(Consumer<Operations> revision) {
        var operations = Operations.recorder();
        revision.accept(operations);
        run(operations.recorded());
    }

    /** Runs operations as the migrator does, in one transaction. */
    void run(List<Operation> operations) {
        var dialect = database.dialect();
        dialect.session(Duration.ofSeconds(1)).forEach(it -> run(it.write() + it.value()));
        try {
            connection.setAutoCommit(false);
            try {
                runner().run(dialect.statements(operations));
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private StatementRunner runner() {
        return new StatementRunner(connection, database.dialect(), sql -> {});
    }

    /** A line for each row, with bars between the columns. */
    String ask(String query) {
        var rows = new ArrayList<List<Optional<String>>>();
        runner().run(List.of(new Statement.Ask(query, keep(rows), schema -> List.of())));
        return rows.stream()
                .map(row -> row.stream().map(it -> it.orElse("-")).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    private static Function<List<List<Optional<String>>>, List<Statement>> keep(
            List<List<Optional<String>>> rows) {
        return answer -> {
            rows.addAll(answer);
            return List.of();
        };
    }

    /** What SQLite keeps of this object. */
    String sql(String object) {
        return ask("SELECT sql FROM sqlite_schema WHERE name = '" + object + "'");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.close();
    }
}
