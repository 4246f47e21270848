package dev.autogen.dialect;

import java.util.Optional;

/** What to do about errors of PostgreSQL that come from how much is asked of it at once. */
final class PostgresAdvice {
    private static final String OUT_OF_MEMORY = "53200";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String SETTING = "max_locks_per_transaction";

    private PostgresAdvice() {}

    /** The message is in the server's language; the state and the name of the setting are not. */
    static Optional<String> on(String state, String message) {
        if (LOCK_NOT_AVAILABLE.equals(state)) {
            return Optional.of(
                    "Another session holds what this needs, and did not let go of it in time: run this"
                            + " again when it has ended (pg_locks says which it is), or raise lock-timeout"
                            + " in [revisions]. A lock_timeout of the role or the connection that is"
                            + " shorter counts as well.");
        }
        boolean locks = OUT_OF_MEMORY.equals(state) && message.contains(SETTING);
        return locks
                ? Optional.of(
                        "One transaction keeps a lock on every table and index that it creates or"
                                + " changes, and the server has no room for more: split the revision"
                                + " into several, each a transaction of its own (transaction ="
                                + " \"per-revision\"), or raise "
                                + SETTING
                                + " in the server's configuration and restart it.")
                : Optional.empty();
    }
}
