package dev.autogen.migrate;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs statements on a connection, and asks what they ask. */
public final class StatementRunner {
    private final Connection connection;
    private final Dialect dialect;
    private final Consumer<String> listener;

    /** The listener hears of each SQL text before it runs. */
    public StatementRunner(Connection connection, Dialect dialect, Consumer<String> listener) {
        this.connection = connection;
        this.dialect = dialect;
        this.listener = listener;
    }

    /**
     * Runs all of them, in order.
     *
     * @throws AutogenException if one fails, with its SQL and what the database said
     */
    public void run(List<Statement> statements) {
        statements.forEach(it -> run(it.accept(new Once())));
    }

    /** Runs one statement and returns those that its answer asks for. */
    private final class Once implements Statement.Visitor<List<Statement>> {
        @Override
        public List<Statement> sql(Statement.Sql statement) {
            execute(statement.text());
            return List.of();
        }

        @Override
        public List<Statement> ask(Statement.Ask statement) {
            return statement.then().apply(query(statement.query()));
        }
    }

    void execute(String sql) {
        listener.accept(sql);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Runs a statement that changes rows, and says how many it changed. */
    int update(String sql) {
        listener.accept(sql);
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    List<List<Optional<String>>> query(String sql) {
        listener.accept(sql);
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            var rows = new ArrayList<List<Optional<String>>>();
            while (result.next()) {
                var row = new ArrayList<Optional<String>>();
                for (int column = 1; column <= columns; column++) {
                    row.add(Optional.ofNullable(result.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private AutogenException failed(String sql, SQLException e) {
        var shown = sql.replace("\n", "\n    ");
        var message = String.valueOf(e.getMessage()).strip();
        var advice = dialect.advice(String.valueOf(e.getSQLState()), message);
        return new AutogenException(
                "the database refused\n    "
                        + shown
                        + "\nand said: "
                        + message
                        + advice.map(it -> "\n" + it).orElse(""),
                e);
    }
}
