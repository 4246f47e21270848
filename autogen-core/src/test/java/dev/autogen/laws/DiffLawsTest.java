package dev.autogen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Replay;
import dev.autogen.schema.SchemaModel;
import dev.autogen.testing.RandomSchemas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/** What holds between any two schemas, in memory. */
class DiffLawsTest {
    private static final List<Dialect> DIALECTS =
            List.of(Dialect.of("PostgreSQL"), Dialect.of("SQLite"));

    /** Two schemas in the normal form of one dialect. */
    record Versions(Dialect dialect, SchemaModel from, SchemaModel to) {
        Versions(Dialect dialect, Tuple2<SchemaModel, SchemaModel> pair) {
            this(dialect, dialect.normalise(pair.get1()), dialect.normalise(pair.get2()));
        }

        @Override
        public String toString() {
            return dialect.name() + "\nfrom " + from + "\nto " + to;
        }
    }

    @Provide
    static Arbitrary<Versions> laterVersions() {
        return Arbitraries.of(DIALECTS)
                .flatMap(
                        dialect ->
                                Arbitraries.oneOf(
                                                RandomSchemas.anything().pairs(),
                                                RandomSchemas.anything().withSchemas().pairs(),
                                                RandomSchemas.forDialect(dialect).pairs())
                                        .map(pair -> new Versions(dialect, pair)));
    }

    /** Two schemas that have nothing to do with each other, but for the names they happen on. */
    @Provide
    static Arbitrary<Versions> strangers() {
        var schemas = RandomSchemas.anything().schemas();
        return Combinators.combine(Arbitraries.of(DIALECTS), schemas, schemas)
                .as(
                        (dialect, from, to) ->
                                new Versions(
                                        dialect, dialect.normalise(from), dialect.normalise(to)));
    }

    /** Or each comparison would make every table anew, many times over. */
    @Property(tries = 200, seed = "20261121")
    void what_is_in_normal_form_stays_the_same_object(@ForAll("normal") SchemaModel schema) {
        var again = DIALECTS.get(0).normalise(schema).tables();
        assertThat(again).isEqualTo(schema.tables());
        for (int i = 0; i < again.size(); i++) {
            assertThat(again.get(i)).isSameAs(schema.tables().get(i));
        }
    }

    @Provide
    static Arbitrary<SchemaModel> normal() {
        return RandomSchemas.forDialect(DIALECTS.get(0)).schemas().map(DIALECTS.get(0)::normalise);
    }

    @Property(tries = 500, seed = "20261121")
    void the_diff_leads_from_the_one_to_the_other(@ForAll("laterVersions") Versions versions) {
        replays(versions);
    }

    @Property(tries = 300, seed = "20261121")
    void the_diff_leads_to_a_schema_that_is_all_different(@ForAll("strangers") Versions versions) {
        replays(versions);
    }

    private static void replays(Versions versions) {
        var operations = SchemaDiff.between(versions.from(), versions.to());
        var reached = Replay.apply(operations, versions.from());
        assertSame(reached, versions.to());
    }

    @Property(tries = 300, seed = "20261121")
    void the_reversed_diff_leads_back(@ForAll("laterVersions") Versions versions) {
        var operations = SchemaDiff.between(versions.from(), versions.to());
        var back = Replay.apply(reversed(operations), versions.to());
        assertSame(back, versions.from());
    }

    @Property(tries = 300, seed = "20261121")
    void the_reversed_diff_is_the_diff_of_the_way_back(@ForAll("laterVersions") Versions versions) {
        var there = SchemaDiff.between(versions.from(), versions.to());
        var back = SchemaDiff.between(versions.to(), versions.from());
        assertThat(reversed(there)).containsExactlyInAnyOrderElementsOf(back);
    }

    @Property(tries = 300, seed = "20261121")
    void nothing_leads_from_a_schema_to_itself(@ForAll("laterVersions") Versions versions) {
        assertThat(SchemaDiff.between(versions.to(), versions.to())).isEmpty();
    }

    @Property(tries = 300, seed = "20261121")
    void the_order_of_a_list_is_no_difference(@ForAll("laterVersions") Versions versions) {
        assertThat(SchemaDiff.between(versions.to(), versions.to().sorted())).isEmpty();
    }

    @Property(tries = 300, seed = "20261121")
    void what_is_normal_stays_as_it_is(@ForAll("laterVersions") Versions versions) {
        var dialect = versions.dialect();
        assertThat(dialect.normalise(versions.from())).isEqualTo(versions.from());
        assertThat(dialect.normalise(versions.to())).isEqualTo(versions.to());
    }

    /** A replay adds new things at the end, wherever they stand in the target. */
    private static void assertSame(SchemaModel reached, SchemaModel target) {
        var left = comparable(reached);
        var right = comparable(target);
        assertThat(left.tables()).containsExactlyElementsOf(right.tables());
        assertThat(left).isEqualTo(right);
    }

    /** Seeds are for what is new alone, and nothing is done about bystanders. */
    private static SchemaModel comparable(SchemaModel schema) {
        var sorted = schema.sorted();
        return sorted.mapTables(it -> it.withSeeds(List.of()))
                .withEnumTypes(
                        sorted.enumTypes().stream().map(it -> it.withSeeds(List.of())).toList())
                .withViews(sorted.views().stream().map(it -> it.withSeeds(List.of())).toList())
                .withBystanders(List.of());
    }

    private static List<Operation> reversed(List<Operation> operations) {
        var back = new ArrayList<>(operations.stream().map(Operation::reverse).toList());
        Collections.reverse(back);
        return back;
    }
}
