package dev.autogen.dialect;

import dev.autogen.operation.Operation;
import dev.autogen.schema.DataType;
import dev.autogen.schema.SchemaModel;
import java.util.List;
import java.util.ServiceLoader;

/** How a database writes what autogen means. */
public interface Dialect {

    /**
     * The dialect of the product that JDBC metadata calls by this name; the standard's own where
     * none is known. Dialects are found as services of this interface.
     */
    static Dialect of(String databaseProductName) {
        return ServiceLoader.load(Dialect.class, Dialect.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(it -> it.speaks(databaseProductName))
                .findFirst()
                .orElseGet(StandardDialect::new);
    }

    /** The name that messages and settings use, such as {@code PostgreSQL}. */
    String name();

    /** Whether this is the dialect of the product that JDBC metadata calls by this name. */
    boolean speaks(String databaseProductName);

    /**
     * Reads a type as this database or Hibernate writes it; one that it does not know is kept
     * verbatim.
     */
    DataType parseType(String sql);

    /** Writes a type as a column definition needs it. */
    String typeSql(DataType type);

    /** The canonical form: two schemas that this database would store alike are equal after it. */
    SchemaModel normalise(SchemaModel schema);

    /** What runs these operations, in order. */
    List<Statement> statements(List<Operation> operations);

    /** An identifier as SQL needs it, always quoted. */
    String quote(String identifier);

    /**
     * A name as this database keeps it when SQL mentions it without quotes, as Hibernate does:
     * {@code ownerName} is {@code ownername} to PostgreSQL.
     */
    default String storedName(String unquoted) {
        return unquoted;
    }

    /** The longest name it takes, in bytes of UTF-8. */
    int nameLimit();

    /** What to run on a new connection before any transaction of a migration. */
    default List<String> sessionStart() {
        return List.of();
    }

    /** Whether a failed change can be rolled back. */
    boolean transactionalDdl();
}
