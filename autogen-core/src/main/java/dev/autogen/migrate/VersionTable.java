package dev.autogen.migrate;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The table that says which revisions a database is at: one row, with one column {@code
 * version_num}, for each revision that no other applied one comes after.
 */
public record VersionTable(QualifiedName name, Dialect dialect) {
    /** In characters. */
    public static final int LONGEST_ID = 128;

    private static final String COLUMN = "version_num";

    /** What makes it. */
    public List<Statement> creation() {
        var table =
                Table.table(name.toString())
                        .column(Column.column(COLUMN, DataType.varchar(LONGEST_ID)).notNull())
                        .primaryKey(name.name() + "_pkc", COLUMN);
        return dialect.statements(List.of(new CreateTable(table)));
    }

    /** Whether the database has it. */
    public boolean exists(Connection connection) {
        try {
            var metadata = connection.getMetaData();
            var schema = name.schema().orElse(connection.getSchema());
            var pattern = name.name().replace("_", metadata.getSearchStringEscape() + "_");
            try (var tables = metadata.getTables(null, schema, pattern, null)) {
                return tables.next();
            }
        } catch (SQLException e) {
            throw new AutogenException(
                    "Cannot see whether the database has table " + name + ": " + e.getMessage(), e);
        }
    }

    /** The ids in it, in order; none where it does not exist. */
    public List<String> read(Connection connection) {
        if (!exists(connection)) {
            return List.of();
        }
        var ids = new ArrayList<String>();
        var select = "SELECT " + column() + " FROM " + table() + " ORDER BY 1";
        new StatementRunner(connection, sql -> {})
                .query(select)
                .forEach(row -> row.get(0).ifPresent(ids::add));
        return ids;
    }

    /** What turns the rows from one set of ids into another. */
    public List<Statement> change(Collection<String> from, Collection<String> to) {
        var gone = from.stream().filter(it -> !to.contains(it)).toList();
        var come = to.stream().filter(it -> !from.contains(it)).toList();
        int updated = Math.min(gone.size(), come.size());
        var texts = new ArrayList<String>();
        for (int i = 0; i < updated; i++) {
            texts.add(
                    "UPDATE "
                            + table()
                            + " SET "
                            + column()
                            + " = "
                            + literal(come.get(i))
                            + where(gone.get(i)));
        }
        gone.stream().skip(updated).forEach(it -> texts.add("DELETE FROM " + table() + where(it)));
        come.stream()
                .skip(updated)
                .forEach(
                        it ->
                                texts.add(
                                        "INSERT INTO "
                                                + table()
                                                + " ("
                                                + column()
                                                + ") VALUES ("
                                                + literal(it)
                                                + ")"));
        return texts.stream().map(Statement::sql).toList();
    }

    /**
     * A write that changes nothing, so that where locks are on rows or files one transaction at a
     * time gets past it.
     */
    Statement touch() {
        return Statement.sql("UPDATE " + table() + " SET " + column() + " = " + column());
    }

    private String where(String id) {
        return " WHERE " + column() + " = " + literal(id);
    }

    private String column() {
        return dialect.quote(COLUMN);
    }

    private String table() {
        return dialect.quote(name);
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
