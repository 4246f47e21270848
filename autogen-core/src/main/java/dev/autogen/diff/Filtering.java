package dev.autogen.diff;

import dev.autogen.diff.Filters.Kind;
import dev.autogen.diff.Filters.Side;
import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes out of two schemas what the filters leave out. */
record Filtering(Filters filters) {

    /** The database's schema without the names that are left out. */
    SchemaModel names(SchemaModel database) {
        if (filters.equals(Filters.NONE)) {
            return database;
        }
        return new SchemaModel(
                keep(database.schemas(), Kind.SCHEMA, it -> it, Optional.empty()),
                keep(
                        database.enumTypes(),
                        Kind.ENUM_TYPE,
                        it -> it.name().toString(),
                        Optional.empty()),
                database.domains(),
                keep(
                        database.compositeTypes(),
                        Kind.COMPOSITE_TYPE,
                        it -> it.name().toString(),
                        Optional.empty()),
                keep(
                        database.sequences(),
                        Kind.SEQUENCE,
                        it -> it.name().toString(),
                        Optional.empty()),
                keep(database.tables(), Kind.TABLE, it -> it.name().toString(), Optional.empty())
                        .stream()
                        .map(this::names)
                        .toList(),
                database.views(),
                database.bystanders());
    }

    private Table names(Table table) {
        var name = Optional.of(table.name());
        return table.withUniqueKeys(
                        keep(table.uniqueKeys(), Kind.UNIQUE_KEY, it -> it.name().orElse(""), name))
                .withChecks(keep(table.checks(), Kind.CHECK, it -> it.name().orElse(""), name))
                .withIndexes(keep(table.indexes(), Kind.INDEX, it -> it.name().orElse(""), name))
                .withForeignKeys(
                        keep(
                                table.foreignKeys(),
                                Kind.FOREIGN_KEY,
                                it -> it.name().orElse(""),
                                name))
                .withColumns(keep(table.columns(), Kind.COLUMN, Column::name, name));
    }

    private <T> List<T> keep(
            List<T> list, Kind kind, Function<T, String> nameOf, Optional<QualifiedName> table) {
        return list.stream()
                .filter(it -> filters.names().include(kind, nameOf.apply(it), table))
                .toList();
    }

    /**
     * Both schemas without differences in what is left out: it is on both sides as the database has
     * it, or where the database has it not, on none.
     */
    Pair<SchemaModel> objects(SchemaModel from, SchemaModel to) {
        if (filters.equals(Filters.NONE)) {
            return new Pair<>(from, to);
        }
        var enumTypes = keep(from.enumTypes(), to.enumTypes(), EnumType::name, Kind.ENUM_TYPE);
        var compositeTypes =
                keep(
                        from.compositeTypes(),
                        to.compositeTypes(),
                        CompositeType::name,
                        Kind.COMPOSITE_TYPE);
        var sequences = keep(from.sequences(), to.sequences(), Sequence::name, Kind.SEQUENCE);
        var tables = keep(from.tables(), to.tables(), Table::name, Kind.TABLE);
        var known = new HashMap<QualifiedName, Table>();
        tables.from().forEach(it -> known.put(it.name(), it));
        var fromTables = new ArrayList<Table>();
        var toTables = new ArrayList<Table>();
        for (Table table : tables.to()) {
            var before = Optional.ofNullable(known.get(table.name()));
            var pair = before.map(it -> parts(it, table));
            pair.ifPresent(it -> fromTables.add(it.from()));
            toTables.add(pair.map(Pair::to).orElse(table));
        }
        var wanted = new HashSet<QualifiedName>();
        toTables.forEach(it -> wanted.add(it.name()));
        tables.from().stream().filter(it -> !wanted.contains(it.name())).forEach(fromTables::add);
        var left = new HashSet<QualifiedName>();
        to.tables().stream().map(Table::name).filter(it -> !wanted.contains(it)).forEach(left::add);
        toTables.replaceAll(it -> withoutKeysTo(left, it));
        return new Pair<>(
                new SchemaModel(
                        from.schemas(),
                        enumTypes.from(),
                        from.domains(),
                        compositeTypes.from(),
                        sequences.from(),
                        fromTables,
                        from.views(),
                        from.bystanders()),
                new SchemaModel(
                        to.schemas(),
                        enumTypes.to(),
                        to.domains(),
                        compositeTypes.to(),
                        sequences.to(),
                        toTables,
                        to.views(),
                        to.bystanders()));
    }

    private static Table withoutKeysTo(Set<QualifiedName> left, Table table) {
        return table.withForeignKeys(
                table.foreignKeys().stream()
                        .filter(it -> !left.contains(it.referencedTable()))
                        .toList());
    }

    private Pair<Table> parts(Table from, Table to) {
        var columns = keep(from.columns(), to.columns(), Column::name, Kind.COLUMN);
        var uniqueKeys = keep(from.uniqueKeys(), to.uniqueKeys(), UniqueKey::name, Kind.UNIQUE_KEY);
        var checks = keep(from.checks(), to.checks(), Check::name, Kind.CHECK);
        var indexes = keep(from.indexes(), to.indexes(), Index::name, Kind.INDEX);
        var foreignKeys =
                keep(from.foreignKeys(), to.foreignKeys(), ForeignKey::name, Kind.FOREIGN_KEY);
        return new Pair<>(
                from.withColumns(columns.from())
                        .withUniqueKeys(uniqueKeys.from())
                        .withChecks(checks.from())
                        .withIndexes(indexes.from())
                        .withForeignKeys(foreignKeys.from()),
                to.withColumns(columns.to())
                        .withUniqueKeys(uniqueKeys.to())
                        .withChecks(checks.to())
                        .withIndexes(indexes.to())
                        .withForeignKeys(foreignKeys.to()));
    }

    private <T> Pair<List<T>> keep(List<T> from, List<T> to, Function<T, ?> key, Kind kind) {
        var diff = ListDiff.between(from, to, key);
        var left = new ArrayList<T>();
        var right = new ArrayList<T>();
        for (Pair<T> pair : diff.common()) {
            left.add(pair.from());
            right.add(
                    filters.objects()
                                    .include(
                                            pair.to(),
                                            kind,
                                            Side.ENTITIES,
                                            Optional.of(pair.from()))
                            ? pair.to()
                            : pair.from());
        }
        left.addAll(diff.removed());
        diff.removed().stream()
                .filter(it -> !filters.objects().include(it, kind, Side.DATABASE, Optional.empty()))
                .forEach(right::add);
        diff.added().stream()
                .filter(it -> filters.objects().include(it, kind, Side.ENTITIES, Optional.empty()))
                .forEach(right::add);
        return new Pair<>(left, right);
    }
}
