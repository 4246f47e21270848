package dev.autogen.reflect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Remembers the statements that fail on a connection. SchemaCrawler only logs some of these
 * failures, and what it could not read would look as if it were not there.
 */
final class Witness {
    private final Connection connection;
    private final List<SQLException> failures = new ArrayList<>();

    Witness(Connection connection) {
        this.connection = connection;
    }

    /** The connection, watched. */
    Connection connection() {
        return watched(Connection.class, connection, this::withStatementsWatched);
    }

    void throwFirstFailure() throws SQLException {
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private Object withStatementsWatched(Object result) {
        return result instanceof Statement statement
                ? watched(Statement.class, statement, UnaryOperator.identity())
                : result;
    }

    private <T> T watched(Class<T> type, T target, UnaryOperator<Object> result) {
        return type.cast(
                Proxy.newProxyInstance(
                        Witness.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) ->
                                result.apply(invoke(target, method, arguments))));
    }

    private Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException failure
                    && method.getName().startsWith("execute")) {
                failures.add(failure);
            }
            throw e.getCause();
        }
    }
}
