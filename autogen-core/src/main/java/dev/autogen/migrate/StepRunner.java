package dev.autogen.migrate;

import dev.autogen.AutogenException;
import dev.autogen.migrate.Step.Direction;
import dev.autogen.revision.AppliedRevisions;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Runs steps one after the other, and keeps the version table in step with them. */
final class StepRunner {
    private final RevisionGraph graph;
    private final VersionTable versions;
    private final StatementRunner runner;
    private final Transactions transactions;
    private final TransactionMode mode;
    private final MigrationListener listener;

    private Set<String> rows = Set.of();
    private AppliedRevisions applied;
    private int done;

    StepRunner(
            RevisionGraph graph,
            VersionTable versions,
            StatementRunner runner,
            Transactions transactions,
            TransactionMode mode,
            MigrationListener listener) {
        this.graph = graph;
        this.versions = versions;
        this.runner = runner;
        this.transactions = transactions;
        this.mode = mode;
        this.listener = listener;
        this.applied = AppliedRevisions.of(graph, rows);
    }

    /** Runs those that are still due, and says how many that were. */
    int run(List<Step> steps) {
        RevisionScript.want(steps.stream().map(Step::script).toList());
        if (mode == TransactionMode.ALL) {
            transactions.inside(
                    () -> {
                        for (int i = 0; i < steps.size(); i++) {
                            runIfDue(steps.get(i), i + 1, steps.size());
                        }
                    });
        } else {
            for (int i = 0; i < steps.size(); i++) {
                int number = i + 1;
                transactions.inside(() -> runIfDue(steps.get(number - 1), number, steps.size()));
            }
        }
        return done;
    }

    /**
     * Where there is no lock but the transaction's, another runner may have come first: the step
     * looks anew where the database is.
     */
    private void runIfDue(Step step, int number, int of) {
        runner.run(List.of(versions.touch()));
        look();
        if (step.isDue(applied)) {
            run(step, number, of);
            done++;
        }
    }

    private void look() {
        var found = new LinkedHashSet<>(versions.rows(runner));
        if (!found.equals(rows)) {
            applied = AppliedRevisions.of(graph, found);
            rows = found;
        }
    }

    private void run(Step step, int number, int of) {
        long start = System.nanoTime();
        listener.begins(step, number, of);
        try {
            runner.run(versions.dialect().statements(step.operations()));
        } catch (AutogenException e) {
            throw new AutogenException(failure(step) + e.getMessage(), e);
        }
        step.done(applied);
        settle();
        listener.ends(step, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Makes the rows the tips of what is applied. */
    private void settle() {
        var tips = applied.tips();
        versions.change(rows, tips).forEach(it -> it.run(runner, versions));
        rows = new LinkedHashSet<>(tips);
    }

    /** Where nothing is to be run, the rows may still name what others stand for by now. */
    void settleRows() {
        transactions.inside(
                () -> {
                    runner.run(List.of(versions.touch()));
                    look();
                    settle();
                });
    }

    private String failure(Step step) {
        var verb = step.direction() == Direction.UPGRADE ? "Upgrade " : "Downgrade ";
        return verb
                + step.label()
                + " in "
                + step.script().place()
                + " failed. "
                + left()
                + "\nThe reason: ";
    }

    private String left() {
        if (!versions.dialect().transactionalDdl()) {
            return "What ran before stays, since "
                    + versions.dialect().name()
                    + " cannot roll back changes of a schema.";
        }
        return mode == TransactionMode.ALL
                ? "Nothing was changed."
                : "Nothing of this revision was changed; those before it are done.";
    }
}
