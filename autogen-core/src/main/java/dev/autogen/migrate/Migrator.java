package dev.autogen.migrate;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.migrate.Step.Direction;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import dev.autogen.revision.RevisionSymbols;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * Brings a database to a revision, forward or back.
 *
 * <p>Runners of the same database take turns. Where the database can roll back changes of its
 * schema, a step that fails leaves nothing behind: a revision and its row in the version table are
 * one transaction.
 */
public final class Migrator {
    private final Connection connection;
    private final Dialect dialect;
    private final RevisionGraph graph;
    private final VersionTable versions;
    private final Options options;
    private final MigrationListener listener;
    private final StatementRunner runner;
    private final Transactions transactions;

    /** How to run: what one transaction holds, and how long to wait for another runner. */
    public record Options(TransactionMode transaction, Duration lockTimeout) {
        public static final Options DEFAULT =
                new Options(TransactionMode.PER_REVISION, Duration.ofSeconds(60));
    }

    /**
     * The connection is the migrator's while it runs; what it sets on it is put back afterwards.
     */
    public Migrator(
            Connection connection,
            RevisionGraph graph,
            VersionTable versions,
            Options options,
            MigrationListener listener) {
        this.connection = connection;
        this.dialect = versions.dialect();
        this.graph = graph;
        this.versions = versions;
        this.options = options;
        this.listener = listener;
        this.runner = new StatementRunner(connection, listener::runs);
        this.transactions = new Transactions(connection, dialect.transactionalDdl());
    }

    /** The revisions that the database is at; none where it never saw one. */
    public List<String> current() {
        return versions.read(connection);
    }

    /** What an upgrade to this symbol would do now. */
    public List<Step> upgradeSteps(String symbol) {
        var current = current();
        current.forEach(graph::get);
        var targets = new RevisionSymbols(graph, current).upgradeTarget(symbol);
        return Step.of(graph.upgradePath(current, targets), Direction.UPGRADE);
    }

    /** What a downgrade to this symbol would do now. */
    public List<Step> downgradeSteps(String symbol) {
        var current = current();
        current.forEach(graph::get);
        var targets = new RevisionSymbols(graph, current).downgradeTarget(symbol);
        return Step.of(graph.downgradePath(current, targets), Direction.DOWNGRADE);
    }

    /**
     * Applies what is missing, up to the symbol.
     *
     * @return how many revisions this run applied: none that another one came first with
     * @throws AutogenException if a step fails; the message says which, and what the database is
     *     left with
     */
    public int upgrade(String symbol) {
        return migrate(this::upgradeSteps, symbol);
    }

    /** Takes back what comes after the symbol; see {@link #upgrade}. */
    public int downgrade(String symbol) {
        return migrate(this::downgradeSteps, symbol);
    }

    /** Makes the table that records where the database is, unless it is there. */
    public void ensureVersionTable() {
        locked(
                () -> {
                    makeVersionTable();
                    return 0;
                });
    }

    /** Says that the database is at these revisions, without running anything. */
    public void stamp(List<String> ids) {
        ids.forEach(graph::get);
        var tips = graph.tips(graph.withAncestors(ids));
        locked(
                () -> {
                    makeVersionTable();
                    transactions.inside(
                            () -> {
                                runner.run(List.of(versions.touch()));
                                runner.run(versions.change(current(), tips));
                            });
                    return 0;
                });
    }

    private int migrate(Function<String, List<Step>> plan, String symbol) {
        return locked(
                () -> {
                    var steps = plan.apply(symbol);
                    if (steps.isEmpty()) {
                        return 0;
                    }
                    makeVersionTable();
                    return run(steps);
                });
    }

    private int run(List<Step> steps) {
        RevisionScript.want(steps.stream().map(Step::script).toList());
        var done = new ArrayList<Step>();
        if (options.transaction() == TransactionMode.ALL) {
            transactions.inside(() -> steps.forEach(it -> runIfDue(it, steps, done)));
        } else {
            steps.forEach(it -> transactions.inside(() -> runIfDue(it, steps, done)));
        }
        return done.size();
    }

    /**
     * Where there is no lock but the transaction's, another runner may have come first: the step
     * looks anew where the database is.
     */
    private void runIfDue(Step step, List<Step> steps, List<Step> done) {
        runner.run(List.of(versions.touch()));
        var current = current();
        boolean applied = graph.withAncestors(current).contains(step.script().id());
        if (applied == (step.direction() == Direction.DOWNGRADE)) {
            run(step, current, steps);
            done.add(step);
        }
    }

    private void run(Step step, List<String> current, List<Step> steps) {
        long start = System.nanoTime();
        listener.begins(step, steps.indexOf(step) + 1, steps.size());
        try {
            runner.run(dialect.statements(step.operations()));
        } catch (AutogenException e) {
            throw new AutogenException(failure(step) + e.getMessage(), e);
        }
        runner.run(versions.change(current, graph.tips(step.after(graph.withAncestors(current)))));
        listener.ends(step, Duration.ofNanos(System.nanoTime() - start));
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
        if (!dialect.transactionalDdl()) {
            return "What ran before stays, since "
                    + dialect.name()
                    + " cannot roll back changes of a schema.";
        }
        return options.transaction() == TransactionMode.ALL
                ? "Nothing was changed."
                : "Nothing of this revision was changed; those before it are done.";
    }

    /** Where there is no lock, another runner may make it just now. */
    private void makeVersionTable() {
        if (versions.exists(connection)) {
            return;
        }
        try {
            transactions.inside(() -> runner.run(versions.creation()));
        } catch (AutogenException e) {
            if (!versions.exists(connection)) {
                throw e;
            }
        }
    }

    private int locked(IntSupplier work) {
        return transactions.outside(
                () -> {
                    var session = new Session(runner, dialect.session(options.lockTimeout()));
                    return session.during(() -> inTurn(work));
                });
    }

    private int inTurn(IntSupplier work) {
        var lock = RunnerLock.acquire(runner, dialect, versions, options.lockTimeout(), listener);
        try {
            return work.getAsInt();
        } finally {
            lock.release();
        }
    }
}
