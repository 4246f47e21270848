package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.operation.Operation.TableChange;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Whether {@code ALTER TABLE} or an index statement can do it. */
    static boolean inPlace(TableChange operation) {
        return operation instanceof CreateIndex
                || operation instanceof DropIndex
                || (operation instanceof AddColumn add
                        && SqliteDialect.canAddInPlace(add.column()));
    }

    Statement statement() {
        var query =
                "SELECT type, name, sql FROM sqlite_schema WHERE lower(tbl_name) = lower("
                        + StandardDialect.literal(table.name())
                        + ") AND sql IS NOT NULL ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, rowid";
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
                                                        + " needs a rebuild, and no revision created it, so a script"
                                                        + " cannot know its columns: run it on a database instead."));
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
        var after = new SqliteTableEdit(dialect, before).apply(operations);
        var temporary = after.withName("autogen_new_" + before.name());
        var statements = new ArrayList<Statement>();
        // Views may go on naming the table while it is away.
        statements.add(SqliteDialect.pragma("legacy_alter_table = ON"));
        statements.add(sql(temporary.sql()));
        statements.add(sql(copy(before, temporary)));
        keepCounter(before, temporary, statements);
        statements.add(sql("DROP TABLE " + dialect.quote(before.name())));
        statements.add(
                sql(
                        "ALTER TABLE "
                                + dialect.quote(temporary.name())
                                + " RENAME TO "
                                + dialect.quote(before.name())));
        statements.add(SqliteDialect.pragma("legacy_alter_table = OFF"));
        rows.stream()
                .skip(1)
                .filter(this::survives)
                .forEach(row -> statements.add(sql(row.get(2).orElseThrow())));
        operations.stream()
                .filter(CreateIndex.class::isInstance)
                .forEach(it -> statements.addAll(dialect.createIndex((CreateIndex) it)));
        if (operations.stream().anyMatch(AddForeignKey.class::isInstance)) {
            statements.add(foreignKeysHold());
        }
        return statements;
    }

    private String copy(SqliteTableText before, SqliteTableText after) {
        var columns =
                after.columns().stream()
                        .filter(it -> it.find(SqliteTableText.Kind.GENERATED).isEmpty())
                        .map(SqliteTableText.ColumnText::name)
                        .filter(it -> before.findColumn(it).isPresent())
                        .map(dialect::quote)
                        .collect(Collectors.joining(", "));
        return columns.isEmpty()
                ? "INSERT INTO "
                        + dialect.quote(after.name())
                        + " SELECT NULL FROM "
                        + dialect.quote(before.name())
                        + " WHERE 0"
                : "INSERT INTO "
                        + dialect.quote(after.name())
                        + " ("
                        + columns
                        + ") SELECT "
                        + columns
                        + " FROM "
                        + dialect.quote(before.name());
    }

    /** A number that {@code AUTOINCREMENT} has given out stays used, even when its row is gone. */
    private static void keepCounter(
            SqliteTableText before, SqliteTableText after, List<Statement> statements) {
        if (isCounted(before) && isCounted(after)) {
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

    private static boolean isCounted(SqliteTableText text) {
        return text.allConstraints().stream()
                .anyMatch(
                        it ->
                                it.kind() == SqliteTableText.Kind.PRIMARY_KEY
                                        && it.says("autoincrement"));
    }

    /** Indexes and triggers come back, unless an operation drops the index. */
    private boolean survives(List<Optional<String>> row) {
        var name = row.get(1).orElseThrow();
        return operations.stream()
                .noneMatch(
                        it ->
                                it instanceof DropIndex drop
                                        && drop.name().filter(name::equalsIgnoreCase).isPresent());
    }

    /** Rows are not checked while foreign keys are off, so the new one is checked here. */
    private Statement foreignKeysHold() {
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
}
