package dev.autogen.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The database that the entities are read for, as JDBC metadata names it; Hibernate chooses its
 * dialect by it. What the entities put into its own schema, by name or not, has no schema in the
 * model.
 */
public record TargetDatabase(
        String productName, int majorVersion, int minorVersion, Optional<String> ownSchema) {

    /** A database of which nobody knows what its own schema is. */
    public TargetDatabase(String productName, int majorVersion, int minorVersion) {
        this(productName, majorVersion, minorVersion, Optional.empty());
    }

    /** The database behind a connection, and the schema that the connection is in. */
    public static TargetDatabase of(Connection connection) throws SQLException {
        var metadata = connection.getMetaData();
        return new TargetDatabase(
                metadata.getDatabaseProductName(),
                metadata.getDatabaseMajorVersion(),
                metadata.getDatabaseMinorVersion(),
                Optional.ofNullable(connection.getSchema()));
    }
}
