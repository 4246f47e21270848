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
import dev.autogen.schema.SchemaModel;

/**
 * Lists what carries out which step on a schema; a step that is not legal where it stands fails.
 */
record ReplayStep(SchemaModel schema) implements Operation.Visitor<SchemaModel> {

    @Override
    public SchemaModel createSchema(CreateSchema op) {
        return new SchemaSteps(schema).createSchema(op);
    }

    @Override
    public SchemaModel dropSchema(DropSchema op) {
        return new SchemaSteps(schema).dropSchema(op);
    }

    @Override
    public SchemaModel createEnumType(CreateEnumType op) {
        return new TypeSteps(schema).createEnumType(op);
    }

    @Override
    public SchemaModel alterEnumType(AlterEnumType op) {
        return new TypeSteps(schema).alterEnumType(op);
    }

    @Override
    public SchemaModel dropEnumType(DropEnumType op) {
        return new TypeSteps(schema).dropEnumType(op);
    }

    @Override
    public SchemaModel createDomain(CreateDomain op) {
        return new TypeSteps(schema).createDomain(op);
    }

    @Override
    public SchemaModel alterDomain(AlterDomain op) {
        return new TypeSteps(schema).alterDomain(op);
    }

    @Override
    public SchemaModel dropDomain(DropDomain op) {
        return new TypeSteps(schema).dropDomain(op);
    }

    @Override
    public SchemaModel createCompositeType(CreateCompositeType op) {
        return new TypeSteps(schema).createCompositeType(op);
    }

    @Override
    public SchemaModel alterCompositeType(AlterCompositeType op) {
        return new TypeSteps(schema).alterCompositeType(op);
    }

    @Override
    public SchemaModel renameAttribute(RenameAttribute op) {
        return new AttributeRename(op).apply(schema);
    }

    @Override
    public SchemaModel dropCompositeType(DropCompositeType op) {
        return new TypeSteps(schema).dropCompositeType(op);
    }

    @Override
    public SchemaModel createSequence(CreateSequence op) {
        return new SequenceSteps(schema).createSequence(op);
    }

    @Override
    public SchemaModel alterSequence(AlterSequence op) {
        return new SequenceSteps(schema).alterSequence(op);
    }

    @Override
    public SchemaModel dropSequence(DropSequence op) {
        return new SequenceSteps(schema).dropSequence(op);
    }

    @Override
    public SchemaModel createTable(CreateTable op) {
        return new TableSteps(schema).createTable(op);
    }

    @Override
    public SchemaModel renameTable(RenameTable op) {
        return new TableSteps(schema).renameTable(op);
    }

    @Override
    public SchemaModel commentTable(CommentTable op) {
        return new TableSteps(schema).commentTable(op);
    }

    @Override
    public SchemaModel alterTableOptions(AlterTableOptions op) {
        return new TableSteps(schema).alterTableOptions(op);
    }

    @Override
    public SchemaModel createView(CreateView op) {
        return new ViewSteps(schema).create(op.view());
    }

    @Override
    public SchemaModel replaceView(ReplaceView op) {
        return new ViewSteps(schema).replace(op.from(), op.to());
    }

    @Override
    public SchemaModel dropView(DropView op) {
        return new ViewSteps(schema).drop(op.name());
    }

    @Override
    public SchemaModel dropTable(DropTable op) {
        return new TableSteps(schema).dropTable(op);
    }

    @Override
    public SchemaModel addColumn(AddColumn op) {
        return new ColumnSteps(schema).addColumn(op);
    }

    @Override
    public SchemaModel alterColumn(AlterColumn op) {
        return new ColumnSteps(schema).alterColumn(op);
    }

    @Override
    public SchemaModel renameColumn(RenameColumn op) {
        return new ColumnRename(op).apply(schema);
    }

    @Override
    public SchemaModel dropColumn(DropColumn op) {
        return new ColumnSteps(schema).dropColumn(op);
    }

    @Override
    public SchemaModel addPrimaryKey(AddPrimaryKey op) {
        return new ConstraintSteps(schema).addPrimaryKey(op);
    }

    @Override
    public SchemaModel dropPrimaryKey(DropPrimaryKey op) {
        return new ConstraintSteps(schema).dropPrimaryKey(op);
    }

    @Override
    public SchemaModel addUnique(AddUnique op) {
        return new ConstraintSteps(schema).addUnique(op);
    }

    @Override
    public SchemaModel dropUnique(DropUnique op) {
        return new ConstraintSteps(schema).dropUnique(op);
    }

    @Override
    public SchemaModel addCheck(AddCheck op) {
        return new ConstraintSteps(schema).addCheck(op);
    }

    @Override
    public SchemaModel alterCheck(AlterCheck op) {
        return new ConstraintSteps(schema).alterCheck(op);
    }

    @Override
    public SchemaModel dropCheck(DropCheck op) {
        return new ConstraintSteps(schema).dropCheck(op);
    }

    @Override
    public SchemaModel addExclusion(AddExclusion op) {
        return new ConstraintSteps(schema).addExclusion(op);
    }

    @Override
    public SchemaModel dropExclusion(DropExclusion op) {
        return new ConstraintSteps(schema).dropExclusion(op);
    }

    @Override
    public SchemaModel createIndex(CreateIndex op) {
        return new IndexSteps(schema).createIndex(op);
    }

    @Override
    public SchemaModel renameIndex(RenameIndex op) {
        return new IndexSteps(schema).renameIndex(op);
    }

    @Override
    public SchemaModel dropIndex(DropIndex op) {
        return new IndexSteps(schema).dropIndex(op);
    }

    @Override
    public SchemaModel addForeignKey(AddForeignKey op) {
        return new ConstraintSteps(schema).addForeignKey(op);
    }

    @Override
    public SchemaModel alterForeignKey(AlterForeignKey op) {
        return new ConstraintSteps(schema).alterForeignKey(op);
    }

    @Override
    public SchemaModel dropForeignKey(DropForeignKey op) {
        return new ConstraintSteps(schema).dropForeignKey(op);
    }

    @Override
    public SchemaModel commentConstraint(CommentConstraint op) {
        return new ConstraintSteps(schema).commentConstraint(op);
    }

    @Override
    public SchemaModel commentIndex(CommentIndex op) {
        return new IndexSteps(schema).commentIndex(op);
    }

    @Override
    public SchemaModel renameConstraint(RenameConstraint op) {
        return new ConstraintSteps(schema).renameConstraint(op);
    }

    /** What plain SQL does to a schema is not known; a replay passes it by. */
    @Override
    public SchemaModel execute(Execute op) {
        return schema;
    }
}
