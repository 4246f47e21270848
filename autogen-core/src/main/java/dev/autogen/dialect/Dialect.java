package dev.autogen.dialect;

import dev.autogen.operation.Operation;
import dev.autogen.schema.DataType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.SqlObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /**
     * The dialect of the database that a JDBC URL leads to; the standard's own where none is known.
     */
    static Dialect ofUrl(String url) {
        return ServiceLoader.load(Dialect.class, Dialect.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(it -> url.startsWith(it.urlPrefix()))
                .findFirst()
                .orElseGet(StandardDialect::new);
    }

    /** How the JDBC URLs of its databases begin. */
    String urlPrefix();

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

    /**
     * The canonical form of a schema beside another one, whose types it may name.
     *
     * @param surroundings in canonical form itself
     */
    default SchemaModel normalise(SchemaModel schema, SchemaModel surroundings) {
        return normalise(schema);
    }

    /** The sequences that an expression draws from. */
    default List<QualifiedName> sequencesIn(String expression) {
        return List.of();
    }

    /** What runs these operations, in order. */
    List<Statement> statements(List<Operation> operations);

    /** An identifier as SQL needs it, always quoted. */
    String quote(String identifier);

    /** A name with its schema, each part quoted. */
    default String quote(QualifiedName name) {
        return name.schema().map(it -> quote(it) + ".").orElse("") + quote(name.name());
    }

    /**
     * A name as this database keeps it when SQL mentions it without quotes, as Hibernate does:
     * {@code ownerName} is {@code ownername} to PostgreSQL.
     */
    default String storedName(String unquoted) {
        return unquoted;
    }

    /** The longest name it takes, in bytes of UTF-8. */
    int nameLimit();

    /**
     * A setting of a connection while it migrates: the query that reads it, the statement that sets
     * it, to which the value is added, and the value.
     */
    record SessionSetting(String read, String write, String value) {}

    /**
     * What to set on a connection outside of any transaction, and to put back afterwards; the
     * migration waits so long for another.
     */
    default List<SessionSetting> session(Duration lockTimeout) {
        return List.of();
    }

    /**
     * The query that makes the rest of a transaction wait no longer than this for other sessions;
     * absent where what is set on the session does.
     */
    default Optional<String> waitNoLonger(Duration lockTimeout) {
        return Optional.empty();
    }

    /**
     * A lock that outlives transactions, and the same one for the rest of a transaction.
     *
     * <p>All are queries: the first and the third answer whether they got the lock, the last says
     * in a few words who has it.
     */
    record Lock(String tryLock, String unlock, String tryInTransaction, String holder) {}

    /**
     * How to tell that something stands between a connection and the server, and lends us sessions:
     * the query for the number of the server's session, and the driver's type of connection with
     * its method for the number that it was told when it connected.
     */
    record SessionNumber(String query, String driverType, String driverMethod) {}

    /** Absent where nothing stands there. */
    default Optional<SessionNumber> sessionNumber() {
        return Optional.empty();
    }

    /**
     * The lock of this name on this database; absent where writing to the version table is lock
     * enough.
     */
    default Optional<Lock> lock(String name) {
        return Optional.empty();
    }

    /**
     * Whether the database keeps SQL expressions in words of its own, and not as they were written.
     */
    default boolean rewritesExpressions() {
        return false;
    }

    /** Whether the catalogue of its databases is read in full, checks and sequences included. */
    default boolean isReadWhole() {
        return unasked().isPresent();
    }

    /**
     * What is taken for granted of a database that cannot be asked: the oldest version that is
     * supported, and the schema that a connection is in.
     */
    record Unasked(String version, Optional<String> ownSchema) {}

    /** What is taken for granted of its databases; absent where they are known by their driver. */
    default Optional<Unasked> unasked() {
        return Optional.empty();
    }

    /** Whether two names of tables or of columns are one to it. */
    default boolean sameName(String one, String other) {
        return one.equals(other);
    }

    /**
     * Whether two expressions read the same, by their words alone: for a database that keeps them
     * as they were written.
     */
    default boolean readsAlike(String one, String other) {
        return one.equals(other);
    }

    /** Whether the values of one type become those of another without a person saying how. */
    default boolean converts(DataType from, DataType to) {
        return true;
    }

    /**
     * What a person can do about an error of this database that does not say so itself; the state
     * is that of the SQL standard.
     */
    default Optional<String> advice(String state, String message) {
        return Optional.empty();
    }

    /** Whether it has objects of this kind. */
    default boolean has(SqlObject.Kind kind) {
        return true;
    }

    /** Whether a failed change can be rolled back. */
    boolean transactionalDdl();
}
