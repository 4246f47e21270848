package dev.autogen.samples.laws;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.SchemaModel;
import dev.autogen.testing.Databases;
import dev.autogen.testing.RandomSchemas;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Killed at any statement and run again, revisions lead to the same schema and rows as without the
 * crash, and so does the way back.
 */
class CrashTest {

    @Provide
    static Arbitrary<Tuple2<SchemaModel, SchemaModel>> onPostgres() {
        return RandomSchemas.forPostgres(Databases.postgresVersion()).pairs();
    }

    @Provide
    static Arbitrary<Tuple2<SchemaModel, SchemaModel>> onSqlite() {
        return RandomSchemas.forDialect(Dialect.of("SQLite")).pairs();
    }

    @Property(tries = 5, seed = "20261121")
    void postgres_outlives_a_crash(
            @ForAll("onPostgres") Tuple2<SchemaModel, SchemaModel> pair, @ForAll long seed) {
        outlives(Databases.Kind.POSTGRES, pair, seed);
    }

    @Property(tries = 9, seed = "20261121")
    void sqlite_outlives_a_crash(
            @ForAll("onSqlite") Tuple2<SchemaModel, SchemaModel> pair, @ForAll long seed) {
        outlives(Databases.Kind.SQLITE, pair, seed);
    }

    private static void outlives(
            Databases.Kind kind, Tuple2<SchemaModel, SchemaModel> pair, long seed) {
        try (var calm = kind.fresh();
                var disturbed = kind.fresh();
                var goal = kind.fresh()) {
            var run = DisturbedRun.between(calm, goal, pair, seed);
            run.prepare(disturbed);
            run.isSurvived(calm, disturbed);
        }
    }
}
