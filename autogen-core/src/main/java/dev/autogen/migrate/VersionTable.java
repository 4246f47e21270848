package dev.autogen.migrate;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.revision.RevisionIds;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The table that says which revisions a database is at: one row, with one column {@code
 * version_num}, for each revision that no other applied one comes after.
 */
public record VersionTable(QualifiedName name, Dialect dialect) {
    /** In characters. */
    public static final int LONGEST_ID = RevisionIds.LONGEST;

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
            if (schema == null && metadata.supportsSchemasInTableDefinitions()) {
                throw new AutogenException(
                        "The connection has no schema, and so there is no place for table "
                                + name
                                + ": none that its search path names is there and may be used by "
                                + metadata.getUserName()
                                + ". Set the search path to one that is, or grant USAGE on it.");
            }
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
        return exists(connection)
                ? rows(new StatementRunner(connection, dialect, sql -> {}))
                : List.of();
    }

    /** The ids in it, in order, where it exists. */
    List<String> rows(StatementRunner runner) {
        var ids = new ArrayList<String>();
        runner.query("SELECT " + column() + " FROM " + table() + " ORDER BY 1")
                .forEach(row -> row.get(0).ifPresent(ids::add));
        return ids;
    }

    /**
     * What turns the rows from one set of ids into another: as many rows as possible are updated,
     * after those too many are deleted and those that lack are inserted.
     */
    List<RowChange> change(Collection<String> from, Collection<String> to) {
        var gone = new ArrayList<>(new LinkedHashSet<>(from));
        gone.removeAll(Set.copyOf(to));
        var come = new ArrayList<>(new LinkedHashSet<>(to));
        come.removeAll(Set.copyOf(from));
        int updated = Math.min(gone.size(), come.size());
        var deleted = gone.subList(0, gone.size() - updated);
        var inserted = come.subList(0, come.size() - updated);
        var changes = new ArrayList<RowChange>();
        deleted.forEach(it -> changes.add(delete(it)));
        inserted.forEach(it -> changes.add(insert(it)));
        for (int i = 0; i < updated; i++) {
            changes.add(update(gone.get(deleted.size() + i), come.get(inserted.size() + i)));
        }
        return changes;
    }

    private RowChange delete(String id) {
        return new RowChange("DELETE FROM " + table() + where(id), "with " + id + " to delete");
    }

    private RowChange insert(String id) {
        return new RowChange(
                "INSERT INTO " + table() + " (" + column() + ") VALUES (" + literal(id) + ")",
                id + " to insert");
    }

    private RowChange update(String id, String to) {
        return new RowChange(
                "UPDATE " + table() + " SET " + column() + " = " + literal(to) + where(id),
                "with " + id + " to become " + to);
    }

    /** Takes out every row, whatever is in it. */
    String purge() {
        return "DELETE FROM " + table();
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
