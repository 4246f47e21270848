package dev.autogen.testing;

import java.util.List;

/**
 * Where tests get real databases from.
 *
 * <p>{@code -Dautogen.test.servers} says what runs the servers: {@code embedded} (the default)
 * starts binaries from Maven Central, {@code docker} starts containers, and {@code url} takes the
 * server that {@code AUTOGEN_TEST_POSTGRES_URL}, {@code _USER} and {@code _PASSWORD} name. {@code
 * -Dautogen.test.postgres=14} chooses the version. A test may ask for other versions beside it: the
 * embedded ones come from jars in the folder {@code -Dautogen.test.postgres.jars}, those by URL
 * from {@code AUTOGEN_TEST_POSTGRES_URL_16} and its like. A server that cannot be had fails the
 * test.
 */
public final class Databases {
    private Databases() {}

    /** Every database that the laws hold on. */
    public enum Kind {
        SQLITE,
        POSTGRES;

        /** A new, empty database of this kind. */
        public TestDatabase fresh() {
            return switch (this) {
                case SQLITE -> sqlite();
                case POSTGRES -> postgres();
            };
        }
    }

    /** A new, empty database on the one PostgreSQL server of this JVM. */
    public static TestDatabase postgres() {
        return PostgresServer.theOne().freshDatabase();
    }

    /** A new, empty database on the one server of this major version in this JVM. */
    public static TestDatabase postgres(int major) {
        return PostgresServer.ofVersion(String.valueOf(major)).freshDatabase();
    }

    /**
     * The major versions of PostgreSQL to test on, oldest first: all that are supported, unless
     * {@code -Dautogen.test.postgres} or {@code -Dautogen.test.servers=url} says which.
     */
    public static List<Integer> postgresVersions() {
        return PostgresServer.versions();
    }

    /** The major version of the one PostgreSQL server of this JVM. */
    public static int postgresVersion() {
        return PostgresServer.theOne().version();
    }

    /** A new SQLite file in the temporary folder. */
    public static TestDatabase sqlite() {
        return SqliteFile.fresh();
    }
}
