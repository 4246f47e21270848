package dev.autogen.migrate;

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

/**
 * Whether a step can be seen in full by what the schema is before and after it. A new name cannot:
 * it would look like something dropped and something else made. Neither can how values are turned
 * into others.
 */
final class OnlySchema implements Operation.Visitor<Boolean> {
    @Override
    public Boolean createSchema(CreateSchema op) {
        return true;
    }

    @Override
    public Boolean dropSchema(DropSchema op) {
        return true;
    }

    @Override
    public Boolean createEnumType(CreateEnumType op) {
        return true;
    }

    @Override
    public Boolean alterEnumType(AlterEnumType op) {
        return true;
    }

    @Override
    public Boolean dropEnumType(DropEnumType op) {
        return true;
    }

    @Override
    public Boolean createDomain(CreateDomain op) {
        return true;
    }

    @Override
    public Boolean alterDomain(AlterDomain op) {
        return true;
    }

    @Override
    public Boolean dropDomain(DropDomain op) {
        return true;
    }

    @Override
    public Boolean createCompositeType(CreateCompositeType op) {
        return true;
    }

    @Override
    public Boolean alterCompositeType(AlterCompositeType op) {
        return true;
    }

    @Override
    public Boolean renameAttribute(RenameAttribute op) {
        return false;
    }

    @Override
    public Boolean dropCompositeType(DropCompositeType op) {
        return true;
    }

    @Override
    public Boolean createSequence(CreateSequence op) {
        return true;
    }

    @Override
    public Boolean alterSequence(AlterSequence op) {
        return true;
    }

    @Override
    public Boolean dropSequence(DropSequence op) {
        return true;
    }

    @Override
    public Boolean createTable(CreateTable op) {
        return true;
    }

    @Override
    public Boolean renameTable(RenameTable op) {
        return false;
    }

    @Override
    public Boolean commentTable(CommentTable op) {
        return true;
    }

    @Override
    public Boolean alterTableOptions(AlterTableOptions op) {
        return true;
    }

    @Override
    public Boolean dropTable(DropTable op) {
        return true;
    }

    @Override
    public Boolean addColumn(AddColumn op) {
        return true;
    }

    @Override
    public Boolean alterColumn(AlterColumn op) {
        return op.using().isEmpty();
    }

    @Override
    public Boolean renameColumn(RenameColumn op) {
        return false;
    }

    @Override
    public Boolean dropColumn(DropColumn op) {
        return true;
    }

    @Override
    public Boolean addPrimaryKey(AddPrimaryKey op) {
        return true;
    }

    @Override
    public Boolean dropPrimaryKey(DropPrimaryKey op) {
        return true;
    }

    @Override
    public Boolean addUnique(AddUnique op) {
        return true;
    }

    @Override
    public Boolean dropUnique(DropUnique op) {
        return true;
    }

    @Override
    public Boolean addCheck(AddCheck op) {
        return true;
    }

    @Override
    public Boolean alterCheck(AlterCheck op) {
        return true;
    }

    @Override
    public Boolean dropCheck(DropCheck op) {
        return true;
    }

    @Override
    public Boolean addExclusion(AddExclusion op) {
        return true;
    }

    @Override
    public Boolean dropExclusion(DropExclusion op) {
        return true;
    }

    @Override
    public Boolean createIndex(CreateIndex op) {
        return true;
    }

    @Override
    public Boolean renameIndex(RenameIndex op) {
        return true;
    }

    @Override
    public Boolean dropIndex(DropIndex op) {
        return true;
    }

    @Override
    public Boolean addForeignKey(AddForeignKey op) {
        return true;
    }

    @Override
    public Boolean alterForeignKey(AlterForeignKey op) {
        return true;
    }

    @Override
    public Boolean commentConstraint(CommentConstraint op) {
        return true;
    }

    @Override
    public Boolean commentIndex(CommentIndex op) {
        return true;
    }

    @Override
    public Boolean renameConstraint(RenameConstraint op) {
        return true;
    }

    @Override
    public Boolean dropForeignKey(DropForeignKey op) {
        return true;
    }

    @Override
    public Boolean createView(CreateView op) {
        return true;
    }

    @Override
    public Boolean replaceView(ReplaceView op) {
        return true;
    }

    @Override
    public Boolean dropView(DropView op) {
        return true;
    }

    @Override
    public Boolean execute(Execute op) {
        return false;
    }
}
