package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What check says of the entities, the history and the database, and where it points. */
final class CheckTest {
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
            @Table(name = "note", indexes = @Index(name = "ix_note_city", columnList = "city"))
            public class Note extends Base {
                @Column(nullable = false, length = 100)
                private String text;
                @Enumerated(EnumType.STRING)
                private Kind kind;
                @Embedded
                private Place place;

                enum Kind { LONG, SHORT }
            }
            """;
    private static final String BASE =
            """
            package notes;
            @jakarta.persistence.MappedSuperclass
            class Base {
                @jakarta.persistence.Id
                @jakarta.persistence.GeneratedValue(strategy = jakarta.persistence.GenerationType.IDENTITY)
                private Integer id;
            }
            """;
    private static final String PLACE =
            """
            package notes;
            @jakarta.persistence.Embeddable
            class Place {
                String city;
            }
            """;

    @TempDir private Path folder;
    private int compilations;

    @BeforeEach
    void repository() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        source("Note", NOTE);
        source("Base", BASE);
        source("Place", PLACE);
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void a_change_by_hand_is_told_from_a_missing_revision(Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var bench = upgraded(database);
            execute(database, "ALTER TABLE note ADD COLUMN nick varchar(20)");
            execute(database, "DROP INDEX ix_note_city");

            var touched = bench.run("check");
            assertThat(touched.code()).as(touched.err()).isEqualTo(4);
            assertThat(touched.out())
                    .contains("somebody changed it by hand in 2 places")
                    .contains("drops note.nick")
                    .contains("creates index ix_note_city on note (city)")
                    .doesNotContain("revision is missing")
                    .doesNotContain("differ in");

            source("Place", PLACE.replace("String city;", "String city;\n    String street;"));
            bench.let("CLASSES", compile().toString());
            var both = bench.run("check", "--json");
            assertThat(both.code()).isEqualTo(4);
            assertThat(both.out())
                    .contains("\"status\" : \"touched\"")
                    .contains("adds note.street (varchar(255))");

            execute(database, "ALTER TABLE note DROP COLUMN nick");
            execute(database, "CREATE INDEX ix_note_city ON note (city)");
            assertThat(bench.run("check").code()).isEqualTo(3);
            assertThat(bench.run("revision", "-m", "street").code()).isZero();
            assertThat(bench.run("check").code()).isEqualTo(5);
            execute(database, "DROP INDEX ix_note_city");
            var behind = bench.run("check");
            assertThat(behind.code()).as("touched, and behind").isEqualTo(4);
            assertThat(behind.out()).contains("The database is behind");
        }
    }

    @Test
    void what_hibernate_did_beside_the_revisions_is_known() {
        try (var database = Databases.postgres()) {
            var bench = upgraded(database);
            source("Place", PLACE.replace("String city;", "String city;\n    String street;"));
            bench.let("CLASSES", compile().toString());
            execute(database, "ALTER TABLE note ADD COLUMN street varchar(255)");

            var checked = bench.run("check");

            assertThat(checked.code()).isEqualTo(4);
            assertThat(checked.out()).contains("drops note.street");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void plain_sql_in_a_revision_is_not_taken_for_somebody(Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var bench = upgraded(database);
            bench.write(
                    "migrations/R2.java",
                    """
                    package migrations;
                    import dev.autogen.operation.*;
                    import dev.autogen.revision.*;
                    @RevisionInfo(id = "r2", revises = "%s")
                    public class R2 implements Revision {
                        @Override public void upgrade(Operations op) {
                            op.execute("CREATE INDEX ix_note_lower ON note (lower(city))");
                            op.execute("CREATE TABLE made_by_sql (id integer)");
                        }
                        @Override public void downgrade(Operations op) {}
                    }
                    """
                            .formatted(bench.run("heads").out().replaceFirst(" .*\\s*", "")));
            assertThat(bench.run("upgrade").code()).isZero();
            execute(database, "CREATE TABLE of_another_application (id integer)");

            assertThat(bench.run("check").code()).isEqualTo(3);
        }
    }

    @Test
    void a_session_that_holds_a_table_is_waited_for_no_longer_than_is_configured()
            throws SQLException {
        try (var database = Databases.postgres();
                var holder = database.connect()) {
            var bench = upgraded(database);
            bench.write("autogen.toml", TOML + "lock-timeout = \"1s\"\n");
            source("Place", PLACE.replace("String city;", "String city;\n    String street;"));
            bench.let("CLASSES", compile().toString());
            assertThat(bench.run("revision", "-m", "street").code()).isZero();
            holder.setAutoCommit(false);
            holder.createStatement().execute("ALTER TABLE note ADD COLUMN mine integer");

            var checked = bench.run("check");
            var upgraded = bench.run("upgrade");

            assertThat(checked.code()).as(checked.out()).isEqualTo(1);
            assertThat(checked.err()).contains("could not be read within 1 s").contains("note");
            assertThat(upgraded.code()).as(upgraded.out()).isEqualTo(1);
            assertThat(upgraded.err())
                    .contains("Another session holds what this needs")
                    .contains("raise lock-timeout");
            holder.rollback();
            assertThat(bench.run("upgrade").code()).isZero();
            assertThat(bench.run("check").code()).isZero();
        }
    }

    @Test
    void each_format_points_to_the_line_that_asks_for_the_change() throws IOException {
        try (var database = Databases.sqlite()) {
            var bench = upgraded(database);
            source(
                    "Note",
                    NOTE.replace("private Place place;", "private Place place;\n    String due;"));
            source("Place", PLACE.replace("String city;", "String city;\n    String street;"));
            bench.let("CLASSES", compile().toString());

            var github = bench.run("check", "--format", "github");
            assertThat(github.code()).isEqualTo(3);
            assertThat(github.out())
                    .contains(
                            "::error file=src/main/java/notes/Place.java,line=5,title=autogen%3A missing revision::"
                                    + "A revision is missing that adds note.street (varchar(255))\n")
                    .contains("::error file=src/main/java/notes/Note.java,line=14,");
            var sarif = bench.run("check", "--format", "sarif");
            assertThat(sarif.code()).isEqualTo(3);
            assertThat(sarif.out())
                    .contains("\"version\" : \"2.1.0\"")
                    .contains("\"uri\" : \"src/main/java/notes/Place.java\"")
                    .contains("\"startLine\" : 5");
            var junit = bench.run("check", "--format", "junit");
            assertThat(junit.out())
                    .contains("tests=\"1\" failures=\"1\"")
                    .contains("<testcase classname=\"autogen.check\" name=\"note\"");
            assertThat(bench.run("check", "--format", "json").out())
                    .isEqualTo(bench.run("check", "--json").out());
            assertThat(bench.run("check", "--format", "yaml").code()).isEqualTo(2);
        }
    }

    @Test
    void formats_know_a_database_that_is_behind_and_a_history_that_is_broken() {
        try (var database = Databases.sqlite()) {
            var bench = upgraded(database);
            bench.run("downgrade", "base");
            var behind = bench.run("check", "--format", "github");
            assertThat(behind.code()).isEqualTo(5);
            assertThat(behind.out())
                    .startsWith("::error file=migrations/R20261121")
                    .contains("is not applied: run 'autogen upgrade'");

            bench.write(
                    "migrations/R2.java",
                    """
                    package migrations;
                    import dev.autogen.operation.*;
                    import dev.autogen.revision.*;
                    @RevisionInfo(id = "r2", revises = "gone")
                    public class R2 implements Revision {
                        @Override public void upgrade(Operations op) {}
                        @Override public void downgrade(Operations op) {}
                    }
                    """);
            var broken = bench.run("check", "--format", "sarif");
            assertThat(broken.code()).isEqualTo(6);
            assertThat(broken.out()).contains("\"ruleId\" : \"broken-history\"").contains("gone");
            assertThat(broken.err()).contains("error:");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void offline_the_entities_are_compared_with_the_history(Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var bench = upgraded(database);
            var url = database.url().replaceFirst("^(jdbc:[a-z]+:).*", "$1nowhere");
            bench.let("PASSWORD", "");
            bench.let("URL", url);

            var same = bench.run("check", "--offline");
            assertThat(same.code()).as(same.out() + same.err()).isZero();
            assertThat(same.out()).contains("the entities and the history agree");

            source("Note", NOTE.replace("LONG, SHORT", "LONG, SHORT, NONE").replace("100", "200"));
            bench.let("CLASSES", compile().toString());
            var different = bench.run("check", "--offline");
            assertThat(different.code()).isEqualTo(3);
            assertThat(different.out())
                    .contains("alters note.text: varchar(100) → varchar(200)")
                    .contains("'NONE'");
        }
    }

    @Test
    void offline_a_table_that_plain_sql_made_is_not_compared_and_said() {
        try (var database = Databases.sqlite()) {
            var bench = bench(database, compile());
            bench.write(
                    "migrations/R1.java",
                    """
                    package migrations;
                    import dev.autogen.operation.*;
                    import dev.autogen.revision.*;
                    @RevisionInfo(id = "r1")
                    public class R1 implements Revision {
                        @Override public void upgrade(Operations op) {
                            op.execute("CREATE TABLE note (id integer primary key)");
                        }
                        @Override public void downgrade(Operations op) {}
                    }
                    """);

            var checked = bench.run("check", "--offline");

            assertThat(checked.code()).as(checked.out()).isZero();
            assertThat(checked.err()).contains("Not compared: table note");
        }
    }

    @Test
    void offline_needs_a_product_that_is_known() {
        try (var database = Databases.sqlite()) {
            var bench = bench(database, compile());
            var checked = bench.run("--url", "jdbc:oracle:thin:@x", "check", "--offline");
            assertThat(checked.code()).isEqualTo(1);
            assertThat(checked.err()).contains("PostgreSQL and SQLite");
        }
    }

    /** The entities as they are, with their revision, applied. */
    private Workbench upgraded(TestDatabase database) {
        var bench = bench(database, compile());
        assertThat(bench.run("revision", "-m", "notes").code()).isZero();
        assertThat(bench.run("upgrade").code()).isZero();
        var checked = bench.run("check");
        assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
        return bench;
    }

    private Workbench bench(TestDatabase database, Path classes) {
        return Workbench.with(folder, database, classes, TOML);
    }

    private void source(String name, String text) {
        try {
            var file = folder.resolve("src/main/java/notes/" + name + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compiles all sources to a new folder, beside the sources as a build would have it. */
    private Path compile() {
        compilations++;
        var classes = folder.resolve("target/classes-" + compilations);
        var sources = folder.resolve("src/main/java/notes");
        int code =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                classes.toString(),
                                sources.resolve("Note.java").toString(),
                                sources.resolve("Base.java").toString(),
                                sources.resolve("Place.java").toString());
        assertThat(code).isZero();
        return classes;
    }

    private static void execute(TestDatabase database, String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
