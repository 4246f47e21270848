package dev.autogen.samples.laws;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.SchemaModel;
import dev.autogen.testing.Databases;
import dev.autogen.testing.RandomSchemas;
import dev.autogen.testing.TestDatabase;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * On a real database a diff leads where it says: what was reached reflects as what was wanted, and
 * the way back leads to what was before.
 */
class ConvergenceTest {
    private static TestDatabase here;
    private static TestDatabase there;

    @BeforeContainer
    static void twoDatabases() {
        here = Databases.postgres();
        there = Databases.postgres();
    }

    @AfterContainer
    static void close() {
        here.close();
        there.close();
    }

    @Provide
    static Arbitrary<Tuple2<SchemaModel, SchemaModel>> onPostgres() {
        var schemas = RandomSchemas.forPostgres(Databases.postgresVersion());
        return Arbitraries.oneOf(schemas.pairs(), schemas.withSchemas().pairs());
    }

    @Provide
    static Arbitrary<Tuple2<SchemaModel, SchemaModel>> onSqlite() {
        var schemas = RandomSchemas.forDialect(Dialect.of("SQLite"));
        return Arbitraries.oneOf(schemas.pairs(), schemas.withUnnamed().pairs());
    }

    @Property(tries = 20, seed = "20261121")
    void postgres_goes_there_and_back(
            @ForAll("onPostgres") Tuple2<SchemaModel, SchemaModel> pair, @ForAll long seed) {
        try (var one = LiveLaws.on(here, pair.get1().schemas());
                var other = LiveLaws.on(there, pair.get2().schemas())) {
            for (LiveLaws each : List.of(one, other)) {
                each.execute("DROP SCHEMA IF EXISTS sales CASCADE");
                each.execute("DROP SCHEMA public CASCADE");
                each.execute("CREATE SCHEMA public");
            }
            goesThereAndBack(one, other, pair, seed);
        }
    }

    @Property(tries = 30, seed = "20261121")
    void sqlite_goes_there_and_back(
            @ForAll("onSqlite") Tuple2<SchemaModel, SchemaModel> pair, @ForAll long seed) {
        try (var first = Databases.sqlite();
                var second = Databases.sqlite();
                var one = LiveLaws.on(first);
                var other = LiveLaws.on(second)) {
            goesThereAndBack(one, other, pair, seed);
        }
    }

    private static void goesThereAndBack(
            LiveLaws one, LiveLaws other, Tuple2<SchemaModel, SchemaModel> pair, long seed) {
        var dialect = one.database().dialect();
        var made = dialect.normalise(pair.get1());
        var from = one.create(made);
        var to = other.create(dialect.normalise(pair.get2()));
        one.goAndReturn(made, from, to, seed);
    }
}
