package dev.autogen.reflect;

import dev.autogen.AutogenException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads the catalogue of PostgreSQL as it was at one moment, whatever other sessions do meanwhile.
 *
 * <p>A snapshot is not enough: what the server writes down for us ({@code pg_get_expr} and its
 * like) it takes from the catalogue of now, and fails or says nothing where an object is gone. So a
 * reading counts only if the catalogue is the same before and after it; one that does not, with all
 * errors in it, is begun anew. Within a transaction of the caller there is nothing to begin anew.
 */
final class SteadyReading {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Duration UNTOLD = Duration.ofSeconds(2);
    private static final int ATTEMPTS_UNTOLD = 4;
    private static final int PAUSE_MILLIS = 50;

    /**
     * A number for all that the server's own words are made from. Without what changes for other
     * reasons than a definition: a table that is emptied gets a new file, and a new row for that.
     */
    private static final String FINGERPRINT =
            """
            select concat_ws(' ',
              (select sum(hashtextextended(c.relname, c.oid::bigint)) from pg_class c where c.relnamespace in (@schemas@)),
              (select sum(hashint8extended(a.xmin::text::bigint, a.attrelid::bigint * 2048 + a.attnum))
                from pg_attribute a join pg_class c on c.oid = a.attrelid where a.attnum > 0 and c.relnamespace in (@schemas@)),
              (select sum(hashint8extended(d.xmin::text::bigint, d.oid::bigint))
                from pg_attrdef d join pg_class c on c.oid = d.adrelid where c.relnamespace in (@schemas@)),
              (select sum(hashint8extended(k.xmin::text::bigint, k.oid::bigint)) from pg_constraint k where k.connamespace in (@schemas@)),
              (select sum(hashint8extended(i.xmin::text::bigint, i.indexrelid::bigint))
                from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace in (@schemas@)),
              (select sum(hashint8extended(r.xmin::text::bigint, r.oid::bigint))
                from pg_rewrite r join pg_class c on c.oid = r.ev_class where c.relnamespace in (@schemas@)),
              (select sum(hashint8extended(t.xmin::text::bigint, t.oid::bigint)) from pg_type t where t.typnamespace in (@schemas@)))
            """;

    private static final String HOLDERS =
            """
            select 'process ' || a.pid || coalesce(' of ' || a.usename, '') || ', which holds '
              || string_agg(distinct c.relname, ', ' order by c.relname)
            from pg_locks l join pg_class c on c.oid = l.relation join pg_stat_activity a on a.pid = l.pid
            where l.mode = 'AccessExclusiveLock' and l.granted and l.pid <> pg_backend_pid()
            and l.database = (select oid from pg_database where datname = current_database())
            and c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace in (@schemas@)
            group by a.pid, a.usename order by 1
            """;

    private final Connection connection;
    private final String schemaOids;
    private final Waiting waiting;
    private final long end;
    private boolean told;

    /** What is read; an error of it counts only if the catalogue stood still. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws SQLException;
    }

    SteadyReading(Connection connection, String schemaOids, Waiting waiting) {
        this.connection = connection;
        this.schemaOids = schemaOids;
        this.waiting = waiting;
        this.end = System.nanoTime() + waiting.longest().toNanos();
    }

    <T> T of(Reading<T> reading) throws SQLException {
        if (!connection.getAutoCommit()) {
            return reading.read();
        }
        var read = attempt(reading);
        for (int attempts = 1; read.isEmpty(); attempts++) {
            if (attempts == ATTEMPTS_UNTOLD && !told) {
                say("another session to end its changes of tables");
            }
            if (System.nanoTime() > end) {
                throw new AutogenException(
                        "The schema changed each time that it was read, for "
                                + waiting.longest().toSeconds()
                                + " s: another session makes or alters tables. Run this again when that is done.");
            }
            pause();
            read = attempt(reading);
        }
        return read.get();
    }

    /** Absent where the catalogue changed meanwhile, or was not to be had. */
    private <T> Optional<T> attempt(Reading<T> reading) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var before = begin();
            try {
                var read = reading.read();
                return unchanged(before) ? Optional.of(read) : Optional.empty();
            } catch (SQLException | RuntimeException e) {
                if (connection.isClosed()) {
                    throw e;
                }
                connection.rollback();
                if (isLocked(e)) {
                    sayWhoHolds(e);
                } else if (unchanged(before)) {
                    throw e;
                }
                return Optional.empty();
            }
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private String begin() throws SQLException {
        var wait = told ? left() : least(left(), UNTOLD);
        // The queries name their tables in a good order, and a better one takes longer to look for.
        return ask(
                "set transaction isolation level repeatable read, read only;\n"
                        + "set local join_collapse_limit = 1;\nset local lock_timeout = "
                        + Math.max(1, wait.toMillis())
                        + ";\n"
                        + fingerprint());
    }

    private String fingerprint() {
        return FINGERPRINT.replace("@schemas@", schemaOids);
    }

    /** Looks at the catalogue of now, and not at that of the snapshot. */
    private boolean unchanged(String before) throws SQLException {
        connection.rollback();
        return ask(fingerprint()).equals(before);
    }

    private Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static boolean isLocked(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private void sayWhoHolds(Exception failure) throws SQLException {
        var holders = ask(HOLDERS.replace("@schemas@", schemaOids));
        var who = holders.isEmpty() ? "another session" : holders;
        if (System.nanoTime() > end) {
            throw new AutogenException(
                    "The schema could not be read within "
                            + waiting.longest().toSeconds()
                            + " s: waited for "
                            + who
                            + ". Run this again when that is done.",
                    failure);
        }
        if (!told) {
            told = true;
            say(who);
        }
    }

    private void say(String forWhat) {
        waiting.listener()
                .accept(
                        "Waiting up to "
                                + waiting.longest().toSeconds()
                                + " s to read the schema, for "
                                + forWhat
                                + ".");
    }

    /** The rows of the last of the statements, in one text. */
    private String ask(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            var answers = new StringBuilder();
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    answers.append(answers.isEmpty() ? "" : " and for ").append(rows.getString(1));
                }
            }
            return answers.toString();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AutogenException("Interrupted while waiting for the schema.", e);
        }
    }
}
