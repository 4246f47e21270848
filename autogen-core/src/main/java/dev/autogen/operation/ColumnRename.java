package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.List;

/** Renames a column wherever a key, an index or an expression of its table names it. */
record ColumnRename(RenameColumn op) {

    SchemaModel apply(SchemaModel schema) {
        var table =
                schema.findTable(op.table())
                        .orElseThrow(
                                () ->
                                        new AutogenException(
                                                "Table " + op.table() + " is not there."));
        if (table.findColumn(op.from()).isEmpty()) {
            throw new AutogenException(
                    "Table " + op.table() + " has no column " + op.from() + " to rename.");
        }
        return schema.mapTables(it -> references(it.name().equals(op.table()) ? inside(it) : it))
                .withViews(schema.views().stream().map(this::uses).toList());
    }

    private Table inside(Table table) {
        var indexes =
                table.indexes().stream()
                        .map(
                                index ->
                                        index.withParts(
                                                        index.parts().stream()
                                                                .map(this::part)
                                                                .toList())
                                                .withPredicate(
                                                        index.predicate().map(mentions()::renamed))
                                                .including(
                                                        names(index.included())
                                                                .toArray(String[]::new)))
                        .toList();
        // One record at a time would pass through states in which the key names no column: build it
        // whole.
        return new Table(
                table.name(),
                table.columns().stream()
                        .map(it -> it.name().equals(op.from()) ? it.withName(op.to()) : it)
                        .map(it -> it.withGenerated(it.generated().map(this::generated)))
                        .toList(),
                table.primaryKey()
                        .map(it -> it.withColumns(names(it.columns()), names(it.included()))),
                table.uniqueKeys().stream()
                        .map(it -> it.withColumns(names(it.columns()), names(it.included())))
                        .toList(),
                table.checks().stream()
                        .map(it -> it.withExpression(mentions().renamed(it.expression())))
                        .toList(),
                table.exclusions().stream()
                        .map(it -> it.withDefinition(mentions().renamed(it.definition())))
                        .toList(),
                indexes,
                table.foreignKeys(),
                table.comment(),
                table.options(),
                table.seeds());
    }

    private View uses(View view) {
        return view.withUses(
                view.uses().stream()
                        .map(
                                it ->
                                        it.name().equals(op.table())
                                                ? new View.Use(it.name(), names(it.columns()))
                                                : it)
                        .toList());
    }

    private Table references(Table table) {
        return table.withForeignKeys(table.foreignKeys().stream().map(this::ends).toList());
    }

    private ForeignKey ends(ForeignKey key) {
        var own =
                key.table().equals(op.table())
                        ? key.withOnDeleteColumns(names(key.onDeleteColumns()))
                        : key;
        return own.withColumns(
                key.table().equals(op.table()) ? names(key.columns()) : key.columns(),
                key.referencedTable().equals(op.table())
                        ? names(key.referencedColumns())
                        : key.referencedColumns());
    }

    private IndexPart part(IndexPart part) {
        return switch (part.kind()) {
            case COLUMN -> part.text().equals(op.from()) ? part.withText(op.to()) : part;
            case EXPRESSION -> part.withText(mentions().renamed(part.text()));
        };
    }

    private Generated generated(Generated generated) {
        return new Generated(mentions().renamed(generated.expression()), generated.storage());
    }

    private ColumnMentions mentions() {
        return new ColumnMentions(op.from(), op.to());
    }

    private List<String> names(List<String> columns) {
        return columns.stream().map(it -> it.equals(op.from()) ? op.to() : it).toList();
    }
}
