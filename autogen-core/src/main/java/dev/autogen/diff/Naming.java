package dev.autogen.diff;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.Unchanged;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Gives names to what has none, and is not in the database as it is. A name that is taken gets a
 * number; one that is too long for the database is cut and ends in a hash.
 */
final class Naming {
    private final NamingConvention convention;
    private final int limit;
    private final SchemaModel database;
    private final Set<String> taken = new HashSet<>();

    Naming(NamingConvention convention, int limit, SchemaModel database) {
        this.database = database;
        this.convention = convention;
        this.limit = limit;
    }

    SchemaModel name(SchemaModel schema) {
        schema.tables().forEach(this::take);
        return schema.mapTables(this::name);
    }

    private void take(Table table) {
        table.primaryKey().flatMap(it -> it.name()).ifPresent(it -> take(table.name(), it));
        table.uniqueKeys().forEach(key -> key.name().ifPresent(it -> take(table.name(), it)));
        table.checks().forEach(check -> check.name().ifPresent(it -> take(table.name(), it)));
        table.exclusions().forEach(it -> it.name().ifPresent(name -> take(table.name(), name)));
        table.indexes().forEach(index -> index.name().ifPresent(it -> take(table.name(), it)));
        table.foreignKeys().forEach(key -> key.name().ifPresent(it -> take(table.name(), it)));
    }

    private boolean take(QualifiedName table, String name) {
        return taken.add(table.schema().orElse("") + "\n" + name);
    }

    private Table name(Table table) {
        var there = database.findTable(table.name());
        var known = there.flatMap(Table::primaryKey);
        var key =
                Unchanged.each(
                        table.primaryKey(),
                        it ->
                                known.filter(it::equals).isPresent()
                                        ? it
                                        : it.withName(
                                                free(
                                                        table,
                                                        it.name(),
                                                        () -> convention.name(table, it))));
        return table.withPrimaryKey(key)
                .withUniqueKeys(
                        each(
                                table.uniqueKeys(),
                                there.map(Table::uniqueKeys),
                                it ->
                                        it.withName(
                                                free(
                                                        table,
                                                        it.name(),
                                                        () -> convention.name(table, it)))))
                .withChecks(
                        each(
                                table.checks(),
                                there.map(Table::checks),
                                it ->
                                        it.withName(
                                                free(
                                                        table,
                                                        it.name(),
                                                        () -> convention.name(table, it)))))
                .withIndexes(
                        each(
                                table.indexes(),
                                there.map(Table::indexes),
                                it ->
                                        it.withName(
                                                free(
                                                        table,
                                                        it.name(),
                                                        () -> convention.name(table, it)))))
                .withForeignKeys(
                        each(
                                table.foreignKeys(),
                                there.map(Table::foreignKeys),
                                it ->
                                        it.withName(
                                                free(
                                                        table,
                                                        it.name(),
                                                        () -> convention.name(table, it)))));
    }

    /** What the database has just so needs no name that it has not. */
    private static <T> List<T> each(List<T> list, Optional<List<T>> there, UnaryOperator<T> named) {
        var known = there.orElse(List.of());
        return Unchanged.each(list, it -> known.contains(it) ? it : named.apply(it));
    }

    private Optional<String> free(Table table, Optional<String> given, Supplier<String> made) {
        if (given.isPresent()) {
            return given;
        }
        var wanted = made.get();
        var name = Hash.cut(wanted, limit);
        for (int number = 2; !take(table.name(), name); number++) {
            name = Hash.cut(wanted + "_" + number, limit);
        }
        return Optional.of(name);
    }
}
