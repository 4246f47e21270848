package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a filter of the user's own keeps Hibernate from touching, the commands do not touch. */
final class SchemaFilterTest {
    private static final String TOML =
            Workbench.DATABASE
                    + """
                    [entities]
                    packages = ["notes"]
                    classpath = ["${CLASSES}"]
                    [entities.hibernate]
                    %s
                    [revisions]
                    directories = ["migrations"]
                    package = "migrations"
                    """;

    private static final String SETTING = "\"hbm2ddl.schema_filter_provider\" = \"notes.Own\"";

    private static final String NOTE =
            """
            package notes;
            import jakarta.persistence.*;
            @Entity
            public class Note {
                @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Integer id;
                @ManyToOne Archive archive;
            }
            """;

    private static final String ARCHIVE =
            """
            package notes;
            import jakarta.persistence.*;
            @Entity
            public class Archive {
                @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Integer id;
                String place;
            }
            """;

    private static final String FILTER =
            """
            package notes;
            import org.hibernate.boot.model.relational.*;
            import org.hibernate.mapping.Table;
            import org.hibernate.tool.schema.internal.DefaultSchemaFilter;
            import org.hibernate.tool.schema.spi.*;
            public class Own extends DefaultSchemaFilter implements SchemaFilterProvider {
                @Override public boolean includeTable(Table table) {
                    return !table.getName().equals("Archive");
                }
                @Override public boolean includeSequence(Sequence sequence) {
                    return !sequence.getName().getSequenceName().getText().startsWith("Archive");
                }
                @Override public SchemaFilter getCreateFilter() { throw new IllegalStateException(); }
                @Override public SchemaFilter getDropFilter() { throw new IllegalStateException(); }
                @Override public SchemaFilter getTruncatorFilter() { throw new IllegalStateException(); }
                @Override public SchemaFilter getMigrateFilter() { return this; }
                @Override public SchemaFilter getValidateFilter() { throw new IllegalStateException(); }
            }
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void what_the_filter_leaves_out_is_not_created(Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var bench = bench(database, SETTING);

            var written = bench.run("revision", "-m", "notes", "-v");

            assertThat(written.code()).as(written.err()).isZero();
            assertThat(written.out()).containsIgnoringCase("creates table note");
            assertThat(written.out()).doesNotContainIgnoringCase("archive (").doesNotContain("key");
            assertThat(written.err()).containsIgnoringCase("schema filter").contains("rchive");
            assertThat(bench.run("upgrade").code()).isZero();
            assertThat(bench.run("check").code()).isZero();
            assertThat(bench.run("check", "--offline").code()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void what_the_filter_leaves_out_stays_as_it_is(Databases.Kind kind) throws SQLException {
        try (var database = kind.fresh();
                var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table archive (id integer not null primary key, shelf text)");
            var bench = bench(database, SETTING);
            assertThat(bench.run("revision", "-m", "notes").out())
                    .containsIgnoringCase("adds foreign key fk_note_archive_id")
                    .doesNotContain("shelf")
                    .doesNotContain("place");
            assertThat(bench.run("upgrade").code()).isZero();
            assertThat(bench.run("check").code()).isZero();

            var all = bench(database, "").run("diff");

            assertThat(all.out()).contains("shelf").contains("place");
        }
    }

    private Workbench bench(TestDatabase database, String setting) {
        var classes =
                new EntitySources(folder)
                        .compile("notes.Note", NOTE, "notes.Archive", ARCHIVE, "notes.Own", FILTER);
        return Workbench.with(folder, database, classes, TOML.formatted(setting));
    }
}
