package dev.autogen.samples.corpus;

import dev.autogen.dialect.Dialect;
import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/** Two databases of one place: one for Hibernate to fill, and one for the revisions. */
final class Site implements AutoCloseable {
    private final Place place;
    private final Half hibernates;
    private final Half ours;

    /** A database and the connection to it. */
    private static final class Half {
        private final Place place;
        private TestDatabase database;
        private Connection connection;

        Half(Place place) {
            this.place = place;
            open();
        }

        private void open() {
            database =
                    switch (place) {
                        case SQLITE -> Databases.sqlite();
                        case POSTGRES_14 -> Databases.postgres(14);
                        case POSTGRES_16 -> Databases.postgres(16);
                        case POSTGRES_18 -> Databases.postgres(18);
                    };
            connection = database.connect();
        }

        void clear() {
            if (place == Place.SQLITE) {
                close();
                open();
                Sql.execute(connection, "PRAGMA synchronous = off");
            } else {
                for (String schema :
                        Sql.lines(
                                connection,
                                "select quote_ident(nspname) from pg_namespace"
                                        + " where nspname <> 'information_schema' and nspname not like 'pg\\_%'")) {
                    Sql.execute(connection, "drop schema " + schema + " cascade");
                }
                Sql.execute(connection, "create schema public");
            }
        }

        void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            database.close();
        }
    }

    Site(Place place) {
        this.place = place;
        this.hibernates = new Half(place);
        this.ours = new Half(place);
    }

    Place place() {
        return place;
    }

    Connection hibernates() {
        return hibernates.connection;
    }

    Connection ours() {
        return ours.connection;
    }

    Dialect dialect() {
        return ours.database.dialect();
    }

    /** Empties both databases. */
    void clear() {
        hibernates.clear();
        ours.clear();
    }

    /** Hibernate does not look whether the schema that it creates is there. */
    void leavePublicToHibernate() {
        if (place != Place.SQLITE) {
            Sql.execute(hibernates(), "drop schema public");
        }
    }

    /** What a database holds, in the words of its own catalogue. */
    Dump dump(Connection connection) {
        return place == Place.SQLITE ? SqliteDump.of(connection) : PostgresDump.of(connection);
    }

    @Override
    public void close() {
        hibernates.close();
        ours.close();
    }
}
