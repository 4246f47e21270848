package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.operation.Replay;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.Unchanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Spells the names of the entities' tables, columns, indexes and constraints as the database does,
 * where the two are one name to it.
 */
record Spelling(Dialect dialect, SchemaModel database) {

    SchemaModel of(SchemaModel entities) {
        var renames = new ArrayList<Operation>();
        for (Table table : entities.tables()) {
            var known = known(table.name());
            known.filter(it -> !it.name().equals(table.name()))
                    .ifPresent(it -> renames.add(new RenameTable(table.name(), it.name())));
            known.ifPresent(it -> renames.addAll(columns(table, it)));
        }
        var renamed = renames.isEmpty() ? entities : Replay.apply(renames, entities);
        return renamed.mapTables(
                table ->
                        database.findTable(table.name()).map(it -> parts(table, it)).orElse(table));
    }

    private Table parts(Table table, Table known) {
        return table.withIndexes(
                        Unchanged.each(
                                table.indexes(),
                                it -> it.withName(name(it.name(), known.indexes(), Index::name))))
                .withChecks(
                        Unchanged.each(
                                table.checks(),
                                it -> it.withName(name(it.name(), known.checks(), Check::name))))
                .withForeignKeys(
                        Unchanged.each(
                                table.foreignKeys(),
                                it ->
                                        it.withName(
                                                name(
                                                        it.name(),
                                                        known.foreignKeys(),
                                                        ForeignKey::name))));
    }

    private <T> Optional<String> name(
            Optional<String> name, List<T> known, Function<T, Optional<String>> nameOf) {
        return Unchanged.each(
                name,
                it ->
                        known.stream()
                                .flatMap(other -> nameOf.apply(other).stream())
                                .filter(other -> dialect.sameName(other, it))
                                .findFirst()
                                .filter(other -> !other.equals(it))
                                .orElse(it));
    }

    /** Itself, or the one table that it can only mean. */
    private Optional<Table> known(QualifiedName name) {
        var exact = database.findTable(name);
        if (exact.isPresent()) {
            return exact;
        }
        return database.tables().stream()
                .filter(
                        it ->
                                it.name().schema().equals(name.schema())
                                        && dialect.sameName(it.name().name(), name.name()))
                .findFirst();
    }

    private List<RenameColumn> columns(Table table, Table known) {
        var renames = new ArrayList<RenameColumn>();
        for (Column column : table.columns()) {
            if (known.findColumn(column.name()).isEmpty()) {
                known.columns().stream()
                        .map(Column::name)
                        .filter(it -> dialect.sameName(it, column.name()))
                        .filter(it -> table.findColumn(it).isEmpty())
                        .findFirst()
                        .map(it -> new RenameColumn(known.name(), column.name(), it))
                        .ifPresent(renames::add);
            }
        }
        return renames;
    }
}
