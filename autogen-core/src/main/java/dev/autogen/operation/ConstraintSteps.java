package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.AddExclusion;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.AddPrimaryKey;
import dev.autogen.operation.Operation.AddUnique;
import dev.autogen.operation.Operation.AlterCheck;
import dev.autogen.operation.Operation.AlterForeignKey;
import dev.autogen.operation.Operation.CommentConstraint;
import dev.autogen.operation.Operation.DropCheck;
import dev.autogen.operation.Operation.DropExclusion;
import dev.autogen.operation.Operation.DropForeignKey;
import dev.autogen.operation.Operation.DropPrimaryKey;
import dev.autogen.operation.Operation.DropUnique;
import dev.autogen.operation.Operation.RenameConstraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Carries out steps on the keys and other constraints of tables, as a strict database would. */
record ConstraintSteps(SchemaModel schema) {

    SchemaModel addPrimaryKey(AddPrimaryKey op) {
        return change(
                op.table(),
                table -> {
                    if (table.primaryKey().isPresent()) {
                        throw new AutogenException(
                                "Table "
                                        + op.table()
                                        + " already has a primary key: drop it first.");
                    }
                    return table.withPrimaryKey(Optional.of(op.key()));
                });
    }

    SchemaModel dropPrimaryKey(DropPrimaryKey op) {
        return change(op.table(), table -> table.withPrimaryKey(Optional.empty()));
    }

    SchemaModel addUnique(AddUnique op) {
        return change(op.table(), table -> table.unique(op.key()));
    }

    SchemaModel dropUnique(DropUnique op) {
        return change(
                op.table(),
                table -> table.withUniqueKeys(Lists.without(table.uniqueKeys(), op.dropped(), op)));
    }

    SchemaModel addCheck(AddCheck op) {
        return change(op.table(), table -> table.check(op.check()));
    }

    SchemaModel alterCheck(AlterCheck op) {
        return change(
                op.table(),
                table ->
                        table.withChecks(
                                Lists.replace(
                                        table.checks(),
                                        op.from(),
                                        op.to(),
                                        "check of " + op.table())));
    }

    SchemaModel dropCheck(DropCheck op) {
        return change(
                op.table(),
                table -> table.withChecks(Lists.without(table.checks(), op.dropped(), op)));
    }

    SchemaModel addExclusion(AddExclusion op) {
        return change(op.table(), table -> table.exclusion(op.exclusion()));
    }

    SchemaModel dropExclusion(DropExclusion op) {
        return change(
                op.table(),
                table -> table.withExclusions(Lists.without(table.exclusions(), op.dropped(), op)));
    }

    SchemaModel addForeignKey(AddForeignKey op) {
        if (schema.findTable(op.key().referencedTable()).isEmpty()) {
            throw new AutogenException(
                    "Foreign key "
                            + op.key().name().orElse("")
                            + " of "
                            + op.key().table()
                            + " refers to table "
                            + op.key().referencedTable()
                            + ", which is not there.");
        }
        return change(op.key().table(), table -> table.foreignKey(op.key()));
    }

    SchemaModel alterForeignKey(AlterForeignKey op) {
        return change(
                op.table(),
                table ->
                        table.withForeignKeys(
                                Lists.replace(
                                        table.foreignKeys(),
                                        op.from(),
                                        op.to(),
                                        "foreign key of " + op.table())));
    }

    SchemaModel dropForeignKey(DropForeignKey op) {
        return change(
                op.table(),
                table ->
                        table.withForeignKeys(
                                Lists.without(table.foreignKeys(), op.dropped(), op)));
    }

    SchemaModel renameConstraint(RenameConstraint op) {
        return change(op.table(), new ConstraintRename(op)::apply);
    }

    SchemaModel commentConstraint(CommentConstraint op) {
        return change(op.table(), new ConstraintComment(op)::apply);
    }

    private SchemaModel change(QualifiedName table, UnaryOperator<Table> change) {
        return new TableSteps(schema).change(table, change);
    }
}
