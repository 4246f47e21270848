package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Functions, triggers and the like that the entities have created in SQL of their own. */
final class DatabaseObjectsTest {
    private static final String TOML =
            Workbench.DATABASE
                    + """
                    [entities]
                    persistence-unit = "desk"
                    classpath = ["${CLASSES}"]
                    [revisions]
                    directories = ["migrations"]
                    package = "migrations"
                    """;

    private static final String NOTE =
            """
            package desk;
            @jakarta.persistence.Entity
            @jakarta.persistence.Table(name = "note")
            public class Note {
                @jakarta.persistence.Id Long id;
                String body;
            }
            """;

    private static final String UNIT =
            """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="desk">
                <mapping-file>desk.hbm.xml</mapping-file>
                <class>desk.Note</class>
                <exclude-unlisted-classes/>
              </persistence-unit>
            </persistence>
            """;

    private static final String POSTGRES = "org.hibernate.dialect.PostgreSQLDialect";
    private static final String SQLITE = "org.hibernate.community.dialect.SQLiteDialect";

    private static final String FUNCTION =
            object(
                    """
                    create function stamp() returns trigger as $$
                    begin
                      new.body := new.body || '!';
                      return new;
                    end $$ language plpgsql;
                    """,
                    "drop function stamp()",
                    POSTGRES);
    private static final String TRIGGERS =
            object(
                            "create trigger stamp_note before insert on note for each row execute"
                                    + " function stamp()",
                            "drop trigger stamp_note on note",
                            POSTGRES)
                    + object(
                            "create trigger stamp_note after insert on note begin update note set"
                                    + " body = body || '!' where id = new.id; end;",
                            "drop trigger stamp_note",
                            SQLITE);
    private static final String VIEW =
            object(
                    "create view loud_note as select id, upper(body) as body from note",
                    "drop view loud_note");
    private static final String ROWS =
            object("insert into note values (1, 'first')", "delete from note where id = 1");

    @TempDir private Path folder;
    private EntitySources sources;

    @BeforeEach
    void compiler() {
        sources = new EntitySources(folder.resolve("entities"));
    }

    @Test
    void functions_of_one_name_come_and_go_one_by_one() {
        try (var database = Databases.postgres()) {
            var bench = bench(database, "");
            assertThat(bench.run("revision", "-m", "first").code()).isZero();
            assertThat(bench.run("upgrade").code()).isZero();
            execute(database, "create function mark(int) returns int language sql as 'select 1'");

            var more =
                    bench(
                            database,
                            object(
                                            "create function mark(a int) returns int language sql as 'select 1'",
                                            "drop function mark(int)",
                                            POSTGRES)
                                    + object(
                                            "create function mark(a int, b text default 'x') returns int"
                                                    + " language sql as 'select 2'",
                                            "drop function mark(int, text)",
                                            POSTGRES));
            var checked = more.run("check");

            assertThat(checked.code()).as(checked.out()).isEqualTo(3);
            assertThat(checked.out()).contains("mark(a int, b text").doesNotContain("mark(a int)");
            assertThat(more.run("revision", "-m", "mark").code()).isZero();
            assertThat(more.run("upgrade").code()).isZero();
            assertThat(more.run("check").code()).isZero();
            assertThat(more.run("downgrade", "-1").code()).isZero();
            assertThat(more.run("check").code()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void a_revision_creates_them_and_its_downgrade_drops_them(Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var bench = bench(database, FUNCTION + TRIGGERS + VIEW + ROWS);
            var missing = bench.run("check");
            assertThat(missing.code()).isEqualTo(3);
            assertThat(missing.out()).contains("create trigger stamp_note");

            var written = bench.run("revision", "-m", "first");

            assertThat(written.code()).as(written.err()).isZero();
            var text = text(bench);
            assertThat(text.indexOf("op.createTable"))
                    .isLessThan(text.indexOf("create trigger stamp_note"));
            assertThat(text.indexOf("op.execute(\"drop view loud_note\")"))
                    .isBetween(text.indexOf("downgrade("), text.indexOf("drop trigger stamp_note"));
            assertThat(text.indexOf("drop trigger stamp_note"))
                    .isLessThan(text.indexOf("op.dropTable(\"note\")"));
            assertThat(text).doesNotContain("insert into note");
            assertThat(bench.run("upgrade").code()).isZero();
            execute(database, "insert into note values (2, 'second')");
            assertThat(ask(database, "select body from loud_note")).isEqualTo("SECOND!");
            var same = bench.run("-v", "check");
            assertThat(same.code()).as(same.out() + same.err()).isZero();
            assertThat(same.err())
                    .contains("there already: ")
                    .contains("trigger stamp_note on note, view loud_note")
                    .contains("Hibernate would also run \"insert into note values (1, 'first')\"");

            assertThat(bench.run("downgrade", "base").code()).isZero();
            assertThat(left(database, kind)).isEqualTo("0");
            assertThat(bench.run("upgrade").code()).isZero();
            assertThat(bench.run("check").code()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void what_is_gone_is_missing_and_the_rest_is_left_alone(Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var bench = bench(database, FUNCTION + TRIGGERS + VIEW);
            assertThat(bench.run("revision", "-m", "first").code()).isZero();
            assertThat(bench.run("upgrade").code()).isZero();
            execute(database, "drop view loud_note");
            var missing = bench.run("check");
            assertThat(missing.code()).as(missing.out()).isEqualTo(3);
            assertThat(missing.out()).contains("differ in 1 change", "create view loud_note");
            var marked = bench.run("check", "--format", "github");
            assertThat(marked.code()).as(marked.err()).isEqualTo(3);
            assertThat(marked.out()).contains("A revision is missing that runs SQL: create view");
            assertThat(bench.run("revision", "-m", "again").code()).isZero();
            assertThat(text(bench))
                    .contains("op.execute(\"drop view loud_note\")")
                    .doesNotContain("stamp");
            assertThat(bench.run("upgrade").code()).isZero();

            bench.let("CLASSES", classes(FUNCTION + TRIGGERS));
            assertThat(bench.run("check").code()).as("what nobody asks for is kept").isZero();
            execute(database, "alter table note add column extra varchar(9)");
            assertThat(bench.run("check").code()).as("somebody's column").isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void tables_and_indexes_among_them_are_not_called_unmapped(Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var bench =
                    bench(
                            database,
                            object("create table audit (what varchar(99))", "drop table audit")
                                    + object(
                                            "create index ix_note_body on note (body)",
                                            "drop index ix_note_body")
                                    + object(
                                            "create sequence tickets",
                                            "drop sequence tickets",
                                            POSTGRES));
            assertThat(bench.run("revision", "-m", "first").code()).isZero();
            assertThat(bench.run("upgrade").code()).isZero();

            var checked = bench.run("check", "--json");

            assertThat(checked.code()).as(checked.out()).isZero();
            assertThat(checked.out())
                    .contains("\"tables\" : [ ]", "\"sequences\" : [ ]", "\"operations\" : [ ]")
                    .contains("\"kept\" : [ \"table audit\" ]");
            assertThat(bench.run("downgrade", "base").code()).isZero();
            assertThat(left(database, kind)).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void several_statements_in_one_all_run(Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var bench =
                    bench(
                            database,
                            object(
                                    "create view one_note as select id from note; create view"
                                            + " other_note as select id from note;",
                                    "drop view other_note; drop view one_note"));
            assertThat(bench.run("revision", "-m", "first").code()).isZero();
            assertThat(bench.run("upgrade").code()).isZero();
            var same = bench.run("-v", "check");
            assertThat(same.code()).as(same.out()).isZero();
            assertThat(same.err()).contains("there already: view one_note, view other_note");

            assertThat(bench.run("downgrade", "base").code()).isZero();
            assertThat(left(database, kind)).isEqualTo("0");
        }
    }

    @Test
    void what_a_database_cannot_have_is_not_looked_for() {
        try (var database = Databases.sqlite()) {
            var bench =
                    bench(
                            database,
                            object(
                                    "create function f() returns int as 'select 1'",
                                    "drop function f()"));
            assertThat(bench.run("revision", "-m", "first").code()).isZero();
            assertThat(text(bench)).doesNotContain("op.execute");
            assertThat(bench.run("upgrade").code()).isZero();
            var same = bench.run("-v", "check");
            assertThat(same.code()).as(same.out()).isZero();
            assertThat(same.err()).contains("Hibernate would also run \"create function f()");
        }
    }

    @Test
    void offline_the_revisions_say_what_is_there() {
        try (var database = Databases.postgres()) {
            var bench = bench(database, FUNCTION + TRIGGERS);
            assertThat(bench.run("revision", "-m", "first").code()).isZero();
            assertThat(bench.run("check", "--offline").code()).isZero();

            bench.let("CLASSES", classes(FUNCTION + TRIGGERS + VIEW));

            var missing = bench.run("check", "--offline");
            assertThat(missing.code()).isEqualTo(3);
            assertThat(missing.out()).contains("differ in 1 change", "create view loud_note");
        }
    }

    private static String object(String create, String drop, String... dialects) {
        var scopes = new StringBuilder();
        for (String dialect : dialects) {
            scopes.append("<dialect-scope name=\"").append(dialect).append("\"/>");
        }
        return "<database-object><create><![CDATA["
                + create
                + "]]></create><drop>"
                + drop
                + "</drop>"
                + scopes
                + "</database-object>\n";
    }

    private Workbench bench(TestDatabase database, String objects) {
        return Workbench.with(folder, database, Path.of(classes(objects)), TOML);
    }

    private String classes(String objects) {
        var classes = sources.compile("desk.Note", NOTE);
        try {
            Files.createDirectories(classes.resolve("META-INF"));
            Files.writeString(classes.resolve("META-INF/persistence.xml"), UNIT);
            Files.writeString(
                    classes.resolve("desk.hbm.xml"),
                    "<hibernate-mapping xmlns=\"http://www.hibernate.org/xsd/orm/hbm\">\n"
                            + objects
                            + "</hibernate-mapping>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes.toString();
    }

    private static String left(TestDatabase database, Databases.Kind kind) {
        return ask(
                database,
                switch (kind) {
                    case SQLITE ->
                            "select count(*) from sqlite_schema where name not like"
                                    + " '%autogen_version%'";
                    case POSTGRES ->
                            "select (select count(*) from pg_proc where pronamespace ="
                                    + " 'public'::regnamespace) + (select count(*) from pg_class where"
                                    + " relnamespace = 'public'::regnamespace and relname not like"
                                    + " '%autogen_version%')";
                });
    }

    private static String text(Workbench bench) {
        try {
            var files = bench.revisions();
            return Files.readString(files.get(files.size() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ask(TestDatabase database, String query) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
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
