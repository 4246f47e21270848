package dev.autogen.dialect;

import dev.autogen.dialect.SqliteTableText.ColumnText;
import dev.autogen.dialect.SqliteTableText.Kind;
import dev.autogen.operation.Operation.AlterColumn;

/** Edits the text of one column; what does not change stays as it was written. */
record SqliteColumnEdit(SqliteDialect dialect, ColumnText column) {

    /** Only the clauses that differ are exchanged. */
    ColumnText alter(AlterColumn op) {
        var target = dialect.columnText(op.to());
        var altered = column;
        if (!op.from().type().equals(op.to().type())
                || !op.from().identitySpec().equals(op.to().identitySpec())) {
            altered = altered.withType(target.type());
        }
        if (op.from().nullable() != op.to().nullable()) {
            altered = exchange(altered.without(Kind.NULL), target, Kind.NOT_NULL);
        }
        if (!op.from().defaultValue().equals(op.to().defaultValue())) {
            altered = exchange(altered, target, Kind.DEFAULT);
        }
        if (!op.from().collation().equals(op.to().collation())) {
            altered = exchange(altered, target, Kind.COLLATE);
        }
        if (!op.from().generated().equals(op.to().generated())) {
            altered = exchange(altered, target, Kind.GENERATED);
        }
        return altered;
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
