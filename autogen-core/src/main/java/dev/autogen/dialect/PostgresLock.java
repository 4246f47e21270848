package dev.autogen.dialect;

import java.time.Duration;

/**
 * An advisory lock of the session; the two halves of its key are hashes of the name and of the
 * schema.
 */
final class PostgresLock {
    /** A pooler such as pgbouncer makes numbers up. */
    static final Dialect.SessionNumber SESSION =
            new Dialect.SessionNumber(
                    "SELECT pg_backend_pid()", "org.postgresql.PGConnection", "getBackendPID");

    private PostgresLock() {}

    /** A role or a connection that is to wait less than that goes on doing so; zero is for ever. */
    static String waitNoLonger(Duration longest) {
        return "SELECT set_config('lock_timeout', least(nullif(setting::bigint, 0), "
                + Math.max(1, longest.toMillis())
                + ")::text, true) FROM pg_settings WHERE name = 'lock_timeout'";
    }

    static Dialect.Lock of(String name) {
        var key = "hashtext(" + SqlClauses.literal(name) + "), hashtext(current_schema())";
        return new Dialect.Lock(
                "SELECT pg_try_advisory_lock(" + key + ")",
                "SELECT pg_advisory_unlock(" + key + ")",
                "SELECT pg_try_advisory_xact_lock(" + key + ")",
                "SELECT 'process ' || a.pid || ' of ' || a.usename || ', since ' || a.backend_start"
                        + " FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid WHERE l.locktype = 'advisory' AND l.granted"
                        + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                        + " AND l.classid::bigint = (hashtext("
                        + SqlClauses.literal(name)
                        + ")::bigint & 4294967295)");
    }
}
