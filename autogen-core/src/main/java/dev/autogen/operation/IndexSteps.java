package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.CommentIndex;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.operation.Operation.RenameIndex;
import dev.autogen.schema.Index;
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
        var index = index(table, op.from(), "to rename");
        return replaced(table, index, index.withName(Optional.of(op.to())));
    }

    SchemaModel commentIndex(CommentIndex op) {
        return new TableSteps(schema).change(op.table(), table -> commented(table, op));
    }

    private static Table commented(Table table, CommentIndex op) {
        var index = index(table, op.name(), "to comment on");
        return replaced(table, index, index.withComment(op.to()));
    }

    private static Table replaced(Table table, Index from, Index to) {
        return table.withIndexes(
                Lists.replace(table.indexes(), from, to, "index of " + table.name()));
    }

    private static Index index(Table table, String name, String purpose) {
        return table.indexes().stream()
                .filter(it -> it.name().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow(
                        () ->
                                new AutogenException(
                                        "Table "
                                                + table.name()
                                                + " has no index "
                                                + name
                                                + " "
                                                + purpose
                                                + "."));
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
