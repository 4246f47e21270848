package dev.autogen.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;

/**
 * Databases that tests are done with and that are as on the first day again: making one, and the
 * first connection to it, takes the server far longer than emptying it.
 */
final class UsedDatabases {

    /** All that a test may leave in a database, in figures. */
    private static final String FIGURES =
            """
            select concat_ws(' ', (select count(*) from pg_class), (select count(*) from pg_type),
              (select count(*) from pg_proc), (select count(*) from pg_operator), (select count(*) from pg_cast),
              (select count(*) from pg_opclass), (select count(*) from pg_am), (select count(*) from pg_collation),
              (select count(*) from pg_namespace), (select count(*) from pg_extension), (select count(*) from pg_language),
              (select count(*) from pg_foreign_data_wrapper), (select count(*) from pg_foreign_server),
              (select count(*) from pg_event_trigger), (select count(*) from pg_publication),
              (select count(*) from pg_largeobject_metadata), (select count(*) from pg_default_acl),
              (select count(*) from pg_description), (select count(*) from pg_depend where deptype = 'e'),
              (select string_agg(concat(nspname, nspowner, nspacl), ' ' order by nspname) from pg_namespace where nspname !~ '^pg_'),
              (select datacl from pg_database where datname = current_database()),
              (select count(*) from pg_db_role_setting where setdatabase in (0, (select oid from pg_database where datname = current_database()))))
            """;

    private final Deque<String> empty = new ArrayDeque<>();
    private Optional<String> first = Optional.empty();

    /** The name of one that is as new, if there is one. */
    synchronized Optional<String> take() {
        return Optional.ofNullable(empty.poll());
    }

    /** Looks at one that was just made, if none was looked at before. */
    synchronized void made(Connection connection) throws SQLException {
        if (first.isEmpty()) {
            first = Optional.of(one(connection, FIGURES));
        }
    }

    /** Whether it was emptied and can be had again. */
    synchronized boolean takeBack(String name, Connection connection) {
        try {
            clear(connection);
            boolean asNew = first.equals(Optional.of(one(connection, FIGURES)));
            if (asNew) {
                empty.add(name);
            }
            return asNew;
        } catch (SQLException e) {
            // What cannot be dropped takes its database along.
            return false;
        }
    }

    private static void clear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname ="
                            + " current_database() and pid <> pg_backend_pid()");
            for (String schema : schemas(statement)) {
                statement.execute("drop schema " + schema + " cascade");
            }
            statement.execute("create schema public");
            statement.execute("comment on schema public is 'standard public schema'");
            if (connection.getMetaData().getDatabaseMajorVersion() < 15) {
                statement.execute("grant all on schema public to public");
            } else {
                statement.execute("alter schema public owner to pg_database_owner");
                statement.execute("grant usage on schema public to public");
            }
        }
    }

    private static Iterable<String> schemas(Statement statement) throws SQLException {
        var schemas = new ArrayList<String>();
        try (var rows =
                statement.executeQuery(
                        "select quote_ident(nspname) from pg_namespace where nspname !~ '^pg_' and"
                                + " nspname <> 'information_schema'")) {
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        return schemas;
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
