package dev.autogen.operation;

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
import dev.autogen.schema.Check;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fills in what a drop drops, from the schema it is about to change; all else stays as it is. */
record Completion(SchemaModel schema) implements Operation.Visitor<Operation> {

    @Override
    public Operation createSchema(CreateSchema op) {
        return op;
    }

    @Override
    public Operation dropSchema(DropSchema op) {
        return op;
    }

    @Override
    public Operation createEnumType(CreateEnumType op) {
        return op;
    }

    @Override
    public Operation alterEnumType(AlterEnumType op) {
        return op;
    }

    @Override
    public Operation dropEnumType(DropEnumType op) {
        return new DropEnumType(op.name(), schema.findEnumType(op.name()));
    }

    @Override
    public Operation createDomain(CreateDomain op) {
        return op;
    }

    @Override
    public Operation alterDomain(AlterDomain op) {
        return op;
    }

    @Override
    public Operation dropDomain(DropDomain op) {
        return new DropDomain(op.name(), schema.findDomain(op.name()));
    }

    @Override
    public Operation createCompositeType(CreateCompositeType op) {
        return op;
    }

    @Override
    public Operation alterCompositeType(AlterCompositeType op) {
        return op;
    }

    @Override
    public Operation renameAttribute(RenameAttribute op) {
        return op;
    }

    @Override
    public Operation dropCompositeType(DropCompositeType op) {
        return new DropCompositeType(op.name(), schema.findCompositeType(op.name()));
    }

    @Override
    public Operation createSequence(CreateSequence op) {
        return op;
    }

    @Override
    public Operation alterSequence(AlterSequence op) {
        return op;
    }

    @Override
    public Operation dropSequence(DropSequence op) {
        return new DropSequence(op.name(), schema.findSequence(op.name()));
    }

    @Override
    public Operation createTable(CreateTable op) {
        return op;
    }

    @Override
    public Operation renameTable(RenameTable op) {
        return op;
    }

    @Override
    public Operation commentTable(CommentTable op) {
        return op;
    }

    @Override
    public Operation dropTable(DropTable op) {
        return new DropTable(
                op.name(), schema.findTable(op.name()).map(it -> it.withForeignKeys(List.of())));
    }

    @Override
    public Operation alterTableOptions(AlterTableOptions op) {
        return op;
    }

    @Override
    public Operation createView(CreateView op) {
        return op;
    }

    @Override
    public Operation replaceView(ReplaceView op) {
        return op;
    }

    @Override
    public Operation dropView(DropView op) {
        return new DropView(op.name(), op.kind(), schema.findView(op.name()));
    }

    @Override
    public Operation addColumn(AddColumn op) {
        return op;
    }

    @Override
    public Operation alterColumn(AlterColumn op) {
        return op;
    }

    @Override
    public Operation renameColumn(RenameColumn op) {
        return op;
    }

    @Override
    public Operation dropColumn(DropColumn op) {
        return new DropColumn(
                op.table(), op.name(), table(op.table()).flatMap(it -> it.findColumn(op.name())));
    }

    @Override
    public Operation addPrimaryKey(AddPrimaryKey op) {
        return op;
    }

    @Override
    public Operation dropPrimaryKey(DropPrimaryKey op) {
        return new DropPrimaryKey(
                op.table(), op.name(), table(op.table()).flatMap(Table::primaryKey));
    }

    @Override
    public Operation addUnique(AddUnique op) {
        return op;
    }

    @Override
    public Operation dropUnique(DropUnique op) {
        return new DropUnique(
                op.table(),
                op.name(),
                find(op.table(), Table::uniqueKeys, UniqueKey::name, op.name(), op.dropped()));
    }

    @Override
    public Operation addCheck(AddCheck op) {
        return op;
    }

    @Override
    public Operation alterCheck(AlterCheck op) {
        return op;
    }

    @Override
    public Operation dropCheck(DropCheck op) {
        return new DropCheck(
                op.table(),
                op.name(),
                find(op.table(), Table::checks, Check::name, op.name(), op.dropped()));
    }

    @Override
    public Operation addExclusion(AddExclusion op) {
        return op;
    }

    @Override
    public Operation dropExclusion(DropExclusion op) {
        return new DropExclusion(
                op.table(),
                op.name(),
                find(op.table(), Table::exclusions, Exclusion::name, op.name(), op.dropped()));
    }

    @Override
    public Operation createIndex(CreateIndex op) {
        return op;
    }

    @Override
    public Operation renameIndex(RenameIndex op) {
        return op;
    }

    @Override
    public Operation dropIndex(DropIndex op) {
        return new DropIndex(
                op.table(),
                op.name(),
                find(op.table(), Table::indexes, Index::name, op.name(), op.dropped()));
    }

    @Override
    public Operation addForeignKey(AddForeignKey op) {
        return op;
    }

    @Override
    public Operation alterForeignKey(AlterForeignKey op) {
        return op;
    }

    @Override
    public Operation dropForeignKey(DropForeignKey op) {
        return new DropForeignKey(
                op.table(),
                op.name(),
                find(op.table(), Table::foreignKeys, ForeignKey::name, op.name(), op.dropped()));
    }

    @Override
    public Operation commentConstraint(CommentConstraint op) {
        return op;
    }

    @Override
    public Operation commentIndex(CommentIndex op) {
        return op;
    }

    @Override
    public Operation renameConstraint(RenameConstraint op) {
        return op;
    }

    @Override
    public Operation execute(Execute op) {
        return op;
    }

    private Optional<Table> table(QualifiedName name) {
        return schema.findTable(name);
    }

    private <T> Optional<T> find(
            QualifiedName table,
            Function<Table, List<T>> list,
            Function<T, Optional<String>> nameOf,
            Optional<String> name,
            Optional<T> unnamed) {
        return table(table).stream()
                .flatMap(it -> list.apply(it).stream())
                .filter(
                        it ->
                                name.isPresent()
                                        ? nameOf.apply(it).equals(name)
                                        : unnamed.filter(it::equals).isPresent())
                .findFirst();
    }
}
