package dev.autogen.dialect;

import dev.autogen.AutogenException;
import dev.autogen.dialect.SqliteTableText.ColumnText;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AddExclusion;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.AddPrimaryKey;
import dev.autogen.operation.Operation.AddUnique;
import dev.autogen.operation.Operation.AlterCheck;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.AlterCompositeType;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.AlterForeignKey;
import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.AlterTableOptions;
import dev.autogen.operation.Operation.CommentConstraint;
import dev.autogen.operation.Operation.CommentIndex;
import dev.autogen.operation.Operation.CommentTable;
import dev.autogen.operation.Operation.CreateCompositeType;
import dev.autogen.operation.Operation.CreateDomain;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.CreateSchema;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.CreateView;
import dev.autogen.operation.Operation.DropCheck;
import dev.autogen.operation.Operation.DropColumn;
import dev.autogen.operation.Operation.DropCompositeType;
import dev.autogen.operation.Operation.DropDomain;
import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.operation.Operation.DropExclusion;
import dev.autogen.operation.Operation.DropForeignKey;
import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.operation.Operation.DropPrimaryKey;
import dev.autogen.operation.Operation.DropSchema;
import dev.autogen.operation.Operation.DropSequence;
import dev.autogen.operation.Operation.DropTable;
import dev.autogen.operation.Operation.DropUnique;
import dev.autogen.operation.Operation.DropView;
import dev.autogen.operation.Operation.Execute;
import dev.autogen.operation.Operation.RenameAttribute;
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.operation.Operation.RenameConstraint;
import dev.autogen.operation.Operation.RenameIndex;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.operation.Operation.ReplaceView;
import dev.autogen.operation.Operation.TableChange;
import java.util.ArrayList;
import java.util.List;

/** Edits the text of one table; what an operation does not name stays as it was written. */
record SqliteTableEdit(SqliteDialect dialect, SqliteTableText text, SqliteEdits edits)
        implements Operation.Visitor<SqliteTableEdit> {

    static SqliteTableEdit of(SqliteDialect dialect, SqliteTableText text) {
        return new SqliteTableEdit(dialect, text, SqliteEdits.NONE);
    }

    SqliteTableEdit apply(List<TableChange> operations) {
        var now = this;
        for (TableChange operation : operations) {
            now = operation.accept(now);
        }
        return now;
    }

    private SqliteTableEdit with(SqliteTableText changed) {
        return new SqliteTableEdit(dialect, changed, edits);
    }

    private SqliteTableEdit with(SqliteEdits more) {
        return new SqliteTableEdit(dialect, text, more);
    }

    @Override
    public SqliteTableEdit createSchema(CreateSchema op) {
        return this;
    }

    @Override
    public SqliteTableEdit dropSchema(DropSchema op) {
        return this;
    }

    @Override
    public SqliteTableEdit createEnumType(CreateEnumType op) {
        return this;
    }

    @Override
    public SqliteTableEdit alterEnumType(AlterEnumType op) {
        return this;
    }

    @Override
    public SqliteTableEdit dropEnumType(DropEnumType op) {
        return this;
    }

    @Override
    public SqliteTableEdit createDomain(CreateDomain op) {
        return this;
    }

    @Override
    public SqliteTableEdit alterDomain(AlterDomain op) {
        return this;
    }

    @Override
    public SqliteTableEdit dropDomain(DropDomain op) {
        return this;
    }

    @Override
    public SqliteTableEdit createCompositeType(CreateCompositeType op) {
        return this;
    }

    @Override
    public SqliteTableEdit alterCompositeType(AlterCompositeType op) {
        return this;
    }

    @Override
    public SqliteTableEdit renameAttribute(RenameAttribute op) {
        return this;
    }

    @Override
    public SqliteTableEdit dropCompositeType(DropCompositeType op) {
        return this;
    }

    @Override
    public SqliteTableEdit createSequence(CreateSequence op) {
        return this;
    }

    @Override
    public SqliteTableEdit alterSequence(AlterSequence op) {
        return this;
    }

    @Override
    public SqliteTableEdit dropSequence(DropSequence op) {
        return this;
    }

    @Override
    public SqliteTableEdit createTable(CreateTable op) {
        return this;
    }

    @Override
    public SqliteTableEdit renameTable(RenameTable op) {
        return this;
    }

    @Override
    public SqliteTableEdit commentTable(CommentTable op) {
        return this;
    }

    @Override
    public SqliteTableEdit dropTable(DropTable op) {
        return this;
    }

    @Override
    public SqliteTableEdit addColumn(AddColumn op) {
        var columns = new ArrayList<>(text.columns());
        columns.add(dialect.columnText(op.column()));
        return with(text.withColumns(columns)).with(edits.adding(op.column()));
    }

    @Override
    public SqliteTableEdit alterColumn(AlterColumn op) {
        find(op.to().name());
        var columns =
                text.columns().stream()
                        .map(
                                it ->
                                        it.name().equalsIgnoreCase(op.to().name())
                                                ? new SqliteColumnEdit(dialect, it).alter(op)
                                                : it)
                        .toList();
        return with(text.withColumns(columns)).with(edits.altering(op));
    }

    @Override
    public SqliteTableEdit renameColumn(RenameColumn op) {
        return this;
    }

    @Override
    public SqliteTableEdit dropColumn(DropColumn op) {
        var column = find(op.name());
        return with(
                text.withColumns(
                        text.columns().stream().filter(it -> !it.equals(column)).toList()));
    }

    @Override
    public SqliteTableEdit addPrimaryKey(AddPrimaryKey op) {
        return plus(dialect.primaryKeySql(op.key())).notNull(op.key().columns());
    }

    @Override
    public SqliteTableEdit dropPrimaryKey(DropPrimaryKey op) {
        return with(constraints().dropPrimaryKey())
                .with(edits.loosening(constraints().looseKeyColumns()));
    }

    @Override
    public SqliteTableEdit addUnique(AddUnique op) {
        return plus(dialect.uniqueSql(op.key()));
    }

    @Override
    public SqliteTableEdit dropUnique(DropUnique op) {
        return with(constraints().dropUnique(op));
    }

    @Override
    public SqliteTableEdit addCheck(AddCheck op) {
        return plus(dialect.checkSql(op.check()));
    }

    @Override
    public SqliteTableEdit alterCheck(AlterCheck op) {
        return apply(
                List.of(
                        (TableChange) new AddCheck(op.table(), op.from()).reverse(),
                        new AddCheck(op.table(), op.to())));
    }

    @Override
    public SqliteTableEdit dropCheck(DropCheck op) {
        return with(constraints().dropCheck(op));
    }

    @Override
    public SqliteTableEdit addExclusion(AddExclusion op) {
        return this;
    }

    @Override
    public SqliteTableEdit dropExclusion(DropExclusion op) {
        return this;
    }

    @Override
    public SqliteTableEdit createIndex(CreateIndex op) {
        return with(edits.creating(op));
    }

    @Override
    public SqliteTableEdit renameIndex(RenameIndex op) {
        return this;
    }

    @Override
    public SqliteTableEdit dropIndex(DropIndex op) {
        return with(edits.dropping(op.name()));
    }

    @Override
    public SqliteTableEdit addForeignKey(AddForeignKey op) {
        return plus(dialect.foreignKeySql(op.key()));
    }

    @Override
    public SqliteTableEdit alterForeignKey(AlterForeignKey op) {
        return apply(
                List.of(
                        (TableChange) new AddForeignKey(op.from()).reverse(),
                        new AddForeignKey(op.to())));
    }

    @Override
    public SqliteTableEdit dropForeignKey(DropForeignKey op) {
        return with(constraints().dropForeignKey(op));
    }

    @Override
    public SqliteTableEdit alterTableOptions(AlterTableOptions op) {
        return with(text.withTail(dialect.tableTail(op.to()).strip()));
    }

    @Override
    public SqliteTableEdit createView(CreateView op) {
        return this;
    }

    @Override
    public SqliteTableEdit replaceView(ReplaceView op) {
        return this;
    }

    @Override
    public SqliteTableEdit dropView(DropView op) {
        return this;
    }

    @Override
    public SqliteTableEdit commentConstraint(CommentConstraint op) {
        return this;
    }

    @Override
    public SqliteTableEdit commentIndex(CommentIndex op) {
        return this;
    }

    @Override
    public SqliteTableEdit renameConstraint(RenameConstraint op) {
        return with(constraints().rename(op));
    }

    @Override
    public SqliteTableEdit execute(Execute op) {
        return this;
    }

    private SqliteTableEdit plus(String clause) {
        return with(constraints().plus(dialect.constraintText(clause)));
    }

    private SqliteConstraintTexts constraints() {
        return new SqliteConstraintTexts(text);
    }

    /** SQLite itself lets nulls into a key; one that did before goes on. */
    private SqliteTableEdit notNull(List<String> columns) {
        return with(
                text.withColumns(
                        text.columns().stream()
                                .map(
                                        it ->
                                                columns.contains(it.name())
                                                                && !edits.isLoose(it.name())
                                                        ? new SqliteColumnEdit(dialect, it)
                                                                .notNull()
                                                        : it)
                                .toList()));
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
