package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code revision --rename}: what a diff sees as a drop and an add keeps its rows. */
final class RenameTest {
    private static final String TOML =
            Workbench.DATABASE
                    + """
                    [entities]
                    packages = ["notes"]
                    classpath = ["${CLASSES}"]
                    [revisions]
                    directories = ["migrations"]
                    package = "migrations"
                    """;

    private static final String NOTE =
            """
            package notes;
            import jakarta.persistence.*;
            @Entity
            @Table(name = "note", indexes = @Index(name = "ix_text", columnList = "text"))
            public class Note {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                private Integer id;
                @Column(name = "text", length = 30, unique = true)
                private String text;
                @Column(name = "kind", check = @CheckConstraint(name = "ck_kind", constraint = "kind > 0"))
                private int kind;
                @ManyToOne @JoinColumn(name = "parent_id")
                private Note parent;
            }
            """;

    @TempDir private Path folder;

    @AutoClose private final TestDatabase sqlite = Databases.sqlite();

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void columns_and_their_table_are_renamed_and_keep_their_rows(Databases.Kind kind)
            throws IOException, SQLException {
        try (var database = kind.fresh()) {
            var sources = new EntitySources(folder);
            var bench = migrated(sources, database);
            execute(database, "INSERT INTO note (text, kind) VALUES ('kept', 7)");
            change(
                    bench,
                    sources,
                    NOTE.replace("\"note\"", "\"memo\"")
                            .replace("\"text\"", "\"body\"")
                            .replace("\"kind\"", "\"sort\"")
                            .replace("kind > 0", "sort > 0"));

            var written =
                    bench.run(
                            "revision",
                            "-m",
                            "rename",
                            "--rename",
                            "note:memo",
                            "--rename",
                            "memo.text:body",
                            "--rename",
                            "memo.kind:memo.sort");

            assertThat(written.code()).as(written.err()).isZero();
            assertThat(Files.readString(bench.revisions().get(1)))
                    .contains("op.renameTable(\"note\", \"memo\");")
                    .contains("op.renameColumn(\"memo\", \"text\", \"body\");")
                    .contains("op.renameColumn(\"memo\", \"kind\", \"sort\");")
                    .contains("op.renameColumn(\"memo\", \"sort\", \"kind\");")
                    .doesNotContain("drop");
            assertThat(bench.run("upgrade").err()).doesNotContain("error");
            assertThat(row(database, "SELECT body, sort FROM memo")).isEqualTo("kept|7");
            assertSame(bench);
            assertThat(bench.run("downgrade", "-1").code()).isZero();
            assertThat(row(database, "SELECT text, kind FROM note")).isEqualTo("kept|7");
            assertThat(bench.run("upgrade").code()).isZero();
            assertSame(bench);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    note                | is not OLD:NEW
                    note:               | is not OLD:NEW
                    a:b:c               | is not OLD:NEW
                    nosuch:memo         | the database has no table or column nosuch
                    note.nosuch:body    | the database has no table or column note.nosuch
                    note:memo           | the entities still have table note
                    note.text:nosuch    | the entities have no column note.nosuch
                    note.kind:body      | the entities still have column note.kind
                    note.text:kind      | the database has column note.kind already
                    note.text:other.body| a column stays in its table, note
                    """)
    void a_rename_that_does_not_fit_is_one_message(String rename, String why) {
        var sources = new EntitySources(folder);
        var bench = migrated(sources, sqlite);
        change(bench, sources, NOTE.replace("\"text\"", "\"body\""));
        var outcome = bench.run("revision", "-m", "rename", "--rename", rename);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("error: --rename " + rename).contains(why);
        assertThat(bench.revisions()).hasSize(1);
    }

    @Test
    void a_table_that_the_entities_lack_takes_no_name() {
        var sources = new EntitySources(folder);
        var bench = migrated(sources, sqlite);
        change(bench, sources, NOTE.replace("\"note\"", "\"memo\""));
        assertThat(bench.run("revision", "-m", "r", "--rename", "note:nosuch").err())
                .contains("does not fit: the entities have no table nosuch.");
    }

    private Workbench migrated(EntitySources sources, TestDatabase database) {
        var bench = Workbench.with(folder, database, sources.compile("notes.Note", NOTE), TOML);
        assertThat(bench.run("revision", "-m", "notes").err()).doesNotContain("error");
        assertThat(bench.run("upgrade").code()).isZero();
        return bench;
    }

    private static void assertSame(Workbench bench) {
        var checked = bench.run("check");
        assertThat(checked.code()).as(checked.out()).isZero();
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String row(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1) + "|" + result.getString(2);
        }
    }

    private static void change(Workbench bench, EntitySources sources, String entity) {
        sources.compile("notes.Note", entity);
        bench.let("CLASSES", sources.latest().toString());
    }
}
