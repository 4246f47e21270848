package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts and CI learn from the exit code, and people from the message. */
final class ExitCodeTest {
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
            @jakarta.persistence.Entity
            public class Note {
                @jakarta.persistence.Id
                @jakarta.persistence.GeneratedValue(strategy = jakarta.persistence.GenerationType.IDENTITY)
                private Integer id;
                private String text;
            }
            """;

    private static final String REVISION =
            """
            package migrations;

            import dev.autogen.operation.*;
            import dev.autogen.revision.*;

            @RevisionInfo(id = "a1", message = "broken")
            public final class R1_Broken implements Revision {
                %s
                @Override public void upgrade(Operations op) {}
                @Override public void downgrade(Operations op) {}
            }
            """;

    @TempDir private Path folder;

    @AutoClose private final TestDatabase sqlite = Databases.sqlite();

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void check_exits_with_3_after_a_field_was_added_and_shows_the_step_and_its_sql(
            Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var sources = new EntitySources(folder);
            var classes = sources.compile("notes.Note", NOTE);
            var bench = Workbench.with(folder, database, classes, TOML);
            assertThat(bench.run("revision", "-m", "notes").code()).isZero();
            assertThat(bench.run("upgrade").code()).isZero();
            assertThat(bench.run("check").code()).isZero();

            sources.compile(
                    "notes.Note",
                    NOTE.replace("String text;", "String text;\nprivate java.time.LocalDate due;"));
            bench.let("CLASSES", sources.latest().toString());
            var checked = bench.run("check");

            assertThat(checked.code()).isEqualTo(3);
            assertThat(checked.out())
                    .containsIgnoringCase("adds note.due (date)")
                    .containsIgnoringCase("ALTER TABLE \"note\" ADD COLUMN \"due\" date;");

            assertThat(bench.run("revision", "-m", "due").code()).isZero();
            assertThat(bench.run("check").code()).as("behind").isEqualTo(5);
            assertThat(bench.run("upgrade").code()).isZero();
            assertThat(bench.run("check").code()).isZero();
            assertThat(bench.run("downgrade", "-1").out()).contains("1 revision taken back");
            assertThat(bench.run("check").code()).as("behind again").isEqualTo(5);
        }
    }

    @Test
    void a_url_that_leads_nowhere_is_one_message() {
        assertFailure(
                bench("jdbc:postgresql://127.0.0.1:1/none").run("check"),
                "Cannot connect to jdbc:postgresql://127.0.0.1:1/none");
    }

    @Test
    void a_url_that_no_driver_takes_is_one_message() {
        assertFailure(
                bench("jdbc:nosuch://host/db").run("check"),
                "No JDBC driver takes the URL jdbc:nosuch:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:1/none?password=topsecret",
                "jdbc:postgresql://me:topsecret@127.0.0.1:1/none",
                "jdbc:postgresql://me:why?topsecret@127.0.0.1:1/none",
                "jdbc:nosuch://me:topsecret@host/none",
                "postgres://me:topsecret@host/none",
            })
    void a_password_is_never_printed(String url) {
        var outcome = bench(url).let("PASSWORD", "alsosecret").run("check", "-v", "--stacktrace");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out() + outcome.err())
                .doesNotContain("topsecret")
                .doesNotContain("alsosecret");
    }

    @Test
    void a_url_of_another_kind_is_told_what_one_of_jdbc_looks_like() {
        assertFailure(
                bench("postgres://host/db").run("check"),
                "The URL of the database, postgres:…, is no JDBC URL",
                "jdbc:postgresql://localhost/shop");
    }

    @Test
    void an_entity_that_does_not_load_is_one_message() {
        var sources = new EntitySources(folder);
        var classes =
                sources.compile(
                        "notes.Note",
                        NOTE.replace("class Note", "class Note extends Missing"),
                        "notes.Missing",
                        "package notes; public class Missing {}");
        sources.delete("notes/Missing.class");
        assertFailure(benchOn(classes).run("check"), "notes.Note");
    }

    @Test
    void a_revision_that_does_not_compile_is_one_message_of_what_needs_it() {
        var bench = benchOn(new EntitySources(folder).compile("notes.Note", NOTE));
        bench.write("migrations/R1_Broken.java", REVISION.formatted("int x = \"text\";"));

        var history = bench.run("history");
        assertThat(history.code()).as(history.err()).isZero();
        assertThat(history.out()).contains("base -> a1 (head) broken");
        assertFailure(bench.run("upgrade"), "R1_Broken.java:8", "incompatible types");
        assertFailure(bench.run("upgrade", "--sql"), "R1_Broken.java:8", "incompatible types");
    }

    @Test
    void a_revision_that_nobody_can_read_is_one_message() {
        var bench = benchOn(new EntitySources(folder).compile("notes.Note", NOTE));
        bench.write(
                "migrations/R1_Conflict.java",
                REVISION.formatted("").replace("@RevisionInfo", "<<<<<<< HEAD\n@RevisionInfo"));
        assertFailure(bench.run("heads"), "R1_Conflict.java:6");
    }

    @Test
    void no_entities_is_one_message() {
        assertFailure(
                benchOn(
                                new EntitySources(folder)
                                        .compile(
                                                "other.Thing",
                                                "package other; public class Thing {}"))
                        .run("check"),
                "notes");
    }

    @Test
    void where_no_place_for_revisions_is_named_there_are_none() {
        var classes =
                new EntitySources(folder)
                        .compile("notes.Note", NOTE, "Loose", "public class Loose {}");
        var bench =
                Workbench.with(
                        folder,
                        sqlite,
                        classes,
                        Workbench.DATABASE
                                + """
                                [entities]
                                packages = ["notes"]
                                classpath = ["${CLASSES}"]
                                """);
        assertThat(bench.run("check").code()).isEqualTo(3);
        assertFailure(bench.run("revision", "-m", "x"), "set directories in [revisions]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:sqlite:missing.db",
                "jdbc:sqlite:file:missing.db?foreign_keys=on",
                "jdbc:sqlite:no/such/folder/missing.db"
            })
    void a_file_that_is_missing_is_taken_for_an_empty_database_and_not_created(String url)
            throws IOException {
        var classes = new EntitySources(folder).compile("notes.Note", NOTE);
        var bench = benchOn(classes).let("URL", url);

        assertTakenForEmpty(bench.run("current"), 0);
        assertTakenForEmpty(bench.run("diff"), 0);
        assertTakenForEmpty(bench.run("check"), 3);
        assertTakenForEmpty(bench.run("downgrade", "base"), 0);
        assertTakenForEmpty(bench.run("revision", "-m", "notes"), 0);
        assertTakenForEmpty(bench.run("check"), 5);
        assertTakenForEmpty(bench.run("current", "--check-heads"), 5);
        assertTakenForEmpty(bench.run("upgrade", "--plan"), 0);
        assertThat(bench.run("current", "-v").out()).contains("missing.db");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(it -> it.toString().endsWith("missing.db"))).isEmpty();
        }
    }

    private static void assertTakenForEmpty(Workbench.Outcome outcome, int code) {
        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isEqualTo(code);
        assertThat(outcome.err())
                .contains("There is no file ")
                .contains("missing.db: taken for an empty database")
                .contains("check url in [database]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"upgrade", "ensure-version", "stamp"})
    void a_file_that_is_missing_is_created_by_what_writes(String command) {
        var classes = new EntitySources(folder).compile("notes.Note", NOTE);
        var bench = benchOn(classes).let("URL", "jdbc:sqlite:made.db");
        assertThat(bench.run("revision", "-m", "notes").code()).isZero();
        assertThat(folder.resolve("made.db")).doesNotExist();

        var made = command.equals("stamp") ? bench.run(command, "head") : bench.run(command);

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.err()).doesNotContain("There is no file");
        assertThat(folder.resolve("made.db")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "diff", "current", "upgrade"})
    void a_missing_url_is_said_before_anything_else(String command) {
        var bench =
                Workbench.with(
                        folder,
                        sqlite,
                        folder,
                        """
                        [database]
                        username = "me"
                        [entities]
                        packages = ["notes"]
                        """);
        assertFailure(bench.run(command), "has no database.url: write the JDBC URL");
    }

    private static final String MEANWHILE =
            """
            package notes;
            public class Meanwhile extends org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl {
                public Meanwhile() throws java.sql.SQLException {
                    try (var connection = java.sql.DriverManager.getConnection(
                                    System.getProperty("meanwhile.url"),
                                    System.getProperty("meanwhile.user"),
                                    System.getProperty("meanwhile.password"));
                            var statement = connection.createStatement()) {
                        statement.execute("begin; alter table note drop column if exists due;"
                                + " update autogen_version set version_num = 'one'; commit");
                    }
                }
            }
            """;

    /** Here by a class that takes a revision back while the entities are read. */
    @Test
    void a_database_that_is_migrated_meanwhile_is_looked_at_again() {
        try (var database = Databases.postgres()) {
            var sources = new EntitySources(folder);
            var bench = Workbench.with(folder, database, sources.compile("notes.Note", NOTE), TOML);
            assertThat(bench.run("revision", "-m", "one", "--rev-id", "one").code()).isZero();
            assertThat(bench.run("upgrade").code()).isZero();
            var later =
                    NOTE.replace("String text;", "String text;\nprivate java.time.LocalDate due;");
            sources.compile("notes.Note", later, "notes.Meanwhile", MEANWHILE);
            bench.let("CLASSES", sources.latest().toString());
            assertThat(bench.run("revision", "-m", "two", "--rev-id", "two").code()).isZero();
            assertThat(bench.run("upgrade").code()).isZero();
            assertThat(bench.run("check").code()).isZero();

            System.setProperty("meanwhile.url", database.url());
            System.setProperty("meanwhile.user", database.username());
            System.setProperty("meanwhile.password", database.password());
            bench.write(
                    "autogen.toml",
                    TOML
                            + "[entities.hibernate]\nphysical_naming_strategy = \"notes.Meanwhile\"\n");
            var checked = bench.run("check");

            assertThat(checked.err()).contains("migrated meanwhile");
            assertThat(checked.code()).isEqualTo(5);
        }
    }

    @Test
    void entities_in_a_jar_are_found() throws IOException {
        var classes = new EntitySources(folder).compile("notes.Note", NOTE);
        var jar = folder.resolve("notes.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("notes/Note.class"));
            out.write(Files.readAllBytes(classes.resolve("notes/Note.class")));
        }
        assertThat(benchOn(jar).run("diff").out()).contains("creates table Note");
    }

    @Test
    void an_unknown_revision_breaks_the_history() {
        var outcome =
                benchOn(new EntitySources(folder).compile("notes.Note", NOTE))
                        .run("upgrade", "nosuch");
        assertThat(outcome.code()).isEqualTo(6);
        assertThat(outcome.err()).contains("There is no revision 'nosuch'").doesNotContain("\tat ");
    }

    @Test
    void wrong_usage_names_the_nearest_command() {
        var outcome = benchOn(folder).run("upgrad");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("upgrade");
    }

    private Workbench bench(String url) {
        return benchOn(folder).let("URL", url);
    }

    private Workbench benchOn(Path classes) {
        return Workbench.with(folder, sqlite, classes, TOML);
    }

    private static void assertFailure(Workbench.Outcome outcome, String... parts) {
        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isEqualTo(1);
        assertThat(outcome.err())
                .contains(parts)
                .doesNotContain("\tat ")
                .doesNotContain("Exception in");
        assertThat(outcome.err().split("error:", -1)).hasSize(2);
    }
}
