package dev.autogen.samples.laws;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.codegen.RevisionDraft;
import dev.autogen.codegen.RevisionWriter;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.migrate.Migrator;
import dev.autogen.migrate.TransactionMode;
import dev.autogen.migrate.VersionTable;
import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.samples.changes.Compiled;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Assume;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Two written and compiled revisions on a schema with rows: once in peace, and once with a crash on
 * the way there and one on the way back.
 */
record DisturbedRun(
        SchemaModel start, RevisionGraph history, List<Operation> operations, long seed) {
    private static final QualifiedName VERSIONS = QualifiedName.parse("autogen_version");

    /** Leaves the first schema in the one database and the second in the other. */
    static DisturbedRun between(
            TestDatabase one,
            TestDatabase other,
            Tuple2<SchemaModel, SchemaModel> pair,
            long seed) {
        try (var here = LiveLaws.on(one);
                var there = LiveLaws.on(other)) {
            var start = one.dialect().normalise(pair.get1());
            var from = here.create(start);
            var operations =
                    SchemaDiff.between(from, there.create(one.dialect().normalise(pair.get2())));
            Assume.that(
                    !operations.isEmpty() && operations.stream().noneMatch(LiveLaws::needsAPerson));
            here.fill(from, operations, seed);
            return new DisturbedRun(start, history(operations, seed), operations, seed);
        }
    }

    private static RevisionGraph history(List<Operation> operations, long seed) {
        int middle = new Random(seed).nextInt(operations.size() + 1);
        var first = source("a1", List.of(), operations.subList(0, middle));
        var second = source("b2", List.of("a1"), operations.subList(middle, operations.size()));
        return new RevisionGraph(Compiled.revisions(Map.of("R_a1", first, "R_b2", second)));
    }

    private static String source(String id, List<String> revises, List<Operation> operations) {
        var back = new ArrayList<>(operations.stream().map(Operation::reverse).toList());
        Collections.reverse(back);
        return RevisionWriter.source(
                new RevisionDraft(
                        "migrations",
                        "R_" + id,
                        id,
                        revises,
                        List.of(),
                        List.of(),
                        List.of(),
                        Instant.parse("2026-11-21T10:30:00Z"),
                        "the change",
                        operations,
                        back));
    }

    /** The same schema and rows in another database. */
    void prepare(TestDatabase database) {
        try (var laws = LiveLaws.on(database)) {
            laws.fill(laws.create(start), operations, seed);
        }
    }

    void isSurvived(TestDatabase calm, TestDatabase disturbed) {
        isSurvived(calm, disturbed, it -> it.upgrade("head"));
        isSurvived(calm, disturbed, it -> it.downgrade("base"));
    }

    private void isSurvived(TestDatabase calm, TestDatabase disturbed, Consumer<Migrator> way) {
        var inPeace = run(calm, Integer.MAX_VALUE, way);
        int last = new Random(seed).nextInt(inPeace);
        assertThatThrownBy(() -> run(disturbed, last, way)).isInstanceOf(RuntimeException.class);
        run(disturbed, Integer.MAX_VALUE, way);
        var wanted = picture(calm);
        var found = picture(disturbed);
        var story = "killed before statement " + last + " of " + inPeace + " of " + operations;
        found.assertSchemaOf(wanted, story);
        found.cells().assertKept(wanted.cells(), story);
        wanted.cells().assertKept(found.cells(), story);
    }

    /** How many statements there are; rows that a step refuses are not what this is about. */
    private int run(TestDatabase database, int last, Consumer<Migrator> way) {
        var connection = database.connect();
        var crash = new Crash(database, connection, last);
        try (connection) {
            way.accept(migrator(database, connection, crash));
        } catch (AutogenException e) {
            Assume.that(last < Integer.MAX_VALUE || !LiveLaws.isOfTheRows(e));
            throw e;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            crash.leaveWhatWasOnDisk();
        }
        return crash.statements();
    }

    private Migrator migrator(TestDatabase database, Connection connection, Crash crash) {
        var modes = TransactionMode.values();
        var mode = modes[Math.floorMod((int) seed, modes.length)];
        return new Migrator(
                connection,
                history,
                new VersionTable(VERSIONS, database.dialect()),
                new Migrator.Options(mode, Duration.ofSeconds(60)),
                crash);
    }

    private static Picture picture(TestDatabase database) {
        try (var laws = LiveLaws.on(database)) {
            return laws.picture();
        }
    }
}
