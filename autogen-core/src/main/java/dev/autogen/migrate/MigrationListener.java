package dev.autogen.migrate;

import java.time.Duration;
import java.util.List;

/** Hears how a migration goes on. */
public interface MigrationListener {

    /** Another runner is at work; called once. */
    void waiting(String why);

    /** An upgrade has nothing to do, since the database is beyond these already. */
    void passed(List<String> targets);

    /** A step begins; numbers count from 1. */
    void begins(Step step, int number, int of);

    /** SQL is about to run. */
    void runs(String sql);

    /** A step is done and, unless all steps are one transaction, committed. */
    void ends(Step step, Duration took);
}
