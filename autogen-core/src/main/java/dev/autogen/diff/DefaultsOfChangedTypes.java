package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeUse;
import java.util.Set;

/**
 * The defaults of columns whose composite type changes. The server has the type as it is still, and
 * its words are for that; the entities' are for what it will be.
 */
record DefaultsOfChangedTypes(SchemaModel from, SchemaModel asked) {

    /** What the server made of the schema that is asked for, with these defaults as they were. */
    SchemaModel asWritten(SchemaModel rewritten) {
        var types = new MadeTypeDiff(from, asked).altered();
        return types.isEmpty()
                ? rewritten
                : rewritten.mapTables(
                        table ->
                                asked.findTable(table.name())
                                        .map(it -> asWritten(table, it, types))
                                        .orElse(table));
    }

    private static Table asWritten(Table table, Table asked, Set<QualifiedName> types) {
        return table.mapColumns(
                column ->
                        TypeUse.of(column.type(), types)
                                ? column.withDefaultValue(
                                        asked.findColumn(column.name())
                                                .flatMap(Column::defaultValue))
                                : column);
    }
}
