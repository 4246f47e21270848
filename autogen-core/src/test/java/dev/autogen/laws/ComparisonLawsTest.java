package dev.autogen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Comparison;
import dev.autogen.diff.Comparison.Options;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Replay;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.testing.RandomSchemas;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/** What holds when a database is compared with entities that leave most names to others. */
class ComparisonLawsTest {
    private static final List<Dialect> DIALECTS =
            List.of(Dialect.of("PostgreSQL"), Dialect.of("SQLite"));

    record Case(Dialect dialect, SchemaModel database, SchemaModel entities) {
        @Override
        public String toString() {
            return dialect.name() + "\ndatabase " + database + "\nentities " + entities;
        }
    }

    @Provide
    static Arbitrary<Case> cases() {
        return Arbitraries.of(DIALECTS)
                .flatMap(
                        dialect ->
                                RandomSchemas.forDialect(dialect)
                                        .pairs()
                                        .map(pair -> unnamed(dialect, pair)));
    }

    private static Case unnamed(Dialect dialect, Tuple2<SchemaModel, SchemaModel> pair) {
        return new Case(
                dialect, pair.get1(), pair.get2().mapTables(ComparisonLawsTest::withoutNames));
    }

    private static Table withoutNames(Table table) {
        return table.withPrimaryKey(table.primaryKey().map(it -> it.withName(Optional.empty())))
                .withUniqueKeys(
                        table.uniqueKeys().stream()
                                .map(it -> it.withName(Optional.empty()))
                                .toList())
                .withChecks(
                        table.checks().stream().map(it -> it.withName(Optional.empty())).toList())
                .withIndexes(
                        table.indexes().stream().map(it -> it.withName(Optional.empty())).toList())
                .withForeignKeys(
                        table.foreignKeys().stream()
                                .map(it -> it.withName(Optional.empty()))
                                .toList());
    }

    @Property(tries = 500, seed = "20261121")
    void a_name_that_nobody_chose_is_no_difference(@ForAll("cases") Case it) {
        var entities = it.database().mapTables(ComparisonLawsTest::withoutNames);

        var comparison = Comparison.of(it.database(), entities, it.dialect(), Options.DEFAULT);

        assertThat(comparison.operations()).isEmpty();
    }

    @Property(tries = 500, seed = "20261121")
    void a_second_comparison_finds_nothing(@ForAll("cases") Case it) {
        var first = Comparison.of(it.database(), it.entities(), it.dialect(), Options.DEFAULT);
        // A view in the way is for a person to move; until then, nothing is run.
        Assume.that(first.obstacles().isEmpty());
        var reached = Replay.apply(first.operations(), first.from());

        var second = Comparison.of(reached, it.entities(), it.dialect(), Options.DEFAULT);

        assertThat(second.operations()).isEmpty();
    }

    @Property(tries = 500, seed = "20261121")
    void whatever_is_created_has_a_name_that_fits(@ForAll("cases") Case it) {
        var created =
                Comparison.of(SchemaModel.EMPTY, it.entities(), it.dialect(), Options.DEFAULT);

        for (var operation : created.operations()) {
            if (operation instanceof CreateTable create) {
                var table = create.table();
                assertThat(table.indexes()).allMatch(index -> fits(index.name(), it.dialect()));
                assertThat(table.uniqueKeys()).allMatch(key -> fits(key.name(), it.dialect()));
                assertThat(table.checks()).allMatch(check -> fits(check.name(), it.dialect()));
            }
        }
    }

    private static boolean fits(Optional<String> name, Dialect dialect) {
        return name.filter(it -> it.getBytes(StandardCharsets.UTF_8).length <= dialect.nameLimit())
                .isPresent();
    }
}
