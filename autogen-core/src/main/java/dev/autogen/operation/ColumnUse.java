package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the key or index that still needs a column. */
final class ColumnUse {
    private ColumnUse() {}

    /** What needs the column, in words; what an expression mentions is not known. */
    static Optional<String> of(SchemaModel schema, QualifiedName tableName, String column) {
        var views =
                schema.views().stream()
                        .filter(it -> it.uses(tableName, column))
                        .map(it -> "view " + it.name());
        var constraints =
                schema.tables().stream()
                        .flatMap(
                                table ->
                                        table.name().equals(tableName)
                                                ? inside(table, column)
                                                : outside(table, tableName, column));
        return Stream.concat(constraints, views).findFirst();
    }

    private static Stream<String> inside(Table table, String column) {
        var key =
                table.primaryKey().stream()
                        .filter(
                                it ->
                                        it.columns().contains(column)
                                                || it.included().contains(column))
                        .map(it -> "the primary key");
        var uniques =
                table.uniqueKeys().stream()
                        .filter(
                                it ->
                                        it.columns().contains(column)
                                                || it.included().contains(column))
                        .map(it -> "unique key " + it.name().orElse(""));
        var indexes =
                table.indexes().stream()
                        .filter(it -> it.uses(column))
                        .map(it -> "index " + it.name().orElse(""));
        var foreignKeys =
                table.foreignKeys().stream()
                        .filter(it -> it.columns().contains(column))
                        .map(it -> "foreign key " + it.name().orElse(""));
        return Stream.of(key, uniques, indexes, foreignKeys, outside(table, table.name(), column))
                .flatMap(it -> it);
    }

    private static Stream<String> outside(Table table, QualifiedName referenced, String column) {
        return table.foreignKeys().stream()
                .filter(
                        it ->
                                it.referencedTable().equals(referenced)
                                        && it.referencedColumns().contains(column))
                .map(it -> "foreign key " + it.name().orElse("") + " of " + table.name());
    }
}
