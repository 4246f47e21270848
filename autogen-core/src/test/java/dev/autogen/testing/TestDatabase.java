package dev.autogen.testing;

import dev.autogen.dialect.Dialect;
import java.sql.Connection;

/** A database that is empty when the test gets it and gone when the test closes it. */
public interface TestDatabase extends AutoCloseable {

    String url();

    String username();

    String password();

    /** A new connection, which the caller closes. */
    Connection connect();

    Dialect dialect();

    @Override
    void close();
}
