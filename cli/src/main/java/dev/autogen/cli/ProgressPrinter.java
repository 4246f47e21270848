package dev.autogen.cli;

import dev.autogen.migrate.MigrationListener;
import dev.autogen.migrate.Step;
import dev.autogen.migrate.Step.Direction;
import java.time.Duration;
import java.util.List;

/** Says on the console how a migration goes on. */
record ProgressPrinter(Console console) implements MigrationListener {

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
    }

    @Override
    public void runs(String sql) {
        console.detail("    " + sql.replace("\n", "\n    "));
    }

    @Override
    public void ends(Step step, Duration took) {
        console.detail("    done in " + took.toMillis() + " ms");
    }
}
