package dev.autogen.cli;

import dev.autogen.migrate.MigrationListener;
import dev.autogen.migrate.Step;
import dev.autogen.migrate.Step.Direction;
import java.time.Duration;
import java.util.List;

/** Says on the console how a migration goes on; those who watch see a bar as well. */
final class ProgressPrinter implements MigrationListener {
    private static final int BAR = 30;

    private final Console console;
    private final long start = System.nanoTime();

    ProgressPrinter(Console console) {
        this.console = console;
    }

    @Override
    public void waiting(String why) {
        console.message(why);
    }

    @Override
    public void passed(List<String> targets) {
        console.message("The database is already past " + String.join(", ", targets) + ".");
    }

    @Override
    public void begins(Step step, int number, int of) {
        var verb = step.direction() == Direction.UPGRADE ? "Upgrading " : "Downgrading ";
        console.message((of > 1 ? "[" + number + "/" + of + "] " : "") + verb + step.label());
        if (of > 1) {
            var elapsed = Duration.ofNanos(System.nanoTime() - start);
            console.progress(bar(number - 1, of) + times(number - 1, of, elapsed));
        }
    }

    /** How much of it is done. */
    static String bar(int done, int of) {
        int full = (int) ((long) BAR * done / of);
        return "[" + "=".repeat(full) + " ".repeat(BAR - full) + "] " + done + "/" + of;
    }

    /** How long it took so far, and how long it may take yet. */
    static String times(int done, int of, Duration elapsed) {
        return done == 0 || elapsed.toSeconds() == 0
                ? ""
                : ", "
                        + elapsed.toSeconds()
                        + " s, about "
                        + elapsed.multipliedBy(of - done).dividedBy(done).toSeconds()
                        + " s left";
    }

    @Override
    public void runs(String sql) {
        console.detail("    " + sql.replace("\n", "\n    "));
    }

    @Override
    public void ends(Step step, Duration took) {
        console.detail("    done in " + took.toMillis() + " ms");
        console.endProgress();
    }
}
