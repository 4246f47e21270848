package dev.autogen.testing;

import static dev.autogen.testing.Flavour.Feature.COMMENTS;
import static dev.autogen.testing.Flavour.Feature.ENUM_TYPES;
import static dev.autogen.testing.Flavour.Feature.EXCLUSIONS;
import static dev.autogen.testing.Flavour.Feature.SEQUENCES;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a schema into a later version of itself, with most names kept. */
record RandomChanges(Dice dice, Flavour flavour) {

    SchemaModel change(SchemaModel from) {
        var names = new RandomNames(dice, flavour);
        namesOf(from).forEach(names::take);
        var enumTypes = new ArrayList<>(from.enumTypes());
        enumTypes.replaceAll(it -> isUnderDomain(it, from) ? it : changed(it));
        if (flavour.has(ENUM_TYPES) && dice.chance(30)) {
            enumTypes.add(
                    RandomSchemas.enumType(
                            dice, flavour, RandomSchemas.name(dice, names, from.schemas())));
        }
        var domains = new ArrayList<>(from.domains());
        var domainMaker = new RandomDomains(dice, flavour, enumTypes);
        domains.replaceAll(it -> isInside(it, from) ? it : domainMaker.changed(it));
        var compositeTypes =
                new RandomCompositeTypes(dice, flavour, enumTypes, domains)
                        .changed(from.compositeTypes());
        var columns = new RandomColumns(dice, flavour, enumTypes, domains, compositeTypes);
        var maker = new RandomTables(dice, flavour, names, columns);
        var tables = new ArrayList<Table>();
        var referredTo = referredTo(from);
        for (Table table : surviving(from.tables())) {
            tables.add(dice.chance(40) ? table : changed(table, maker, referredTo));
        }
        for (int i = dice.between(0, 2); i > 0; i--) {
            tables.add(maker.table(RandomSchemas.name(dice, names, from.schemas())));
        }
        var linked = dice.chance(50) ? RandomSchemas.linked(dice, maker, tables) : tables;
        var sequences =
                sequences(from, names, columns).stream().map(it -> it.withOwner(Optional.empty()));
        return new SchemaModel(
                from.schemas(),
                enumTypes,
                domains,
                compositeTypes,
                RandomSchemas.owned(dice, flavour, sequences.toList(), linked),
                linked,
                views(from, names, linked),
                from.bystanders());
    }

    /** PostgreSQL puts no other type under a domain. */
    private static boolean isUnderDomain(EnumType type, SchemaModel schema) {
        var under = new DataType.Named(type.name());
        return schema.domains().stream().anyMatch(it -> it.type().equals(under));
    }

    /** PostgreSQL changes no domain that stands in the columns of another type. */
    private static boolean isInside(Domain domain, SchemaModel schema) {
        var type = new DataType.Named(domain.name());
        return schema.compositeTypes().stream()
                .flatMap(it -> it.attributes().stream())
                .anyMatch(it -> it.type().equals(type));
    }

    private static Set<QualifiedName> referredTo(SchemaModel schema) {
        return schema.tables().stream()
                .flatMap(it -> it.foreignKeys().stream())
                .map(ForeignKey::referencedTable)
                .collect(Collectors.toSet());
    }

    private List<View> views(SchemaModel from, RandomNames names, List<Table> tables) {
        var maker = new RandomViews(dice, flavour, names);
        var views = new ArrayList<>(maker.changed(from.views(), tables));
        views.addAll(maker.of(tables, from.schemas()));
        return views;
    }

    private List<Sequence> sequences(SchemaModel from, RandomNames names, RandomColumns columns) {
        var sequences = new ArrayList<Sequence>();
        for (Sequence sequence : from.sequences()) {
            if (dice.chance(80)) {
                sequences.add(dice.chance(50) ? sequence : columns.changed(sequence));
            }
        }
        if (flavour.has(SEQUENCES) && dice.chance(30)) {
            var name = RandomSchemas.name(dice, names, from.schemas());
            sequences.add(columns.sequence(name));
        }
        return sequences;
    }

    private EnumType changed(EnumType type) {
        if (dice.chance(60)) {
            return type;
        }
        var labels = new ArrayList<>(type.labels());
        labels.add(dice.between(0, labels.size()), "later");
        return type.withLabels(labels.stream().distinct().toList());
    }

    private List<Table> surviving(List<Table> tables) {
        var kept = tables.stream().filter(it -> dice.chance(80)).toList();
        var names = kept.stream().map(Table::name).toList();
        return kept.stream()
                .map(
                        table ->
                                table.withForeignKeys(
                                        table.foreignKeys().stream()
                                                .filter(it -> names.contains(it.referencedTable()))
                                                .toList()))
                .toList();
    }

    private Table changed(Table from, RandomTables maker, Set<QualifiedName> referredTo) {
        var edits = new RandomEdits(dice, flavour);
        var table = edits.withKey(fewer(from), referredTo);
        table = table.withColumns(columns(table, maker.columns()));
        for (int i = dice.between(0, 2); i > 0; i--) {
            table = maker.withColumn(table);
        }
        if (dice.chance(40)) {
            table = maker.withIndex(table);
        }
        if (dice.chance(30)) {
            table = maker.withUniqueKey(table);
        }
        if (dice.chance(30)) {
            table = maker.withCheck(table);
        }
        table = new RandomOptions(dice, flavour).changed(table);
        if (flavour.has(EXCLUSIONS) && dice.chance(15)) {
            table = maker.withExclusion(table);
        }
        table = edits.edited(table);
        return flavour.has(COMMENTS) && dice.chance(20)
                ? table.withComment(dice.chance(50) ? Optional.empty() : Optional.of("It's new"))
                : table;
    }

    private Table fewer(Table table) {
        return table.withIndexes(most(table.indexes()))
                .withUniqueKeys(most(table.uniqueKeys()))
                .withChecks(most(table.checks()))
                .withExclusions(most(table.exclusions()))
                .withForeignKeys(most(table.foreignKeys()));
    }

    private <T> List<T> most(List<T> list) {
        return list.stream().filter(it -> dice.chance(75)).toList();
    }

    private List<Column> columns(Table table, RandomColumns maker) {
        var key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        var changed = new ArrayList<Column>();
        for (Column column : table.columns()) {
            if (key.contains(column.name())) {
                changed.add(dice.chance(10) ? maker.comment(column) : column);
                continue;
            }
            boolean free = !used(table, column);
            if (!free || table.columns().size() < 3 || dice.chance(80)) {
                changed.add(
                        dice.chance(60)
                                ? column
                                : (free ? maker.changedFreely(column) : maker.changed(column)));
            }
        }
        return changed;
    }

    /** Whether anything mentions it; in an expression its name may be part of another word. */
    private static boolean used(Table table, Column column) {
        var name = column.name();
        var named =
                Stream.of(
                                table.uniqueKeys().stream().map(UniqueKey::columns),
                                table.uniqueKeys().stream().map(UniqueKey::included),
                                table.primaryKey().stream().map(PrimaryKey::included),
                                table.foreignKeys().stream().map(ForeignKey::columns),
                                table.foreignKeys().stream().map(ForeignKey::referencedColumns))
                        .flatMap(it -> it)
                        .anyMatch(it -> it.contains(name));
        var expressions =
                Stream.of(
                                table.checks().stream().map(Check::expression),
                                table.columns().stream()
                                        .flatMap(it -> it.generated().stream())
                                        .map(it -> it.expression()),
                                table.exclusions().stream().map(Exclusion::definition),
                                table.indexes().stream().flatMap(it -> it.predicate().stream()),
                                table.indexes().stream()
                                        .flatMap(it -> it.parts().stream())
                                        .filter(it -> it.kind() == IndexPart.Kind.EXPRESSION)
                                        .map(IndexPart::text))
                        .flatMap(it -> it)
                        .anyMatch(it -> it.contains(escaped(name)));
        return named
                || expressions
                || column.generated().isPresent()
                || table.indexes().stream().anyMatch(it -> it.uses(name));
    }

    private static String escaped(String name) {
        return name.replace("\"", "\"\"");
    }

    private static Stream<String> namesOf(SchemaModel schema) {
        var objects =
                Stream.of(
                                schema.enumTypes().stream().map(EnumType::name),
                                schema.domains().stream().map(Domain::name),
                                schema.compositeTypes().stream().map(CompositeType::name),
                                schema.sequences().stream().map(Sequence::name),
                                schema.tables().stream().map(Table::name),
                                schema.views().stream().map(View::name),
                                schema.tables().stream()
                                        .flatMap(it -> it.columns().stream())
                                        .flatMap(it -> it.identitySpec().stream())
                                        .flatMap(it -> it.sequence().stream()))
                        .flatMap(it -> it)
                        .map(QualifiedName::name);
        var parts =
                Stream.<Function<Table, Stream<Optional<String>>>>of(
                                it -> it.primaryKey().stream().map(PrimaryKey::name),
                                it -> it.uniqueKeys().stream().map(UniqueKey::name),
                                it -> it.checks().stream().map(Check::name),
                                it -> it.exclusions().stream().map(Exclusion::name),
                                it -> it.indexes().stream().map(Index::name),
                                it -> it.foreignKeys().stream().map(ForeignKey::name))
                        .flatMap(it -> schema.tables().stream().flatMap(it))
                        .flatMap(Optional::stream);
        return Stream.concat(objects, parts);
    }
}
