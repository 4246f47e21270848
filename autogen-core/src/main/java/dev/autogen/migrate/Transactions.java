package dev.autogen.migrate;

import dev.autogen.AutogenException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Begins and ends transactions on one connection; outside of them every statement is its own.
 *
 * @param first what each transaction does before its work
 */
record Transactions(Connection connection, boolean possible, Runnable first) {

    /**
     * Runs the work with each statement its own transaction, and puts the connection back as it
     * was.
     */
    <T> T outside(Supplier<T> work) {
        try {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try {
                return work.get();
            } finally {
                connection.setAutoCommit(before);
            }
        } catch (SQLException e) {
            throw new AutogenException(
                    "The connection to the database failed: " + e.getMessage(), e);
        }
    }

    /** Runs the work in one transaction, where that is possible, and rolls it back if it fails. */
    void inside(Runnable work) {
        if (!possible) {
            work.run();
            return;
        }
        try {
            connection.setAutoCommit(false);
            try {
                first.run();
                work.run();
                connection.commit();
            } catch (RuntimeException | SQLException e) {
                rollBack(e);
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new AutogenException(
                    "The database could not end the transaction: " + e.getMessage(), e);
        }
    }

    /** A connection that is gone has rolled back by itself; what was wrong first is the news. */
    private void rollBack(Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
