package dev.autogen.migrate;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Dialect.SessionNumber;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Whether a pooler lends us the session that a connection has. It may do so for one transaction
 * only, which is not to be seen from here; what is locked for a session is lost then, and stays
 * locked for others.
 */
record LentSession(Connection connection, StatementRunner runner) {

    boolean isOf(Dialect dialect) {
        return dialect.sessionNumber().filter(this::differs).isPresent();
    }

    private boolean differs(SessionNumber number) {
        var told = toldToDriver(number);
        return told.isPresent() && !told.equals(runner.query(number.query()).get(0).get(0));
    }

    /** By its name, since nothing here is compiled with a driver; absent with one not known. */
    private Optional<String> toldToDriver(SessionNumber number) {
        try {
            var loader = connection.getClass().getClassLoader();
            var type = Class.forName(number.driverType(), false, loader);
            if (!connection.isWrapperFor(type)) {
                return Optional.empty();
            }
            var told = type.getMethod(number.driverMethod()).invoke(connection.unwrap(type));
            return Optional.of(String.valueOf(told));
        } catch (ReflectiveOperationException | SQLException e) {
            return Optional.empty();
        }
    }
}
