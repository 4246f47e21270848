package dev.autogen.diff;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Gives names to what has none. A name that is taken gets a number; one that is too long for the
 * database is cut and ends in a hash.
 */
final class Naming {
    private final NamingConvention convention;
    private final int limit;
    private final Set<String> taken = new HashSet<>();

    Naming(NamingConvention convention, int limit) {
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
        table.indexes().forEach(index -> index.name().ifPresent(it -> take(table.name(), it)));
        table.foreignKeys().forEach(key -> key.name().ifPresent(it -> take(table.name(), it)));
    }

    private boolean take(QualifiedName table, String name) {
        return taken.add(table.schema().orElse("") + "\n" + name);
    }

    private Table name(Table table) {
        return table.withPrimaryKey(
                        table.primaryKey()
                                .map(
                                        it ->
                                                it.withName(
                                                        free(
                                                                table,
                                                                it.name(),
                                                                () -> convention.name(table, it)))))
                .withUniqueKeys(
                        table.uniqueKeys().stream()
                                .map(
                                        it ->
                                                it.withName(
                                                        free(
                                                                table,
                                                                it.name(),
                                                                () -> convention.name(table, it))))
                                .toList())
                .withChecks(
                        table.checks().stream()
                                .map(
                                        it ->
                                                it.withName(
                                                        free(
                                                                table,
                                                                it.name(),
                                                                () -> convention.name(table, it))))
                                .toList())
                .withIndexes(
                        table.indexes().stream()
                                .map(
                                        it ->
                                                it.withName(
                                                        free(
                                                                table,
                                                                it.name(),
                                                                () -> convention.name(table, it))))
                                .toList())
                .withForeignKeys(
                        table.foreignKeys().stream()
                                .map(
                                        it ->
                                                it.withName(
                                                        free(
                                                                table,
                                                                it.name(),
                                                                () -> convention.name(table, it))))
                                .toList());
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
