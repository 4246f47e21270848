package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.codegen.RevisionDraft;
import dev.autogen.codegen.RevisionWriter;
import dev.autogen.diff.CompareSettings;
import dev.autogen.diff.Comparison;
import dev.autogen.diff.Filters;
import dev.autogen.diff.NamingConvention;
import dev.autogen.operation.Description;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Replay;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.schema.SchemaModel;
import dev.autogen.testing.Databases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A database as it is and entities as they are wanted, compared as the commands compare them; on
 * each version of PostgreSQL alike.
 *
 * <pre>{@code
 * try (var change = Change.on(Kind.POSTGRES)) {
 *     change.database("create table thing (id integer primary key)", "insert into thing values (1)")
 *             .entities(Thing.class)
 *             .finds("adds thing.name (varchar(255))");
 * }
 * }</pre>
 *
 * <p>What is found is written as a revision, compiled and run: there, where nothing more is found;
 * back, where the database is as it was; and there again. No row may be lost on the way. The first
 * and the last version of PostgreSQL go all of it, and those between them there.
 */
public final class Change implements AutoCloseable {
    private static final int OLDEST = 14;

    private final List<LiveDatabase> all;
    private final Map<String, String> hibernate = new HashMap<>();
    private List<Class<?>> entities = List.of();
    private CompareSettings settings = CompareSettings.ALL;
    private NamingConvention naming = NamingConvention.DEFAULT;

    private Change(List<LiveDatabase> all) {
        this.all = List.copyOf(all);
    }

    /**
     * On a fresh database of this kind, which is gone when the change is closed: a file of SQLite,
     * or one on every PostgreSQL.
     */
    public static Change on(Databases.Kind kind) {
        return switch (kind) {
            case SQLITE -> new Change(List.of(LiveDatabase.onSqlite()));
            case POSTGRES -> onPostgresFrom(OLDEST);
        };
    }

    /** On every PostgreSQL from a major version on. */
    public static Change onPostgresFrom(int oldest) {
        var versions = Databases.postgresVersions().stream().filter(it -> it >= oldest).toList();
        assumeThat(versions).as("a PostgreSQL from " + oldest + " was chosen").isNotEmpty();
        return new Change(versions.stream().map(LiveDatabase::onPostgres).toList());
    }

    /** One for each database of this kind, for what each of them says in its own words. */
    public static List<Change> onEach(Databases.Kind kind) {
        return on(kind).all.stream().map(it -> new Change(List.of(it))).toList();
    }

    /** Sets the database up, with rows where some are wanted; statements run one by one. */
    public Change database(String... statements) {
        all.forEach(live -> Stream.of(statements).forEach(live::execute));
        return this;
    }

    /** What is wanted from here on. */
    public Change entities(Class<?>... classes) {
        entities = List.of(classes);
        return this;
    }

    /** A setting of Hibernate's, without its {@code hibernate.}. */
    public Change hibernate(String name, String value) {
        hibernate.put("hibernate." + name, value);
        return this;
    }

    public Change settings(CompareSettings wanted) {
        settings = wanted;
        return this;
    }

    public Change naming(NamingConvention wanted) {
        naming = wanted;
        return this;
    }

    /** The schemas to compare; without any, the connection's own. */
    public Change schemas(String... names) {
        all.forEach(it -> it.look(List.of(names)));
        return this;
    }

    /** What comparing says now, which is the same everywhere. */
    public Comparison compare() {
        return alike(this::compare, Change::words);
    }

    private Comparison compare(LiveDatabase live) {
        var judge = new ServerJudge(live.connection(), live.dialect());
        return Comparison.of(
                live.reflect(),
                live.wanted(entities, hibernate),
                live.dialect(),
                new Comparison.Options(settings, Filters.NONE, naming, judge));
    }

    /** All that a person reads of a comparison. */
    private static List<Object> words(Comparison comparison) {
        return List.of(
                phrases(comparison.operations()),
                comparison.kept(),
                comparison.warnings(),
                comparison.obstacles(),
                comparison.unmapped());
    }

    /** What all databases answer, the same words. */
    private <T> T alike(Function<LiveDatabase, T> question, Function<T, Object> words) {
        var first = question.apply(all.get(0));
        for (LiveDatabase other : all.subList(1, all.size())) {
            var answer = question.apply(other);
            assertThat(words.apply(answer))
                    .as("what %s says, beside %s", other, all.get(0))
                    .isEqualTo(words.apply(first));
        }
        return first;
    }

    /** The phrases of the operations that comparing finds now. */
    public List<String> found() {
        return phrases(compare().operations());
    }

    public Change findsNothing() {
        all.forEach(this::findsNothing);
        return this;
    }

    private void findsNothing(LiveDatabase live) {
        assertThat(phrases(compare(live).operations())).as("found by %s", live).isEmpty();
    }

    /** In words, what the database has that no entity could have declared. */
    public Change keeps(String... kept) {
        assertThat(compare().kept()).containsExactlyInAnyOrder(kept);
        return this;
    }

    /**
     * Exactly these operations are found, in this order, and they lead there and back; the database
     * is left at the end of the way there.
     */
    public Change finds(String... phrases) {
        for (LiveDatabase live : all) {
            var operations = compare(live).operations();
            assertThat(phrases(operations)).as("found by %s", live).containsExactly(phrases);
            goes(live, operations);
        }
        return this;
    }

    /** Whatever is found leads there and back. */
    public Change goesThereAndBack() {
        for (LiveDatabase live : all) {
            var operations = compare(live).operations();
            assertThat(operations).as("something to do for %s", live).isNotEmpty();
            goes(live, operations);
        }
        return this;
    }

    private void goes(LiveDatabase live, List<Operation> operations) {
        var journey = Journey.of(live, source(operations));
        journey.up();
        findsNothing(live);
        if (!comesBack(live)) {
            journey.stay();
            return;
        }
        journey.back();
        assertThat(phrases(compare(live).operations()))
                .as("found again by %s", live)
                .containsExactlyInAnyOrderElementsOf(phrases(operations));
        journey.upAgain();
        findsNothing(live);
    }

    /** Runs what is found now, with no way back. */
    public Change upgrade() {
        all.forEach(live -> Journey.of(live, source(compare(live).operations())).up());
        return this;
    }

    /** Runs what is found now there, back and there again, where nobody wants back what was. */
    public Change upgradeTwice() {
        for (LiveDatabase live : all) {
            var journey = Journey.of(live, source(compare(live).operations()));
            journey.up();
            journey.down();
            journey.upAgain();
        }
        return findsNothing();
    }

    /** The revision that would be written now. */
    public String revision() {
        return alike(live -> source(compare(live).operations()), source -> source);
    }

    /**
     * The steps of a person's own revision on the database as it is: they lead where a replay says,
     * and back.
     */
    public Change takes(Operation... steps) {
        for (LiveDatabase live : all) {
            var before = live.model();
            var journey = Journey.of(live, source(completed(List.of(steps), before)));
            journey.up();
            live.assertHolds(Replay.apply(List.of(steps), before));
            if (comesBack(live)) {
                journey.back();
                journey.upAgain();
            } else {
                journey.stay();
            }
        }
        return this;
    }

    /** The versions between the first and the last hold nothing that neither of these has. */
    private boolean comesBack(LiveDatabase live) {
        return live == all.get(0) || live == all.get(all.size() - 1);
    }

    /** A look at the database itself: the first column of a query, row by row. */
    public List<String> ask(String query) {
        return alike(live -> live.ask(query), answers -> answers);
    }

    private static List<Operation> completed(List<Operation> steps, SchemaModel before) {
        var replay = new Replay(before);
        return steps.stream().map(replay::complete).toList();
    }

    private static List<String> phrases(List<Operation> operations) {
        return operations.stream().map(it -> it.accept(new Description())).toList();
    }

    private static String source(List<Operation> operations) {
        var back = new ArrayList<>(operations.stream().map(Operation::reverse).toList());
        Collections.reverse(back);
        return RevisionWriter.source(
                new RevisionDraft(
                        Journey.PACKAGE,
                        Journey.CLASS,
                        Journey.ID,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Instant.parse("2026-11-21T10:30:00Z"),
                        "the change",
                        operations,
                        back));
    }

    @Override
    public void close() {
        all.forEach(LiveDatabase::close);
    }
}
