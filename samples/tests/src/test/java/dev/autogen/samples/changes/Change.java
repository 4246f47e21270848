package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;

/**
 * A database as it is and entities as they are wanted, compared as the commands compare them.
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
 * back, where the database is as it was; and there again. No row may be lost on the way.
 */
public final class Change implements AutoCloseable {
    private final LiveDatabase live;
    private final Map<String, String> hibernate = new HashMap<>();
    private List<Class<?>> entities = List.of();
    private CompareSettings settings = CompareSettings.ALL;
    private NamingConvention naming = NamingConvention.DEFAULT;

    private Change(LiveDatabase live) {
        this.live = live;
    }

    /** On a fresh database of this kind, which is gone when the change is closed. */
    public static Change on(Databases.Kind kind) {
        return new Change(LiveDatabase.of(kind.fresh()));
    }

    /** Sets the database up, with rows where some are wanted; statements run one by one. */
    public Change database(String... statements) {
        Stream.of(statements).forEach(live::execute);
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
        live.look(List.of(names));
        return this;
    }

    /** What comparing says now. */
    public Comparison compare() {
        var judge = new ServerJudge(live.connection(), live.dialect());
        return Comparison.of(
                live.reflect(),
                live.wanted(entities, hibernate),
                live.dialect(),
                new Comparison.Options(settings, Filters.NONE, naming, judge));
    }

    /** The phrases of the operations that comparing finds now. */
    public List<String> found() {
        return phrases(compare().operations());
    }

    public Change findsNothing() {
        assertThat(found()).isEmpty();
        return this;
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
        var comparison = compare();
        assertThat(phrases(comparison.operations())).containsExactly(phrases);
        return goes(comparison.operations());
    }

    /** Whatever is found leads there and back. */
    public Change goesThereAndBack() {
        var operations = compare().operations();
        assertThat(operations).as("something to do").isNotEmpty();
        return goes(operations);
    }

    private Change goes(List<Operation> operations) {
        var journey = Journey.of(live, source(operations));
        journey.up();
        findsNothing();
        journey.back();
        assertThat(found())
                .as("found again")
                .containsExactlyInAnyOrderElementsOf(phrases(operations));
        journey.upAgain();
        return findsNothing();
    }

    /** Runs what is found now, with no way back. */
    public Change upgrade() {
        Journey.of(live, source(compare().operations())).up();
        return this;
    }

    /** The revision that would be written now. */
    public String revision() {
        return source(compare().operations());
    }

    /**
     * The steps of a person's own revision on the database as it is: they lead where a replay says,
     * and back.
     */
    public Change takes(Operation... steps) {
        var before = live.model();
        var journey = Journey.of(live, source(completed(List.of(steps), before)));
        journey.up();
        live.assertHolds(Replay.apply(List.of(steps), before));
        journey.back();
        journey.upAgain();
        return this;
    }

    /** A look at the database itself: the first column of a query, row by row. */
    public List<String> ask(String query) {
        return live.ask(query);
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
        live.close();
    }
}
