package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shop's committed revisions, on every database alike. */
final class ShopHistoryTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void leads_to_the_entities_and_step_by_step_back(Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var bench = bench(database);
            var upgraded = bench.run("upgrade");
            assertThat(upgraded.code()).as(upgraded.err()).isZero();
            assertThat(upgraded.out()).contains("4 revisions applied");
            var checked = bench.run("check");
            assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
            HibernateValidation.accept(Sample.SHOP, database);

            for (int step = 0; step < 4; step++) {
                var back = bench.run("downgrade", "-1");
                assertThat(back.code()).as(back.err()).isZero();
            }
            assertThat(bench.run("current").out()).contains("base");
            assertThat(bench.run("upgrade").code()).isZero();
            assertThat(bench.run("check").code()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void is_printed_as_sql_without_a_connection(Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var script = bench(database).run("upgrade", "--sql");
            assertThat(script.code()).as(script.err()).isZero();
            assertThat(script.out())
                    .contains(
                            "BEGIN;",
                            "CREATE TABLE \"order\"",
                            "INSERT INTO \"autogen_version\"",
                            "COMMIT;");
        }
    }

    private Workbench bench(TestDatabase database) {
        return Sample.SHOP.workbench(
                folder,
                database,
                Sample.SHOP.sources().resolve("dev/autogen/samples/shop/migrations"));
    }
}
