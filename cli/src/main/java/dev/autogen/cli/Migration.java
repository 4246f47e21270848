package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.migrate.SqlScript;
import dev.autogen.migrate.Step;
import dev.autogen.migrate.Step.Direction;
import dev.autogen.revision.RevisionSymbols;
import java.util.List;

/** An upgrade or a downgrade: run, planned or written as a script. */
record Migration(Project project, MigrationOptions how) {

    int run(String symbol, Direction direction) {
        if (how.sql() && how.plan()) {
            throw new AutogenException(
                    "--plan names the revisions and --sql prints what they run: leave one of them out.");
        } else if (how.sql()) {
            script(symbol, direction);
        } else if (symbol.contains(":")) {
            throw new AutogenException(
                    "A range such as '"
                            + symbol
                            + "' needs --sql: a database knows itself where it is.");
        } else if (how.plan()) {
            plan(symbol, direction);
        } else {
            migrate(symbol, direction);
        }
        return ExitCode.DONE.code();
    }

    private void migrate(String symbol, Direction direction) {
        if (direction == Direction.UPGRADE) {
            project.createDatabase();
        }
        var migrator = project.migrator(new ProgressPrinter(project.console()));
        int steps =
                direction == Direction.UPGRADE
                        ? migrator.upgrade(symbol)
                        : migrator.downgrade(symbol);
        sayWhereNoneAre();
        var current = migrator.current();
        var done = direction == Direction.UPGRADE ? " applied" : " taken back";
        project.console()
                .result(
                        steps == 0
                                ? "Nothing to do: the database is at " + Words.ids(current) + "."
                                : Words.count(steps, "revision")
                                        + done
                                        + "; the database is at "
                                        + Words.ids(current)
                                        + how.tag().inWords()
                                        + ".");
        project.console().json(how.tag().addedTo(Json.object("steps", steps, "current", current)));
    }

    /** A folder with a wrong name would look like a database that lacks nothing. */
    private void sayWhereNoneAre() {
        if (project.history().heads().isEmpty()) {
            project.sayNoRevisions();
        }
    }

    private void plan(String symbol, Direction direction) {
        var migrator = project.migrator(new ProgressPrinter(project.console()));
        List<Step> steps =
                direction == Direction.UPGRADE
                        ? migrator.upgradeSteps(symbol)
                        : migrator.downgradeSteps(symbol);
        sayWhereNoneAre();
        if (steps.isEmpty()) {
            project.console()
                    .result(
                            "Nothing to do: the database is at "
                                    + Words.ids(migrator.current())
                                    + ".");
        }
        steps.forEach(it -> project.console().result(it.label()));
        project.console()
                .json(
                        Json.object(
                                "steps",
                                steps.stream().map(it -> it.script().id()).toList(),
                                "current",
                                migrator.current()));
    }

    /**
     * Without a database to ask, an upgrade starts at base unless it is told otherwise, and a
     * downgrade has to be told.
     */
    private void script(String symbol, Direction direction) {
        int colon = symbol.indexOf(':');
        if (colon < 0 && direction == Direction.DOWNGRADE) {
            throw new AutogenException(
                    "A downgrade as SQL needs to know where it starts: write FROM:TO, as in head:base.");
        }
        var anywhere = new RevisionSymbols(project.history(), List.of());
        var from = anywhere.resolve(colon < 0 || colon == 0 ? "base" : symbol.substring(0, colon));
        var there = new RevisionSymbols(project.history(), from);
        var target = symbol.substring(colon + 1);
        var script =
                new SqlScript(
                        project.history(),
                        project.versionTable(),
                        project.settings().revisions().transaction());
        var text =
                direction == Direction.UPGRADE
                        ? script.upgrade(
                                from, there.upgradeTarget(target.isEmpty() ? "head" : target))
                        : script.downgrade(from, there.downgradeTarget(target));
        project.console().result((how.tag().asComment() + text).strip());
        project.console().json(how.tag().addedTo(Json.object("sql", how.tag().asComment() + text)));
    }
}
