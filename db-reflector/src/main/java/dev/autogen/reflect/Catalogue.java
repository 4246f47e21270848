package dev.autogen.reflect;

import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
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

    Survey survey(Connection connection) throws SQLException;

    /** SQL for the schemas, tables, columns, and what else the database has. */
    Map<InformationSchemaKey, String> queries(Survey survey);

    /** The table with what the queries could not say and its source, an attribute, does. */
    default Table refine(Table table, Facts facts) {
        return table;
    }
}
