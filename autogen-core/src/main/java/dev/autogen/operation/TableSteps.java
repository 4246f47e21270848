package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AlterTableOptions;
import dev.autogen.operation.Operation.CommentTable;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.DropTable;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.function.UnaryOperator;

/** Carries out steps on tables: none goes while a key or a view refers to it. */
record TableSteps(SchemaModel schema) {

    SchemaModel createTable(CreateTable op) {
        var name = op.table().name();
        if (schema.findView(name).isPresent()) {
            throw new AutogenException(
                    "There already is a view " + name + ": no table can have its name.");
        }
        if (schema.findTable(name).isPresent()) {
            throw Lists.isThere("table " + name);
        }
        return schema.withTable(op.table());
    }

    SchemaModel renameTable(RenameTable op) {
        if (schema.findTable(op.to()).isPresent()) {
            throw new AutogenException(
                    "Table "
                            + op.to()
                            + " is already there: "
                            + op.from()
                            + " cannot take its name.");
        }
        var renamed =
                change(
                        op.from(),
                        table ->
                                table.withName(op.to())
                                        .withIndexes(
                                                table.indexes().stream()
                                                        .map(index -> index.withTable(op.to()))
                                                        .toList()));
        return new ViewSteps(renamed)
                .renamed(op)
                .mapTables(
                        table ->
                                table.withForeignKeys(
                                        table.foreignKeys().stream()
                                                .map(it -> renamed(it, op))
                                                .toList()));
    }

    private static ForeignKey renamed(ForeignKey key, RenameTable op) {
        return key.withEnds(renamed(key.table(), op), renamed(key.referencedTable(), op));
    }

    private static QualifiedName renamed(QualifiedName table, RenameTable op) {
        return table.equals(op.from()) ? op.to() : table;
    }

    SchemaModel commentTable(CommentTable op) {
        return change(op.table(), table -> table.withComment(op.to()));
    }

    SchemaModel alterTableOptions(AlterTableOptions op) {
        return change(
                op.table(),
                table -> {
                    if (!table.options().equals(op.from())) {
                        throw new AutogenException(
                                "The options of table "
                                        + op.table()
                                        + " are not "
                                        + op.from()
                                        + " here: they cannot become "
                                        + op.to()
                                        + ".");
                    }
                    return table.withOptions(op.to());
                });
    }

    SchemaModel dropTable(DropTable op) {
        new ViewSteps(schema).requireUnused("Table " + op.name(), op.name());
        for (Table other : schema.tables()) {
            for (ForeignKey key : other.foreignKeys()) {
                if (key.referencedTable().equals(op.name()) && !other.name().equals(op.name())) {
                    throw new AutogenException(
                            "Table "
                                    + op.name()
                                    + " cannot be dropped while a foreign key of "
                                    + other.name()
                                    + " refers to it: drop that key first.");
                }
            }
        }
        var left =
                Lists.remove(
                        schema.tables(), it -> it.name().equals(op.name()), "table " + op.name());
        return new SequenceSteps(schema)
                .withoutOwned(it -> it.table().equals(op.name()))
                .withTables(left);
    }

    /** The schema after a change to one of its tables, which has to be there. */
    SchemaModel change(QualifiedName name, UnaryOperator<Table> change) {
        var table =
                schema.findTable(name)
                        .orElseThrow(
                                () ->
                                        new AutogenException(
                                                "Table "
                                                        + name
                                                        + " is not there: it cannot be changed."));
        var changed = change.apply(table);
        return changed.name().equals(name)
                ? schema.withTable(changed)
                : schema.mapTables(it -> it.name().equals(name) ? changed : it);
    }
}
