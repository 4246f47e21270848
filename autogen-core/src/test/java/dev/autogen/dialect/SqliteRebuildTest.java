package dev.autogen.dialect;

import static dev.autogen.schema.Check.check;
import static dev.autogen.schema.Check.unnamedCheck;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.text;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.ForeignKey.unnamedForeignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.PrimaryKey.primaryKey;
import static dev.autogen.schema.Table.table;
import static dev.autogen.schema.UniqueKey.uniqueKey;
import static dev.autogen.schema.UniqueKey.unnamedUniqueKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operations;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.Identity;
import org.junit.jupiter.api.Test;

/** A rebuild keeps what no operation names, on a real SQLite. */
class SqliteRebuildTest {

    @Test
    void triggers_stay_and_fire() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE t (a INT, b INT)",
                        "CREATE TABLE log (line TEXT)",
                        "CREATE TRIGGER tr AFTER INSERT ON t BEGIN INSERT INTO log VALUES ('new ' || new.a); END",
                        "INSERT INTO t VALUES (1, 2)")) {
            lab.change(op -> op.dropColumn("t", "b"));
            lab.run("INSERT INTO t VALUES (3)");

            assertThat(lab.ask("SELECT * FROM t")).isEqualTo("1\n3");
            assertThat(lab.ask("SELECT * FROM log")).isEqualTo("new 1\nnew 3");
        }
    }

    @Test
    void views_that_select_from_the_table_stay_and_so_do_their_triggers() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE t (a INT, b INT)",
                        "CREATE VIEW v AS SELECT a FROM t",
                        "CREATE TRIGGER tr INSTEAD OF INSERT ON v BEGIN INSERT INTO t (a) VALUES (new.a); END",
                        "INSERT INTO t VALUES (1, 2)")) {
            lab.change(op -> op.dropColumn("t", "b"));
            lab.run("INSERT INTO v VALUES (7)");

            assertThat(lab.ask("SELECT * FROM v")).isEqualTo("1\n7");
            assertThat(lab.sql("v")).isEqualTo("CREATE VIEW v AS SELECT a FROM t");
        }
    }

    @Test
    void a_number_that_autoincrement_gave_out_never_comes_back() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT, b INT)",
                        "INSERT INTO t (a) VALUES ('x'), ('y'), ('z')",
                        "DELETE FROM t WHERE id > 1")) {
            lab.change(op -> op.dropColumn("t", "b"));
            lab.run("INSERT INTO t (a) VALUES ('new')");

            assertThat(lab.sql("t")).contains("\"id\" INTEGER PRIMARY KEY AUTOINCREMENT");
            assertThat(lab.ask("SELECT * FROM t")).isEqualTo("1|x\n4|new");
            assertThat(lab.ask("SELECT name, seq FROM sqlite_sequence")).isEqualTo("t|4");
        }
    }

    @Test
    void a_key_learns_and_forgets_autoincrement() {
        var plain = column("id", integer()).identity();
        var counted = column("id", integer()).identity(Identity.autoincrement());
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE t (id INTEGER NOT NULL, a INT, CONSTRAINT pk PRIMARY KEY (id))",
                        "INSERT INTO t VALUES (9, 1)")) {
            lab.change(op -> op.alterColumn("t").from(plain).to(counted));
            assertThat(lab.sql("t"))
                    .contains("\"id\" integer NOT NULL CONSTRAINT \"pk\" PRIMARY KEY AUTOINCREMENT")
                    .doesNotContain("PRIMARY KEY (");
            lab.run("DELETE FROM t", "INSERT INTO t (a) VALUES (2)");
            assertThat(lab.ask("SELECT * FROM t")).isEqualTo("10|2");

            lab.change(op -> op.alterColumn("t").from(counted).to(plain));
            assertThat(lab.sql("t")).doesNotContain("AUTOINCREMENT");
            lab.run("DELETE FROM t", "INSERT INTO t (a) VALUES (3)");
            assertThat(lab.ask("SELECT * FROM t")).isEqualTo("1|3");
        }
    }

    @Test
    void a_key_that_gets_another_name_still_counts() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE t (id INTEGER CONSTRAINT pk PRIMARY KEY AUTOINCREMENT, a INT)",
                        "INSERT INTO t VALUES (5, 1)")) {
            lab.change(
                    op -> {
                        op.dropPrimaryKey("t", "pk");
                        op.addPrimaryKey("t", primaryKey("pk_t", "id"));
                    });

            assertThat(lab.sql("t")).contains("CONSTRAINT \"pk_t\" PRIMARY KEY AUTOINCREMENT");
            assertThat(lab.ask("SELECT name, seq FROM sqlite_sequence")).isEqualTo("t|5");
        }
    }

    @Test
    void clauses_stay_to_the_letter() {
        try (var lab =
                Lab.sqlite(
                        """
                        CREATE TABLE t (
                          a TEXT NOT NULL ON CONFLICT IGNORE COLLATE NOCASE DEFAULT 'x)',
                          b INT,
                          c "my type" UNIQUE ON CONFLICT REPLACE,
                          d unsigned big int DEFAULT (1 + 2),
                          e uuid CHECK (e <> '),'),
                          CHECK (d > (0)),
                          CONSTRAINT named CHECK (length(a) < 10)
                        )""")) {
            lab.change(op -> op.dropColumn("t", "b"));

            assertThat(lab.sql("t"))
                    .isEqualTo(
                            """
                            CREATE TABLE "t" (
                                "a" TEXT NOT NULL ON CONFLICT IGNORE COLLATE NOCASE DEFAULT 'x)',
                                "c" "my type" UNIQUE ON CONFLICT REPLACE,
                                "d" unsigned big int DEFAULT (1 + 2),
                                "e" uuid CHECK (e <> '),'),
                                CHECK (d > (0)),
                                CONSTRAINT "named" CHECK (length(a) < 10)
                            )""");
        }
    }

    @Test
    void foreign_keys_keep_their_options_inside_columns_too() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE p (id INTEGER PRIMARY KEY)",
                        """
                        CREATE TABLE t (
                          a INT REFERENCES p(id) ON DELETE CASCADE ON UPDATE SET NULL MATCH FULL DEFERRABLE INITIALLY DEFERRED,
                          b INT,
                          c INT,
                          FOREIGN KEY (c) REFERENCES p ON DELETE SET DEFAULT
                        )""")) {
            lab.change(op -> op.dropColumn("t", "b"));

            assertThat(lab.sql("t"))
                    .contains(
                            "\"a\" INT REFERENCES p(id) ON DELETE CASCADE ON UPDATE SET NULL MATCH FULL DEFERRABLE INITIALLY DEFERRED",
                            "FOREIGN KEY (c) REFERENCES p ON DELETE SET DEFAULT");
        }
    }

    @Test
    void rows_that_refer_to_the_table_are_not_deleted() {
        try (var lab =
                Lab.sqlite(
                        "PRAGMA foreign_keys = ON",
                        "CREATE TABLE p (id INTEGER PRIMARY KEY, b INT)",
                        "CREATE TABLE c (id INTEGER PRIMARY KEY, p INT REFERENCES p (id) ON DELETE CASCADE)",
                        "INSERT INTO p VALUES (1, 2)",
                        "INSERT INTO c VALUES (10, 1)")) {
            lab.change(op -> op.dropColumn("p", "b"));

            assertThat(lab.ask("SELECT * FROM c")).isEqualTo("10|1");
            assertThat(lab.sql("c")).contains("REFERENCES p (id) ON DELETE CASCADE");
            assertThat(lab.ask("PRAGMA foreign_key_check")).isEmpty();
        }
    }

    @Test
    void generated_columns_are_computed_anew() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE t (a INT, b INT, g INT AS (a * 2) STORED, v INT GENERATED ALWAYS AS (a + 1) VIRTUAL)",
                        "INSERT INTO t (a, b) VALUES (5, 6)")) {
            lab.change(op -> op.dropColumn("t", "b"));

            assertThat(lab.ask("SELECT a, g, v FROM t")).isEqualTo("5|10|6");
        }
    }

    @Test
    void a_generated_column_can_become_a_plain_one_that_keeps_its_values() {
        var generated = column("g", integer()).generatedAs("a * 2");
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE t (a INT, g integer GENERATED ALWAYS AS (a * 2) STORED)",
                        "INSERT INTO t (a) VALUES (5)")) {
            lab.change(op -> op.alterColumn("t").from(generated).to(column("g", integer())));
            assertThat(lab.ask("SELECT a, g FROM t")).isEqualTo("5|10");

            lab.change(op -> op.alterColumn("t").from(column("g", integer())).to(generated));
            assertThat(lab.sql("t")).contains("\"g\" integer GENERATED ALWAYS AS (a * 2) STORED");
        }
    }

    @Test
    void indexes_stay_with_their_expressions_orders_and_conditions() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE t (a TEXT, b INT, c INT)",
                        "CREATE INDEX ix1 ON t (lower(a), c DESC)",
                        "CREATE UNIQUE INDEX ix2 ON t (a COLLATE NOCASE) WHERE c > 0",
                        "CREATE INDEX ix3 ON t (b)")) {
            lab.change(
                    op -> {
                        op.dropIndex("t", "ix3");
                        op.dropColumn("t", "b");
                    });

            assertThat(lab.ask("SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"))
                    .isEqualTo(
                            """
                            CREATE INDEX ix1 ON t (lower(a), c DESC)
                            CREATE UNIQUE INDEX ix2 ON t (a COLLATE NOCASE) WHERE c > 0""");
        }
    }

    @Test
    void strict_tables_and_tables_without_rowid_stay_so() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE t (a TEXT PRIMARY KEY, b INT, c ANY) STRICT, WITHOUT ROWID",
                        "INSERT INTO t VALUES ('k', 1, x'00ff')")) {
            lab.change(op -> op.dropColumn("t", "b"));

            assertThat(lab.sql("t")).endsWith(") STRICT, WITHOUT ROWID");
            assertThat(lab.ask("SELECT a, hex(c) FROM t")).isEqualTo("k|00FF");
        }
    }

    @Test
    void a_failure_midway_leaves_everything_as_it_was() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE t (a INT, b INT)",
                        "INSERT INTO t VALUES (NULL, 1)",
                        "CREATE INDEX ix ON t (a)")) {
            var before = lab.ask("SELECT name, sql FROM sqlite_schema");
            var nullable = column("a", integer());

            assertThatThrownBy(
                            () ->
                                    lab.change(
                                            op -> {
                                                op.addColumn("t", column("c", text()));
                                                op.alterColumn("t")
                                                        .from(nullable)
                                                        .to(nullable.notNull());
                                            }))
                    .isInstanceOf(AutogenException.class)
                    .hasMessageContaining("NOT NULL");
            assertThat(lab.ask("SELECT name, sql FROM sqlite_schema")).isEqualTo(before);
            assertThat(lab.ask("SELECT * FROM t")).isEqualTo("-|1");

            lab.run("UPDATE t SET a = 5");
            lab.change(op -> op.alterColumn("t").from(nullable).to(nullable.notNull()));
            assertThat(lab.sql("t")).contains("\"a\" INT NOT NULL");
        }
    }

    @Test
    void a_new_foreign_key_that_rows_break_is_refused() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE p (id INTEGER PRIMARY KEY)",
                        "CREATE TABLE t (a INT)",
                        "INSERT INTO t VALUES (7), (8), (NULL)")) {
            assertThatThrownBy(
                            () ->
                                    lab.change(
                                            op ->
                                                    op.addForeignKey(
                                                            foreignKey("fk")
                                                                    .from("t", "a")
                                                                    .to("p", "id"))))
                    .hasMessageContaining(
                            "Foreign key of table t: 2 rows refer to rows of p that are not there.");
        }
    }

    @Test
    void a_foreign_key_may_rest_on_a_key_that_comes_later() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE p (id INT, code INT)",
                        "CREATE TABLE t (a INT)",
                        "INSERT INTO p VALUES (1, 7)",
                        "INSERT INTO t VALUES (7)")) {
            lab.change(
                    op -> {
                        op.addColumn("t", column("b", integer()));
                        op.addForeignKey(foreignKey("fk").from("t", "a").to("p", "code"));
                        op.addUnique("p", uniqueKey("uq", "code"));
                    });

            assertThat(lab.ask("PRAGMA foreign_key_check")).isEmpty();
            assertThat(lab.sql("t"))
                    .contains("CONSTRAINT \"fk\" FOREIGN KEY (\"a\") REFERENCES \"p\" (\"code\")");
        }
    }

    @Test
    void a_new_table_takes_its_foreign_keys_and_one_whose_column_comes_later_waits() {
        try (var lab = Lab.sqlite()) {
            lab.change(
                    op -> {
                        op.createTable(
                                table("p").column(column("id", bigint())).primaryKey("pk", "id"));
                        op.createTable(table("t").column(column("a", bigint())));
                        op.addColumn("t", column("b", bigint()));
                        op.addForeignKey(foreignKey("fk1").from("t", "a").to("p", "id"));
                        op.addForeignKey(
                                foreignKey("fk2")
                                        .from("t", "b")
                                        .to("p", "id")
                                        .onDelete(Action.CASCADE));
                    });

            assertThat(lab.ask("SELECT \"from\", on_delete FROM pragma_foreign_key_list('t')"))
                    .isEqualTo("b|CASCADE\na|NO ACTION");
        }
    }

    @Test
    void constraints_come_and_go_with_and_without_names() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE p (id INTEGER PRIMARY KEY)",
                        """
                        CREATE TABLE t (
                          a INT CONSTRAINT c1 CHECK (a > 0) REFERENCES p,
                          b INT UNIQUE CHECK (b > 0),
                          CONSTRAINT u1 UNIQUE (a, b)
                          CHECK (a < b)
                        )""",
                        "INSERT INTO p VALUES (1)",
                        "INSERT INTO t VALUES (1, 2)")) {
            lab.change(
                    op -> {
                        op.dropCheck("t", "c1");
                        op.dropCheck("t", unnamedCheck("a < b"));
                        op.dropUnique("t", "u1");
                        op.dropUnique("t", unnamedUniqueKey("b"));
                        op.dropForeignKey(unnamedForeignKey().from("t", "a").to("p", "id"));
                        op.addUnique("t", uniqueKey("u2", "b", "a"));
                        op.addCheck("t", check("c2", "a <> 9"));
                    });

            assertThat(lab.sql("t"))
                    .isEqualTo(
                            """
                            CREATE TABLE "t" (
                                "a" INT,
                                "b" INT CHECK (b > 0),
                                CONSTRAINT "u2" UNIQUE ("b", "a"),
                                CONSTRAINT "c2" CHECK (a <> 9)
                            )""");
            assertThat(lab.ask("SELECT * FROM t")).isEqualTo("1|2");
        }
    }

    @Test
    void rows_stay_rows_when_all_their_columns_are_new() {
        try (var lab = Lab.sqlite("CREATE TABLE t (a INT)", "INSERT INTO t VALUES (1), (2)")) {
            lab.change(
                    op -> {
                        op.addColumn("t", column("b", integer()).notNull().defaultValue("7"));
                        op.dropColumn("t", "a");
                    });

            assertThat(lab.ask("SELECT * FROM t")).isEqualTo("7\n7");
        }
    }

    @Test
    void a_column_that_goes_and_comes_again_comes_empty() {
        try (var lab = Lab.sqlite("CREATE TABLE t (a INT, b INT)", "INSERT INTO t VALUES (1, 2)")) {
            lab.change(
                    op -> {
                        op.dropColumn("t", "b");
                        op.addColumn("t", column("b", varchar(10)));
                    });

            assertThat(lab.ask("SELECT * FROM t")).isEqualTo("1|-");
        }
    }

    @Test
    void renames_stand_between_rebuilds() {
        try (var lab =
                Lab.sqlite(
                        "CREATE TABLE t (a INT, b INT, c INT)",
                        "CREATE INDEX ix ON t (a)",
                        "INSERT INTO t VALUES (1, 2, 3)")) {
            lab.change(
                    op -> {
                        op.dropColumn("t", "b");
                        op.renameColumn("t", "a", "b");
                        op.renameTable("t", "u");
                        op.dropColumn("u", "c");
                        op.createIndex(index("ix2").on("u", "b"));
                    });

            assertThat(lab.ask("SELECT b FROM u")).isEqualTo("1");
            assertThat(lab.ask("SELECT name FROM sqlite_schema WHERE tbl_name = 'u' ORDER BY 1"))
                    .isEqualTo("ix\nix2\nu");
        }
    }

    @Test
    void a_change_that_sqlite_does_not_keep_leaves_the_table_alone() {
        var dialect = Dialect.of("SQLite");
        var plain = column("a", integer());
        var operations = Operations.recorder();
        operations.alterColumn("t").from(plain).to(plain.comment("It counts"));

        assertThat(dialect.statements(operations.recorded())).isEmpty();
    }
}
