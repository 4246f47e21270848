package dev.autogen.jpa;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart.Direction;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A schema as a text to compare: a line for each thing that it holds. */
final class SchemaText {
    private final Dialect dialect;
    private final List<String> lines = new ArrayList<>();

    private SchemaText(Dialect dialect) {
        this.dialect = dialect;
    }

    static String of(SchemaModel schema, Dialect dialect) {
        var text = new SchemaText(dialect);
        schema.schemas().forEach(it -> text.lines.add("schema " + it));
        schema.enumTypes()
                .forEach(it -> text.lines.add("enum type " + it.name() + " " + it.labels()));
        schema.compositeTypes().forEach(text::compositeType);
        schema.sequences()
                .forEach(
                        it ->
                                text.lines.add(
                                        "sequence "
                                                + it.name()
                                                + " start "
                                                + it.options().start().orElseThrow()
                                                + " increment "
                                                + it.options().increment().orElseThrow()));
        schema.tables().forEach(text::table);
        return String.join("\n", text.lines) + "\n";
    }

    private void compositeType(CompositeType type) {
        lines.add("composite type " + type.name());
        type.attributes()
                .forEach(it -> lines.add("  " + it.name() + " " + dialect.typeSql(it.type())));
    }

    private void table(Table table) {
        lines.add("table " + table.name() + comment(table.comment()));
        table.columns().forEach(it -> lines.add("  " + column(it)));
        table.primaryKey()
                .ifPresent(
                        it -> lines.add("  " + named(it.name()) + "primary key " + it.columns()));
        table.uniqueKeys()
                .forEach(
                        it ->
                                lines.add(
                                        "  "
                                                + named(it.name())
                                                + "unique "
                                                + it.columns()
                                                + deferral(it.deferral())));
        table.checks()
                .forEach(it -> lines.add("  " + named(it.name()) + "check " + it.expression()));
        table.indexes().forEach(it -> lines.add("  " + index(it)));
        table.foreignKeys().forEach(it -> lines.add("  " + foreignKey(it)));
        table.seeds().forEach(it -> lines.add("  seed " + it));
    }

    private String column(Column column) {
        return column.name()
                + " "
                + dialect.typeSql(column.type())
                + (column.nullable() ? "" : " not null")
                + column.defaultValue().map(it -> " default " + it).orElse("")
                + column.identitySpec().map(it -> " identity " + it.mode()).orElse("")
                + column.generated()
                        .map(it -> " generated as " + it.expression() + " " + it.storage())
                        .orElse("")
                + column.collation().map(it -> " collate " + it).orElse("")
                + comment(column.comment());
    }

    private static String index(Index index) {
        return named(index.name())
                + (index.isUnique() ? "unique " : "")
                + "index "
                + index.parts().stream()
                        .map(
                                it ->
                                        it.text()
                                                + (it.direction() == Direction.DESCENDING
                                                        ? " desc"
                                                        : ""))
                        .collect(Collectors.joining(", ", "[", "]"))
                + index.predicate().map(it -> " where " + it).orElse("")
                + (index.included().isEmpty() ? "" : " include " + index.included());
    }

    private static String foreignKey(ForeignKey key) {
        return named(key.name())
                + "foreign key "
                + key.columns()
                + " -> "
                + key.referencedTable()
                + " "
                + key.referencedColumns()
                + (key.onDelete() == Action.NO_ACTION ? "" : " on delete " + key.onDelete())
                + (key.onUpdate() == Action.NO_ACTION ? "" : " on update " + key.onUpdate())
                + deferral(key.deferral());
    }

    private static String deferral(Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE ? "" : " " + deferral;
    }

    private static String named(Optional<String> name) {
        return name.map(it -> it + ": ").orElse("");
    }

    private static String comment(Optional<String> comment) {
        return comment.map(it -> " -- " + it).orElse("");
    }
}
