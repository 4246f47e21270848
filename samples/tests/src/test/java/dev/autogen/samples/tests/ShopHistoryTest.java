package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void is_written_again_as_it_is(Databases.Kind kind) throws IOException {
        var all = sources();
        for (Path file : all.subList(0, 2)) {
            var copy = folder.resolve("migrations").resolve(file.getFileName());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        try (var database = kind.fresh()) {
            var bench = Sample.SHOP.workbench(folder, database);
            assertThat(bench.run("upgrade").code()).isZero();

            var written = bench.run("revision", "-m", "coupons, audit log and longer addresses");

            assertThat(written.code()).as(written.err()).isZero();
            var text = Files.readString(bench.revisions().get(2));
            assertThat(text)
                    .contains(
                            "check(\"ck_order_status\", \"status in"
                                    + " ('NEW','PAID','SHIPPED','CANCELLED')\")")
                    .doesNotContain("::");
            if (kind == Databases.Kind.POSTGRES) {
                assertThat(steps(text)).isEqualTo(steps(Files.readString(all.get(2))));
            }
        }
    }

    /** Whatever way it is laid out. */
    private static String steps(String revision) {
        return revision.substring(revision.indexOf("    @Override")).replaceAll("\\s", "");
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.list(migrations())) {
            return files.sorted().toList();
        }
    }

    private static Path migrations() {
        return Sample.SHOP.sources().resolve("dev/autogen/samples/shop/migrations");
    }

    private Workbench bench(TestDatabase database) {
        return Sample.SHOP.workbench(folder, database, migrations());
    }
}
