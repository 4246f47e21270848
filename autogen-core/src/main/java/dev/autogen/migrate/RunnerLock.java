package dev.autogen.migrate;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Makes runners of one database take turns. It asks again and again instead of waiting inside the
 * database: one that waits there can come into a deadlock with an index that is built concurrently.
 *
 * <p>A turn is a whole run; where the session is not ours for so long, it is a transaction.
 */
final class RunnerLock {
    private final StatementRunner runner;
    private final Optional<Dialect.Lock> lock;
    private final Duration timeout;
    private final MigrationListener listener;
    private boolean ofSession;

    RunnerLock(
            StatementRunner runner,
            Optional<Dialect.Lock> lock,
            Duration timeout,
            MigrationListener listener) {
        this.runner = runner;
        this.lock = lock;
        this.timeout = timeout;
        this.listener = listener;
    }

    /** Begins a run that has a session to itself. */
    void take() {
        ofSession = true;
        lock.ifPresent(it -> waitFor(it, it.tryLock()));
    }

    /** Begins a transaction of a run that has none. */
    void takeForTransaction() {
        if (!ofSession) {
            lock.ifPresent(it -> waitFor(it, it.tryInTransaction()));
        }
    }

    /** Ends the run. */
    void release() {
        if (ofSession) {
            ofSession = false;
            lock.ifPresent(it -> runner.query(it.unlock()));
        }
    }

    private void waitFor(Dialect.Lock lock, String tryLock) {
        long end = System.nanoTime() + timeout.toNanos();
        boolean told = false;
        while (!answersTrue(runner, tryLock)) {
            if (!told) {
                told = true;
                listener.waiting(
                        "Another run is migrating this database"
                                + holder(runner, lock)
                                + "; waiting up to "
                                + timeout.toSeconds()
                                + " s for it.");
            }
            if (System.nanoTime() > end) {
                throw new AutogenException(
                        "Another run is migrating this database"
                                + holder(runner, lock)
                                + " and did not end within "
                                + timeout.toSeconds()
                                + " s. Wait for it to end, or raise lock-timeout in [revisions].");
            }
            pause();
        }
    }

    private static String holder(StatementRunner runner, Dialect.Lock lock) {
        return runner.query(lock.holder()).stream()
                .findFirst()
                .flatMap(row -> row.get(0))
                .map(it -> " (" + it + ")")
                .orElse("");
    }

    private static boolean answersTrue(StatementRunner runner, String query) {
        var answer = runner.query(query).get(0).get(0).orElse("");
        return answer.equals("t") || answer.equals("true") || answer.equals("1");
    }

    private static void pause() {
        try {
            Thread.sleep(50 + ThreadLocalRandom.current().nextInt(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AutogenException("Interrupted while waiting for another run to end.", e);
        }
    }
}
