package dev.autogen.migrate;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.migrate.Step.Direction;
import dev.autogen.revision.AppliedRevisions;
import dev.autogen.revision.Position;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionSymbols;
import dev.autogen.revision.Stamp;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;

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
    private final RunnerLock lock;
    private final Transactions transactions;

    /**
     * How to run: what one transaction holds, and how long to wait for another runner, or for a
     * session that holds what a statement needs.
     */
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
        this.runner = new StatementRunner(connection, dialect, listener::runs);
        this.lock =
                new RunnerLock(
                        runner,
                        dialect.lock("autogen:" + versions.name()),
                        options.lockTimeout(),
                        listener);
        this.transactions =
                new Transactions(connection, dialect.transactionalDdl(), this::beginTransaction);
    }

    private void beginTransaction() {
        dialect.waitNoLonger(options.lockTimeout()).ifPresent(runner::query);
        lock.takeForTransaction();
    }

    /** The rows of the version table; none where the database never saw a revision. */
    public List<String> current() {
        return versions.read(connection);
    }

    /** Where the database is, as far as the history knows. */
    public Position position() {
        return Position.of(graph, current());
    }

    /** What an upgrade to this symbol would do now. */
    public List<Step> upgradeSteps(String symbol) {
        return upgrade(symbol, current());
    }

    private List<Step> upgrade(String symbol, List<String> rows) {
        return Step.of(graph.upgradePath(rows, upgradeTargets(symbol, rows)), Direction.UPGRADE);
    }

    private List<String> upgradeTargets(String symbol, List<String> rows) {
        return symbols(rows).upgradeTarget(symbol);
    }

    private RevisionSymbols symbols(List<String> rows) {
        return new RevisionSymbols(graph, AppliedRevisions.of(graph.sound(), rows).tips());
    }

    /** What a downgrade to this symbol would do now. */
    public List<Step> downgradeSteps(String symbol) {
        var rows = current();
        var target = symbols(rows).downgradeTarget(symbol);
        return Step.of(graph.downgradePath(rows, target), Direction.DOWNGRADE);
    }

    /**
     * Applies what is missing, up to the symbol.
     *
     * @return how many revisions this run applied: none that another one came first with
     * @throws AutogenException if a step fails; the message says which, and what the database is
     *     left with
     */
    public int upgrade(String symbol) {
        return migrate(this::upgradeOrPassed, symbol);
    }

    private List<Step> upgradeOrPassed(String symbol) {
        var rows = current();
        var steps = upgrade(symbol, rows);
        var targets = upgradeTargets(symbol, rows);
        var tips = AppliedRevisions.of(graph, rows).tips();
        if (steps.isEmpty() && !tips.containsAll(targets)) {
            listener.passed(targets.stream().filter(it -> !tips.contains(it)).toList());
        }
        return steps;
    }

    /** Takes back what comes after the symbol; see {@link #upgrade}. */
    public int downgrade(String symbol) {
        return migrate(this::downgradeSteps, symbol);
    }

    private int migrate(Function<String, List<Step>> plan, String symbol) {
        return locked(
                () -> {
                    var steps = plan.apply(symbol);
                    if (steps.isEmpty()) {
                        settle();
                        return 0;
                    }
                    makeVersionTable();
                    return steps().run(steps);
                });
    }

    /** The rows may name revisions that another one stands for by now, or that others include. */
    private void settle() {
        var rows = current();
        if (!Set.copyOf(rows).equals(Set.copyOf(AppliedRevisions.of(graph, rows).tips()))) {
            steps().settleRows();
        }
    }

    private StepRunner steps() {
        return new StepRunner(
                graph, versions, runner, transactions, options.transaction(), listener);
    }

    /**
     * Says that the database is at these symbols, without running anything; see {@link Stamp}.
     *
     * @throws AutogenException if the version table holds what the history does not know, or what
     *     is asked for contradicts itself
     */
    public void stamp(List<String> symbols) {
        rewrite(rows -> new Stamp(graph).after(rows, symbols));
    }

    /** The same, whatever the version table holds: that is forgotten first. */
    public void purgeAndStamp(List<String> symbols) {
        var rows = new Stamp(graph).after(List.of(), symbols);
        rewrite(
                before -> {
                    runner.execute(versions.purge());
                    return rows;
                });
    }

    private void rewrite(UnaryOperator<List<String>> change) {
        locked(
                () -> {
                    makeVersionTable();
                    transactions.inside(
                            () -> {
                                runner.run(List.of(versions.touch()));
                                var before = versions.rows(runner);
                                var after = change.apply(before);
                                var left = versions.rows(runner);
                                versions.change(left, after)
                                        .forEach(it -> it.run(runner, versions));
                            });
                    return 0;
                });
    }

    /** Makes the version table if it is missing; says whether it was. */
    public boolean ensureVersionTable() {
        return locked(this::makeVersionTable) > 0;
    }

    /** Where there is no lock, another runner may make it just now. */
    private int makeVersionTable() {
        if (versions.exists(connection)) {
            return 0;
        }
        try {
            transactions.inside(() -> runner.run(versions.creation()));
            return 1;
        } catch (AutogenException e) {
            if (!versions.exists(connection)) {
                throw e;
            }
            return 0;
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
        if (!new LentSession(connection, runner).isOf(dialect)) {
            lock.take();
        }
        try {
            return work.getAsInt();
        } finally {
            lock.release();
        }
    }
}
