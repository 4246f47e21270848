package dev.autogen.reflect;

import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import schemacrawler.schemacrawler.InformationSchemaKey;

/**
 * The catalogue queries of a database that we know: one for each kind of object, whatever the
 * number of tables.
 *
 * <p>Each returns the columns that SchemaCrawler cannot do without, and one of ours with all {@link
 * Facts}. Every column is an expression, since the driver of PostgreSQL looks up the origin of a
 * plain one.
 */
interface Catalogue {

    /** The same with what its queries have to know first, which holds for one reading. */
    default Catalogue settled(Connection connection) throws SQLException {
        return this;
    }

    Survey survey(Connection connection) throws SQLException;

    /** Reads what others may change meanwhile as it was at one moment. */
    <T> T steadily(Connection connection, Waiting waiting, SteadyReading.Reading<T> reading)
            throws SQLException;

    /** SQL for the schemas, the tables with their columns, and what else the database has. */
    Map<InformationSchemaKey, String> queries(Survey survey);

    /** The database that the connection leads to, if it is one that we know. */
    static Optional<Catalogue> of(Connection connection, ReflectionScope scope)
            throws SQLException {
        return switch (connection.getMetaData().getDatabaseProductName()) {
            case "PostgreSQL" -> Optional.of(PostgresCatalogue.of(connection, scope));
            case "SQLite" -> Optional.of(new SqliteCatalogue());
            default -> Optional.empty();
        };
    }

    /** The table with what the queries could not say and its source, one of the facts, does. */
    default Table refine(Table table, schemacrawler.schema.Table loaded) {
        return table;
    }

    /** The schema with what only the whole of it can tell. */
    default SchemaModel complete(SchemaModel schema) {
        return schema;
    }
}
