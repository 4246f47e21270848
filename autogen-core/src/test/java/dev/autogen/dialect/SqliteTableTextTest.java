package dev.autogen.dialect;

import static dev.autogen.dialect.SqliteTableText.Kind.CHECK;
import static dev.autogen.dialect.SqliteTableText.Kind.COLLATE;
import static dev.autogen.dialect.SqliteTableText.Kind.DEFAULT;
import static dev.autogen.dialect.SqliteTableText.Kind.FOREIGN_KEY;
import static dev.autogen.dialect.SqliteTableText.Kind.GENERATED;
import static dev.autogen.dialect.SqliteTableText.Kind.NOT_NULL;
import static dev.autogen.dialect.SqliteTableText.Kind.PRIMARY_KEY;
import static dev.autogen.dialect.SqliteTableText.Kind.UNIQUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.dialect.SqliteTableText.ColumnText;
import dev.autogen.dialect.SqliteTableText.ConstraintText;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey.Action;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text is given to a real SQLite first, so that none is read that SQLite would not. */
class SqliteTableTextTest {

    private static SqliteTableText parse(String text) {
        try (var lab = Lab.sqlite(text)) {
            var kept =
                    lab.ask(
                            "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
            var parsed = SqliteTableText.parse(kept);
            assertThat(SqliteTableText.parse(parsed.sql())).isEqualTo(parsed);
            printsWhatSqliteReads(parsed);
            return parsed;
        }
    }

    private static void printsWhatSqliteReads(SqliteTableText parsed) {
        try (var again = Lab.sqlite(parsed.sql())) {
            assertThat(
                            again.ask(
                                    "SELECT name FROM pragma_table_xinfo('"
                                            + parsed.name().replace("'", "''")
                                            + "')"))
                    .isEqualTo(
                            String.join(
                                    "\n",
                                    parsed.columns().stream().map(ColumnText::name).toList()));
        }
    }

    @Test
    void names_stand_in_four_kinds_of_quotes_and_may_be_keywords() {
        var table =
                parse(
                        "create table [my table] (\"a\"\"b\" int, `c``d` text, [e f] blob, 'g''h' real, \"check\" int, \"primary\", [constraint] varchar(10))");

        assertThat(table.name()).isEqualTo("my table");
        assertThat(table.columns())
                .extracting(ColumnText::name)
                .containsExactly("a\"b", "c`d", "e f", "g'h", "check", "primary", "constraint");
        assertThat(table.columns())
                .extracting(ColumnText::type)
                .containsExactly("int", "text", "blob", "real", "int", "", "varchar(10)");
    }

    @Test
    void comments_hold_neither_commas_nor_ends() {
        var table =
                parse(
                        """
                        CREATE TABLE t ( -- (the first,
                          a /* ) */ INT /* it's */ NOT /* not */ NULL, -- a, b
                          b TEXT DEFAULT '--no comment' /* last */
                          -- and CHECK (x)
                        ) /* tail */ STRICT -- end""");

        assertThat(table.columns()).extracting(ColumnText::name).containsExactly("a", "b");
        assertThat(table.findColumn("a").orElseThrow().type()).isEqualTo("INT");
        assertThat(table.findColumn("A").orElseThrow().find(NOT_NULL)).isPresent();
        assertThat(expression(table, "b", DEFAULT)).isEqualTo("'--no comment'");
        assertThat(table.tail()).startsWith("STRICT");
    }

    @Test
    void checks_hold_nested_parentheses_and_strings() {
        var table =
                parse(
                        "CREATE TABLE t (a INT CONSTRAINT \"c 1\" CHECK ((a > (1)) AND a NOT IN (5, 6)) CHECK (a <> ')'), CHECK (a <> ' (' OR \"a\" <> [a]))");

        assertThat(table.allConstraints())
                .extracting(ConstraintText::expression)
                .containsExactly(
                        "(a > (1)) AND a NOT IN (5, 6)", "a <> ')'", "a <> ' (' OR \"a\" <> [a]");
        assertThat(table.allConstraints())
                .extracting(ConstraintText::name)
                .containsExactly(Optional.of("c 1"), Optional.empty(), Optional.empty());
    }

    @Test
    void constraints_inside_a_column_have_names_and_conflict_clauses() {
        var table =
                parse(
                        "CREATE TABLE t (a INT CONSTRAINT pk PRIMARY KEY DESC ON CONFLICT ROLLBACK CONSTRAINT nn NOT NULL ON CONFLICT FAIL CONSTRAINT u UNIQUE, b NULL COLLATE \"NOCASE\")");

        var constraints = table.findColumn("a").orElseThrow().constraints();
        assertThat(constraints)
                .extracting(ConstraintText::kind)
                .containsExactly(PRIMARY_KEY, NOT_NULL, UNIQUE);
        assertThat(constraints)
                .extracting(it -> it.name().orElseThrow())
                .containsExactly("pk", "nn", "u");
        assertThat(constraints.get(0).body()).isEqualTo("PRIMARY KEY DESC ON CONFLICT ROLLBACK");
        assertThat(expression(table, "b", COLLATE)).isEqualTo("NOCASE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "-5",
                "+1.5e-3",
                ".5",
                "-.5E+10",
                "0x1F",
                "'it''s'",
                "\"text\"",
                "x'00ff'",
                "X'AB'",
                "NULL",
                "true",
                "CURRENT_TIMESTAMP",
                "(1 + (2))",
                "(datetime('now', '+1 day'))",
                "('a' || ')')",
                "word"
            })
    void defaults_are_literals_or_groups(String value) {
        var table = parse("CREATE TABLE t (a INT DEFAULT " + value + " NOT NULL, b)");

        assertThat(expression(table, "a", DEFAULT)).isEqualTo(value);
        assertThat(table.findColumn("a").orElseThrow().find(NOT_NULL)).isPresent();
    }

    @Test
    void generated_columns_say_how_they_are_kept() {
        var table =
                parse(
                        "CREATE TABLE t (a INT, b INT AS (a + 1), c INT GENERATED ALWAYS AS (max(a, 1)) STORED, d AS (a) VIRTUAL NOT NULL)");

        assertThat(expression(table, "b", GENERATED)).isEqualTo("a + 1");
        assertThat(expression(table, "c", GENERATED)).isEqualTo("max(a, 1)");
        assertThat(constraint(table, "c", GENERATED).says("stored")).isTrue();
        assertThat(constraint(table, "d", GENERATED).says("stored")).isFalse();
        assertThat(table.findColumn("d").orElseThrow().find(NOT_NULL)).isPresent();
    }

    @Test
    void commas_between_the_constraints_of_a_table_may_be_missing() {
        var table =
                parse(
                        "CREATE TABLE t (a INT, b INT, CONSTRAINT pk PRIMARY KEY (a COLLATE nocase DESC, [b]) ON CONFLICT IGNORE UNIQUE (b) CONSTRAINT c CHECK (a < b) FOREIGN KEY (a) REFERENCES t (b))");

        assertThat(table.constraints())
                .extracting(ConstraintText::kind)
                .containsExactly(PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY);
        assertThat(table.constraints().get(0).columns()).containsExactly("a", "b");
    }

    @Test
    void foreign_keys_say_what_happens_and_when() {
        var table =
                parse(
                        """
                        CREATE TABLE t (
                          a INT REFERENCES p,
                          b INT CONSTRAINT fk REFERENCES "p q" (x) ON DELETE SET NULL ON UPDATE NO ACTION MATCH SIMPLE NOT DEFERRABLE INITIALLY IMMEDIATE NOT NULL,
                          FOREIGN KEY (a, b) REFERENCES p (x, y) ON UPDATE CASCADE ON DELETE RESTRICT DEFERRABLE,
                          CONSTRAINT late FOREIGN KEY (b) REFERENCES p (x) ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED
                        )""");

        var keys = table.allConstraints().stream().filter(it -> it.kind() == FOREIGN_KEY).toList();
        assertThat(keys)
                .extracting(it -> it.reference().orElseThrow())
                .containsExactly(
                        reference(
                                "p",
                                List.of(),
                                Action.NO_ACTION,
                                Action.NO_ACTION,
                                Deferral.NOT_DEFERRABLE),
                        reference(
                                "p q",
                                List.of("x"),
                                Action.SET_NULL,
                                Action.NO_ACTION,
                                Deferral.NOT_DEFERRABLE),
                        reference(
                                "p",
                                List.of("x", "y"),
                                Action.RESTRICT,
                                Action.CASCADE,
                                Deferral.DEFERRABLE),
                        reference(
                                "p",
                                List.of("x"),
                                Action.SET_DEFAULT,
                                Action.NO_ACTION,
                                Deferral.INITIALLY_DEFERRED));
        assertThat(table.findColumn("b").orElseThrow().find(NOT_NULL)).isPresent();
    }

    private static SqliteTableText.ReferenceText reference(
            String table,
            List<String> columns,
            Action onDelete,
            Action onUpdate,
            Deferral deferral) {
        return new SqliteTableText.ReferenceText(table, columns, onDelete, onUpdate, deferral);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)",
                "CREATE TABLE t (id INTEGER PRIMARY KEY ASC ON CONFLICT ABORT AUTOINCREMENT)",
                "CREATE TABLE t (id INTEGER, PRIMARY KEY (id AUTOINCREMENT))"
            })
    void keys_count_wherever_they_stand(String text) {
        assertThat(SqliteCounting.isCounted(parse(text))).isTrue();
    }

    @Test
    void what_follows_the_parenthesis_stays() {
        assertThat(parse("CREATE TABLE t (a INT PRIMARY KEY) WITHOUT ROWID, STRICT").tail())
                .isEqualTo("WITHOUT ROWID, STRICT");
    }

    @Test
    void what_a_select_created_is_read_as_sqlite_keeps_it() {
        assertThat(parse("CREATE TABLE IF NOT EXISTS t AS SELECT 1 AS a, 'x' AS \"b c\"").columns())
                .extracting(ColumnText::name)
                .containsExactly("a", "b c");
    }

    @Test
    void other_statements_are_refused() {
        assertThatThrownBy(() -> SqliteTableText.parse("CREATE VIEW v AS SELECT 1"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining(
                        "Cannot read this definition: expected 'table' at position 7");
        assertThatThrownBy(() -> SqliteTableText.parse("CREATE TABLE t (a INT"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("ends too early");
    }

    private static ConstraintText constraint(
            SqliteTableText table, String column, SqliteTableText.Kind kind) {
        return table.findColumn(column).orElseThrow().find(kind).orElseThrow();
    }

    private static String expression(
            SqliteTableText table, String column, SqliteTableText.Kind kind) {
        return constraint(table, column, kind).expression();
    }
}
