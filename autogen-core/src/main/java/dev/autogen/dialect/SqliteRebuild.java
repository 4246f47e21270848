package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.TableChange;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes a table in ways that SQLite's {@code ALTER TABLE} cannot: a new table is made from the
 * text of the old one, the rows move over, and the new one takes the old one's name, indexes and
 * triggers.
 *
 * <p>What the operations do not name stays to the letter: collations, conflict clauses, checks,
 * foreign keys, {@code STRICT}.
 *
 * @see <a href="https://www.sqlite.org/lang_altertable.html#otheralter">the procedure</a>
 */
record SqliteRebuild(SqliteDialect dialect, QualifiedName table, List<TableChange> operations) {

    SqliteRebuild {
        operations = List.copyOf(operations);
    }

    Statement statement() {
        var query =
                "SELECT type, name, sql FROM sqlite_schema WHERE lower(tbl_name) = lower("
                        + StandardDialect.literal(table.name())
                        + ") AND sql IS NOT NULL ORDER BY CASE type WHEN 'table' THEN 0 WHEN"
                        + " 'index' THEN 1 ELSE 2 END, rowid";
        return new Statement.Ask(query, this::statements, this::offline);
    }

    private List<Statement> offline(SchemaModel schema) {
        var known =
                schema.findTable(table)
                        .orElseThrow(
                                () ->
                                        new AutogenException(
                                                "The change of table "
                                                        + table
                                                        + " needs a rebuild, and no revision"
                                                        + " created it, so a script cannot know its"
                                                        + " columns: run it on a database"
                                                        + " instead."));
        var rows = new ArrayList<List<Optional<String>>>();
        rows.add(
                List.of(
                        Optional.of("table"),
                        Optional.of(table.name()),
                        Optional.of(dialect.createTableSql(known))));
        known.indexes()
                .forEach(
                        it ->
                                rows.add(
                                        List.of(
                                                Optional.of("index"),
                                                it.name(),
                                                Optional.of(dialect.createIndexSql(it)))));
        return statements(rows);
    }

    private List<Statement> statements(List<List<Optional<String>>> rows) {
        if (rows.isEmpty()) {
            throw new AutogenException("Table " + table + " is not there: it cannot be changed.");
        }
        var before = SqliteTableText.parse(rows.get(0).get(2).orElseThrow());
        var edit = SqliteTableEdit.of(dialect, before).apply(operations);
        var edits = edit.edits();
        var after = SqliteCounting.carryOver(before, edit);
        var temporary = after.withName("autogen_new_" + before.name());
        var statements = new ArrayList<Statement>();
        // Views may go on naming the table while it is away.
        statements.add(pragma("legacy_alter_table = ON"));
        statements.add(sql(temporary.sql()));
        statements.add(sql(copy(before, temporary, edits)));
        keepCounter(before, temporary, statements);
        statements.add(sql("DROP TABLE " + dialect.quote(before.name())));
        statements.add(
                sql(
                        "ALTER TABLE "
                                + dialect.quote(temporary.name())
                                + " RENAME TO "
                                + dialect.quote(before.name())));
        statements.add(pragma("legacy_alter_table = OFF"));
        rows.stream()
                .skip(1)
                .filter(row -> !edits.isDropped(row.get(1).orElseThrow()))
                .forEach(row -> statements.add(sql(row.get(2).orElseThrow())));
        edits.created().forEach(it -> statements.addAll(dialect.createIndex(it)));
        return statements;
    }

    private String copy(SqliteTableText before, SqliteTableText after, SqliteEdits edits) {
        var kept =
                after.columns().stream()
                        .filter(it -> it.find(SqliteTableText.Kind.GENERATED).isEmpty())
                        .map(SqliteTableText.ColumnText::name)
                        .filter(it -> before.findColumn(it).isPresent() && !edits.isAdded(it))
                        .toList();
        var columns = kept.isEmpty() ? List.of(rowid(before, after)) : kept;
        return "INSERT "
                + (answers(after) ? "OR ABORT " : "")
                + "INTO "
                + dialect.quote(after.name())
                + " ("
                + dialect.quote(columns)
                + ") SELECT "
                + columns.stream()
                        .map(it -> edits.value(it).orElse(dialect.quote(it)))
                        .collect(Collectors.joining(", "))
                + " FROM "
                + dialect.quote(before.name());
    }

    /** Whether rows that break a rule of the table would be left out, or take others' places. */
    private static boolean answers(SqliteTableText text) {
        return text.allConstraints().stream().anyMatch(it -> it.onConflict() != OnConflict.ABORT);
    }

    /** What every row has, so that a row stays a row even when all its columns are new. */
    private static String rowid(SqliteTableText before, SqliteTableText after) {
        return Stream.of("rowid", "oid", "_rowid_")
                .filter(it -> before.findColumn(it).isEmpty() && after.findColumn(it).isEmpty())
                .findFirst()
                .orElse("rowid");
    }

    /** A number that {@code AUTOINCREMENT} has given out stays used, even when its row is gone. */
    private static void keepCounter(
            SqliteTableText before, SqliteTableText after, List<Statement> statements) {
        if (SqliteCounting.isCounted(before) && SqliteCounting.isCounted(after)) {
            var to = StandardDialect.literal(after.name());
            statements.add(sql("DELETE FROM sqlite_sequence WHERE name = " + to));
            statements.add(
                    sql(
                            "INSERT INTO sqlite_sequence (name, seq) SELECT "
                                    + to
                                    + ", seq FROM sqlite_sequence WHERE name = "
                                    + StandardDialect.literal(before.name())));
        }
    }

    /** Rows are not checked while foreign keys are off, so those of new ones are checked here. */
    static Statement foreignKeysHold(QualifiedName table) {
        return new Statement.Ask(
                "SELECT \"table\", count(*), \"parent\" FROM pragma_foreign_key_check("
                        + StandardDialect.literal(table.name())
                        + ") GROUP BY 1, 3",
                rows -> {
                    if (rows.isEmpty()) {
                        return List.of();
                    }
                    throw new AutogenException(
                            "Foreign key of table "
                                    + table
                                    + ": "
                                    + rows.get(0).get(1).orElse("")
                                    + " rows refer to rows of "
                                    + rows.get(0).get(2).orElse("")
                                    + " that are not there. Mend or delete them first.");
                },
                schema -> List.of());
    }

    private static Statement pragma(String setting) {
        return sql("PRAGMA " + setting);
    }
}
