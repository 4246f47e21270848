package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In what words a downgrade brings back what its revision changed or dropped. */
final class RecordedWordsTest {
    private static final String TOML =
            Workbench.DATABASE
                    + """
                    [entities]
                    packages = ["post"]
                    classpath = ["${CLASSES}"]
                    [revisions]
                    directories = ["migrations"]
                    package = "migrations"
                    """;

    private static final String FIRST =
            """
            package migrations;

            import static dev.autogen.schema.Column.column;
            import static dev.autogen.schema.DataType.*;
            import static dev.autogen.schema.Index.index;
            import static dev.autogen.schema.Table.table;
            import static dev.autogen.schema.View.view;

            import dev.autogen.operation.Operations;
            import dev.autogen.revision.Revision;
            import dev.autogen.revision.RevisionInfo;
            import dev.autogen.schema.IndexPart;

            @RevisionInfo(id = "r1")
            public class R1 implements Revision {
                @Override public void upgrade(Operations op) {
                    op.createTable(table("parcel")
                            .column(column("id", bigint()))
                            .column(column("size", varchar(3)).notNull())
                            .column(column("state", varchar(10)).defaultValue("'NEW'"))
                            .column(column("label", varchar(99)).generatedAs("size || '-' || state"))
                            .primaryKey("pk_parcel", "id")
                            .check("ck_parcel_size", "size in ('S', 'M', 'L')"));
                    op.createTable(table("crate")
                            .column(column("id", bigint()))
                            .column(column("kind", varchar(10)).notNull().defaultValue("'BOX'"))
                            .column(column("weight", decimal(10, 2)))
                            .primaryKey("pk_crate", "id")
                            .check("ck_crate_kind", "kind in ('BOX', 'BAG')")
                            .index(index("ix_crate_kind")
                                    .on("crate", IndexPart.expression("lower(kind)"))
                                    .where("kind in ('BAG') and weight > 0")));
                    op.createView(view("small_parcel",
                            "SELECT id, state FROM parcel WHERE size in ('S', 'M')").uses("parcel", "id", "state", "size"));
                }
                @Override public void downgrade(Operations op) {
                    op.dropView("small_parcel");
                    op.dropTable("crate");
                    op.dropTable("parcel");
                }
            }
            """;

    private static final String PARCEL =
            """
            package post;
            import jakarta.persistence.*;
            import org.hibernate.annotations.*;
            @Entity
            @jakarta.persistence.Table(name = "parcel",
                    check = @CheckConstraint(name = "ck_parcel_size", constraint = "size in ('S', 'M', 'L', 'X')"))
            public class Parcel {
                @Id Long id;
                @Column(length = 3, nullable = false) String size;
                @ColumnDefault("'OPEN'") @Column(length = 10) String state;
            }
            """;

    private static final String SMALL_PARCEL =
            """
            package post;
            import jakarta.persistence.*;
            @Entity
            @org.hibernate.annotations.View(query = "SELECT id, state FROM parcel WHERE size in ('S')")
            @Table(name = "small_parcel")
            public class SmallParcel {
                @Id Long id;
                String state;
            }
            """;

    @TempDir private Path folder;
    private EntitySources sources;

    @BeforeEach
    void compiler() {
        sources = new EntitySources(folder.resolve("entities"));
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void they_are_those_of_the_revisions_before_and_run_on_the_other_database(Databases.Kind kind) {
        try (var database = kind.fresh()) {
            var bench = bench(database);
            assertThat(bench.run("upgrade").code()).isZero();

            var written = bench.run("revision", "-m", "other sizes");

            assertThat(written.code()).as(written.err()).isZero();
            assertThat(text(bench))
                    .contains("\"size in ('S', 'M', 'L')\"")
                    .contains("column(\"state\", varchar(10)).defaultValue(\"'NEW'\")")
                    .contains(".generatedAs(\"size || '-' || state\"")
                    .contains("\"kind in ('BOX', 'BAG')\"")
                    .contains(".defaultValue(\"'BOX'\")")
                    .contains("expression(\"lower(kind)\")")
                    .contains(".where(\"kind in ('BAG') and weight > 0\")")
                    .contains("SELECT id, state FROM parcel WHERE size in ('S', 'M')")
                    .doesNotContain("::");
            thereAndBack(bench);
        }
        try (var other = other(kind).fresh()) {
            var bench = bench(other);
            assertThat(bench.run("upgrade", "+1").code()).isZero();
            thereAndBack(bench);
            assertThat(bench.run("downgrade", "base").code()).isZero();
        }
    }

    @Test
    void they_are_those_of_the_database_where_it_means_something_else() {
        try (var database = Databases.postgres()) {
            var bench = bench(database);
            assertThat(bench.run("upgrade").code()).isZero();
            execute(database, "ALTER TABLE parcel DROP CONSTRAINT ck_parcel_size");
            execute(
                    database,
                    "ALTER TABLE parcel ADD CONSTRAINT ck_parcel_size CHECK (size in ('S', 'M'))");

            assertThat(bench.run("revision", "-m", "other sizes").code()).isZero();

            assertThat(text(bench))
                    .contains(
                            "\"(size)::text = ANY ((ARRAY['S'::character varying, 'M'::character"
                                    + " varying])::text[])\"")
                    .contains("column(\"state\", varchar(10)).defaultValue(\"'NEW'\")");
            goThereAndBack(bench);
        }
    }

    @Test
    void they_are_those_of_the_database_where_the_history_cannot_be_read() {
        try (var database = Databases.postgres()) {
            var bench = bench(database);
            assertThat(bench.run("upgrade").code()).isZero();
            bench.write(
                    "migrations/R1.java", FIRST.replace("op.dropTable(\"crate\");", "nonsense"));

            var shown = bench.run("-v", "diff");

            assertThat(shown.code()).as(shown.err()).isZero();
            assertThat(shown.out()).contains("alters parcel.state");
            assertThat(shown.err()).contains("in the words of the database");
        }
    }

    @Test
    void nobody_asks_for_the_history_where_nothing_is_lost() {
        try (var database = Databases.postgres()) {
            var bench = bench(database);
            assertThat(bench.run("upgrade").code()).isZero();
            assertThat(bench.run("revision", "-m", "other sizes").code()).isZero();
            assertThat(bench.run("upgrade").code()).isZero();
            bench.write(
                    "migrations/R1.java", FIRST.replace("op.dropTable(\"crate\");", "nonsense"));
            bench.let(
                    "CLASSES",
                    classes(PARCEL.replace("String state;", "String state; String note;")));

            var shown = bench.run("-v", "diff");

            assertThat(shown.out()).contains("adds parcel.note");
            assertThat(shown.err()).doesNotContain("revisions");
        }
    }

    private static void thereAndBack(Workbench bench) {
        goThereAndBack(bench);
        var checked = bench.run("check");
        assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
        assertThat(bench.run("downgrade", "-1").code()).isZero();
        var back = bench.run("check");
        assertThat(back.code()).as("nobody touched it: " + back.out()).isEqualTo(5);
    }

    private static void goThereAndBack(Workbench bench) {
        for (String command : List.of("upgrade", "downgrade", "upgrade")) {
            var run =
                    command.equals("upgrade") ? bench.run("upgrade") : bench.run("downgrade", "-1");
            assertThat(run.code()).as(run.out() + run.err()).isZero();
        }
    }

    private static Databases.Kind other(Databases.Kind kind) {
        return switch (kind) {
            case POSTGRES -> Databases.Kind.SQLITE;
            case SQLITE -> Databases.Kind.POSTGRES;
        };
    }

    private Workbench bench(TestDatabase database) {
        var bench = Workbench.with(folder, database, Path.of(classes(PARCEL)), TOML);
        bench.write("migrations/R1.java", FIRST);
        return bench;
    }

    private String classes(String parcel) {
        return sources.compile("post.Parcel", parcel, "post.SmallParcel", SMALL_PARCEL).toString();
    }

    private static String text(Workbench bench) {
        try {
            var files = bench.revisions();
            return Files.readString(files.get(files.size() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
