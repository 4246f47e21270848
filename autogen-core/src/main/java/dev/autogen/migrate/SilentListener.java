package dev.autogen.migrate;

import java.time.Duration;
import java.util.List;

/** Hears everything and says nothing. */
public final class SilentListener implements MigrationListener {
    @Override
    public void waiting(String why) {}

    @Override
    public void passed(List<String> targets) {}

    @Override
    public void begins(Step step, int number, int of) {}

    @Override
    public void runs(String sql) {}

    @Override
    public void ends(Step step, Duration took) {}
}
