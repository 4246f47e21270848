package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a developer does all day, on every sample and every database. */
final class WholeCycleTest {

    @TempDir private Path folder;

    static Stream<Arguments> samplesAndDatabases() {
        return Stream.of(Sample.values())
                .flatMap(
                        sample ->
                                Stream.of(Databases.Kind.values())
                                        .map(kind -> Arguments.of(sample, kind)));
    }

    @ParameterizedTest
    @MethodSource("samplesAndDatabases")
    void a_revision_brings_an_empty_database_to_the_entities_and_back(
            Sample sample, Databases.Kind kind) throws Exception {
        try (var database = kind.fresh()) {
            var bench = sample.workbench(folder, database);

            var written = bench.run("revision", "-m", "first tables");
            assertThat(written.code()).as(written.err()).isZero();
            assertThat(bench.revisions()).hasSize(1);

            assertThat(bench.run("check").code()).as("the database is behind").isEqualTo(5);
            assertThat(bench.run("revision", "-m", "too early").code())
                    .as("the database is behind")
                    .isEqualTo(5);

            var upgraded = bench.run("upgrade");
            assertThat(upgraded.code()).as(upgraded.err()).isZero();
            assertAgreed(bench);
            HibernateValidation.accept(sample, database);

            var again = bench.run("revision", "-m", "nothing");
            assertThat(again.code()).isZero();
            assertThat(again.out()).contains("nothing to do");
            assertThat(bench.revisions()).hasSize(1);

            assertThat(bench.run("downgrade", "base").code()).isZero();
            assertThat(objects(database)).containsExactly("autogen_version");

            assertThat(bench.run("upgrade").code()).isZero();
            assertAgreed(bench);
        }
    }

    private static void assertAgreed(Workbench bench) {
        var checked = bench.run("check");
        assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
    }

    /**
     * Tables and sequences by their names, but for the helpers that Hibernate made when it
     * validated.
     */
    private static List<String> objects(TestDatabase database) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = database.connect();
                var tables =
                        connection
                                .getMetaData()
                                .getTables(
                                        null,
                                        connection.getSchema(),
                                        "%",
                                        new String[] {"TABLE", "SEQUENCE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.removeIf(it -> it.matches("hte?_.*"));
        return names;
    }
}
