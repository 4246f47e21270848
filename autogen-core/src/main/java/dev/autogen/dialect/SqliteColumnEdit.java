package dev.autogen.dialect;

import dev.autogen.AutogenException;
import dev.autogen.dialect.SqliteTableText.ColumnText;
import dev.autogen.dialect.SqliteTableText.Kind;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.schema.Column;

/**
 * Edits the text of one column; what does not change stays as it was written. That the clauses it
 * knows are all that differs is proven.
 */
record SqliteColumnEdit(SqliteDialect dialect, ColumnText column) {

    /** Only the clauses that differ are exchanged. */
    ColumnText alter(AlterColumn op) {
        var target = dialect.columnText(op.to());
        var altered = column;
        var now = op.from().withComment(op.to().comment());
        if (!op.from().type().equals(op.to().type())
                || !op.from().identitySpec().equals(op.to().identitySpec())) {
            altered = altered.withType(target.type());
            now = now.withType(op.to().type()).withIdentitySpec(op.to().identitySpec());
        }
        if (op.from().nullable() != op.to().nullable()
                || !op.from().notNullRule().equals(op.to().notNullRule())) {
            altered = exchange(altered.without(Kind.NULL), target, Kind.NOT_NULL);
            now = now.withNullable(op.to().nullable()).withNotNullRule(op.to().notNullRule());
        }
        if (!op.from().defaultValue().equals(op.to().defaultValue())) {
            altered = exchange(altered, target, Kind.DEFAULT);
            now = now.withDefaultValue(op.to().defaultValue());
        }
        if (!op.from().collation().equals(op.to().collation())) {
            altered = exchange(altered, target, Kind.COLLATE);
            now = now.withCollation(op.to().collation());
        }
        if (!op.from().generated().equals(op.to().generated())) {
            altered = exchange(altered, target, Kind.GENERATED);
            now = now.withGenerated(op.to().generated());
        }
        prove(op, now);
        return altered;
    }

    private static void prove(AlterColumn op, Column now) {
        if (!now.equals(op.to())) {
            throw new AutogenException(
                    "SQLite cannot turn column "
                            + op.table()
                            + "."
                            + op.from().name()
                            + " from "
                            + op.from()
                            + " into "
                            + op.to()
                            + ": left over is "
                            + now
                            + ". Write the step by hand with execute.");
        }
    }

    private static ColumnText exchange(ColumnText column, ColumnText target, Kind kind) {
        var without = column.without(kind);
        return target.find(kind).map(without::with).orElse(without);
    }

    ColumnText notNull() {
        return column.find(Kind.NOT_NULL).isPresent()
                ? column
                : column.without(Kind.NULL).with(dialect.constraintText("NOT NULL"));
    }
}
