package dev.autogen.dialect;

import dev.autogen.AutogenException;
import dev.autogen.dialect.SqliteTableText.ColumnText;
import dev.autogen.dialect.SqliteTableText.ConstraintText;
import dev.autogen.dialect.SqliteTableText.Kind;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.AddPrimaryKey;
import dev.autogen.operation.Operation.AddUnique;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.CommentTable;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.CreateSchema;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.DropCheck;
import dev.autogen.operation.Operation.DropColumn;
import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.operation.Operation.DropForeignKey;
import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.operation.Operation.DropPrimaryKey;
import dev.autogen.operation.Operation.DropSchema;
import dev.autogen.operation.Operation.DropSequence;
import dev.autogen.operation.Operation.DropTable;
import dev.autogen.operation.Operation.DropUnique;
import dev.autogen.operation.Operation.Execute;
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.operation.Operation.TableChange;
import dev.autogen.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Edits the text of one table; what an operation does not name stays as it was written. */
record SqliteTableEdit(SqliteDialect dialect, SqliteTableText text)
        implements Operation.Visitor<SqliteTableText> {

    SqliteTableText apply(List<TableChange> operations) {
        var now = text;
        for (TableChange operation : operations) {
            now = operation.accept(new SqliteTableEdit(dialect, now));
        }
        return now;
    }

    @Override
    public SqliteTableText createSchema(CreateSchema op) {
        return text;
    }

    @Override
    public SqliteTableText dropSchema(DropSchema op) {
        return text;
    }

    @Override
    public SqliteTableText createEnumType(CreateEnumType op) {
        return text;
    }

    @Override
    public SqliteTableText alterEnumType(AlterEnumType op) {
        return text;
    }

    @Override
    public SqliteTableText dropEnumType(DropEnumType op) {
        return text;
    }

    @Override
    public SqliteTableText createSequence(CreateSequence op) {
        return text;
    }

    @Override
    public SqliteTableText alterSequence(AlterSequence op) {
        return text;
    }

    @Override
    public SqliteTableText dropSequence(DropSequence op) {
        return text;
    }

    @Override
    public SqliteTableText createTable(CreateTable op) {
        return text;
    }

    @Override
    public SqliteTableText renameTable(RenameTable op) {
        return text;
    }

    @Override
    public SqliteTableText commentTable(CommentTable op) {
        return text;
    }

    @Override
    public SqliteTableText dropTable(DropTable op) {
        return text;
    }

    @Override
    public SqliteTableText addColumn(AddColumn op) {
        var columns = new ArrayList<>(text.columns());
        columns.add(dialect.columnText(op.column()));
        return text.withColumns(columns);
    }

    @Override
    public SqliteTableText alterColumn(AlterColumn op) {
        find(op.to().name());
        return text.withColumns(
                text.columns().stream()
                        .map(
                                it ->
                                        it.name().equalsIgnoreCase(op.to().name())
                                                ? new SqliteColumnEdit(dialect, it).alter(op)
                                                : it)
                        .toList());
    }

    @Override
    public SqliteTableText renameColumn(RenameColumn op) {
        return text;
    }

    @Override
    public SqliteTableText dropColumn(DropColumn op) {
        var column = find(op.name());
        return text.withColumns(text.columns().stream().filter(it -> !it.equals(column)).toList());
    }

    @Override
    public SqliteTableText addPrimaryKey(AddPrimaryKey op) {
        return new SqliteTableEdit(dialect, plus(dialect.primaryKeySql(op.key())))
                .notNull(op.key().columns());
    }

    @Override
    public SqliteTableText dropPrimaryKey(DropPrimaryKey op) {
        return minus(it -> it.kind() == Kind.PRIMARY_KEY, "primary key");
    }

    @Override
    public SqliteTableText addUnique(AddUnique op) {
        return plus(dialect.uniqueSql(op.key()));
    }

    @Override
    public SqliteTableText dropUnique(DropUnique op) {
        return minus(
                matching(
                        Kind.UNIQUE,
                        op.name(),
                        it -> sameColumns(it, op.dropped().orElseThrow().columns())),
                "unique key " + op.name().orElse(""));
    }

    @Override
    public SqliteTableText addCheck(AddCheck op) {
        return plus(dialect.checkSql(op.check()));
    }

    @Override
    public SqliteTableText dropCheck(DropCheck op) {
        return minus(
                matching(
                        Kind.CHECK,
                        op.name(),
                        it -> it.expression().equals(op.dropped().orElseThrow().expression())),
                "check " + op.name().orElse(""));
    }

    @Override
    public SqliteTableText createIndex(CreateIndex op) {
        return text;
    }

    @Override
    public SqliteTableText dropIndex(DropIndex op) {
        return text;
    }

    @Override
    public SqliteTableText addForeignKey(AddForeignKey op) {
        return plus(dialect.foreignKeySql(op.key()));
    }

    @Override
    public SqliteTableText dropForeignKey(DropForeignKey op) {
        return minus(
                matching(
                        Kind.FOREIGN_KEY,
                        op.name(),
                        it -> refersAs(it, op.dropped().orElseThrow())),
                "foreign key " + op.name().orElse(""));
    }

    @Override
    public SqliteTableText execute(Execute op) {
        return text;
    }

    private SqliteTableText plus(String clause) {
        var constraints = new ArrayList<>(text.constraints());
        constraints.add(dialect.constraintText(clause));
        return text.withConstraints(constraints);
    }

    /** SQLite itself lets nulls into a key. */
    private SqliteTableText notNull(List<String> columns) {
        return text.withColumns(
                text.columns().stream()
                        .map(
                                it ->
                                        columns.contains(it.name())
                                                ? new SqliteColumnEdit(dialect, it).notNull()
                                                : it)
                        .toList());
    }

    private SqliteTableText minus(Predicate<ConstraintText> gone, String what) {
        if (text.allConstraints().stream().noneMatch(gone)) {
            throw new AutogenException(
                    "Table " + text.name() + " has no " + what + ": it cannot be dropped.");
        }
        var kept = gone.negate();
        return text.withConstraints(text.constraints().stream().filter(kept).toList())
                .withColumns(
                        text.columns().stream()
                                .map(
                                        it ->
                                                new ColumnText(
                                                        it.name(),
                                                        it.type(),
                                                        it.constraints().stream()
                                                                .filter(kept)
                                                                .toList()))
                                .toList());
    }

    /** By its name where it has one, else by what it says. */
    private static Predicate<ConstraintText> matching(
            Kind kind, Optional<String> name, Predicate<ConstraintText> same) {
        return it ->
                it.kind() == kind
                        && (name.isPresent()
                                ? it.name().filter(name.get()::equalsIgnoreCase).isPresent()
                                : it.name().isEmpty() && same.test(it));
    }

    private static boolean sameColumns(ConstraintText constraint, List<String> columns) {
        return constraint.columns().size() == columns.size()
                && String.join("\n", constraint.columns())
                        .equalsIgnoreCase(String.join("\n", columns));
    }

    private static boolean refersAs(ConstraintText constraint, ForeignKey key) {
        var reference = constraint.reference().orElseThrow();
        return sameColumns(constraint, key.columns())
                && reference.table().equalsIgnoreCase(key.referencedTable().name())
                && reference.onDelete() == key.onDelete()
                && reference.onUpdate() == key.onUpdate();
    }

    private ColumnText find(String name) {
        return text.findColumn(name)
                .orElseThrow(
                        () ->
                                new AutogenException(
                                        "Table "
                                                + text.name()
                                                + " has no column "
                                                + name
                                                + ": it cannot be changed."));
    }
}
