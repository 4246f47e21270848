package dev.autogen.reflect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs statements of which nothing stays, whether or not the caller is in a transaction.
 *
 * @param longestWait how long to wait for other sessions, in a transaction of its own
 */
record ScratchRun(Connection connection, Duration longestWait) {

    /** The rows of the last statement, each value as text. */
    List<List<Optional<String>>> rows(String sql) throws SQLException {
        return connection.getAutoCommit() ? inTransactionOfItsOwn(sql) : inThatOfTheCaller(sql);
    }

    private List<List<Optional<String>>> inTransactionOfItsOwn(String sql) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return run(
                    "SET LOCAL lock_timeout = "
                            + Math.max(1, longestWait.toMillis())
                            + ";\n"
                            + sql);
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private List<List<Optional<String>>> inThatOfTheCaller(String sql) throws SQLException {
        var before = connection.setSavepoint();
        try {
            return run(sql);
        } finally {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        }
    }

    private List<List<Optional<String>>> run(String sql) throws SQLException {
        var found = new ArrayList<List<Optional<String>>>();
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            while (!statement.getMoreResults()) {
                if (statement.getUpdateCount() == -1) {
                    return found;
                }
            }
            try (var rows = statement.getResultSet()) {
                int width = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    var row = new ArrayList<Optional<String>>();
                    for (int column = 1; column <= width; column++) {
                        row.add(Optional.ofNullable(rows.getString(column)));
                    }
                    found.add(row);
                }
            }
        }
        return found;
    }
}
