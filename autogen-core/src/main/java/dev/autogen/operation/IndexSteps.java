package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.operation.Operation.RenameIndex;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.Optional;

/** Carries out steps on the indexes of tables, as a strict database would. */
record IndexSteps(SchemaModel schema) {

    SchemaModel createIndex(CreateIndex op) {
        return new TableSteps(schema).change(op.index().table(), table -> table.index(op.index()));
    }

    SchemaModel renameIndex(RenameIndex op) {
        return new TableSteps(schema).change(op.table(), table -> renamed(table, op));
    }

    private static Table renamed(Table table, RenameIndex op) {
        var index =
                table.indexes().stream()
                        .filter(it -> it.name().filter(op.from()::equals).isPresent())
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new AutogenException(
                                                "Table "
                                                        + op.table()
                                                        + " has no index "
                                                        + op.from()
                                                        + " to rename."));
        return table.withIndexes(
                Lists.replace(
                        table.indexes(),
                        index,
                        index.withName(Optional.of(op.to())),
                        "index of " + op.table()));
    }

    SchemaModel dropIndex(DropIndex op) {
        return new TableSteps(schema)
                .change(
                        op.table(),
                        table ->
                                table.withIndexes(
                                        Lists.without(table.indexes(), op.dropped(), op)));
    }
}
