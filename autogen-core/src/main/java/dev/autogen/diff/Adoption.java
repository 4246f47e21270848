package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.schema.DataType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets the database speak where the entities are silent: what no mapping can say is taken over from
 * it, and so are the names that nobody chose.
 */
record Adoption(SchemaModel database, SchemaModel entities, CompareSettings settings) {

    SchemaModel schema() {
        var adopted = new HashMap<QualifiedName, Table>();
        sides().common().forEach(it -> adopted.put(it.to().name(), table(it.from(), it.to())));
        var tables = entities.mapTables(it -> adopted.getOrDefault(it.name(), it));
        var all = Stream.concat(tables.tables().stream(), workTables().stream()).toList();
        return tables.withTables(all)
                .withSequences(entities.sequences().stream().map(this::sequence).toList())
                .withEnumTypes(union(entities.enumTypes(), enumTypesInUse(all)))
                .withSchemas(union(entities.schemas(), database.schemas()));
    }

    /** In words, what the database has that no entity could have declared. */
    List<String> kept() {
        var kept = new ArrayList<String>();
        for (Pair<Table> tables : sides().common()) {
            new IndexAdoption(tables.from(), tables.to())
                    .kept().stream()
                            .map(it -> "index " + it.name().orElse("") + " of " + it.table())
                            .forEach(it -> kept.add(it + ", which no mapping can declare"));
        }
        workTables().forEach(it -> kept.add("table " + it.name() + ", which Hibernate works with"));
        return kept;
    }

    /**
     * A running Hibernate keeps tables of its own for changes of many rows, known by their column
     * for its session.
     */
    private List<Table> workTables() {
        return sides().removed().stream()
                .filter(
                        table ->
                                table.columns().stream()
                                        .anyMatch(it -> it.name().equalsIgnoreCase("hib_sess_id")))
                .toList();
    }

    private ListDiff<Table> sides() {
        return ListDiff.between(database.tables(), entities.tables(), Table::name);
    }

    private Table table(Table from, Table to) {
        return new TableAdoption(from, to, settings).table();
    }

    private Sequence sequence(Sequence to) {
        return database.findSequence(to.name()).map(from -> sequence(from, to)).orElse(to);
    }

    /** A mapping says where a sequence begins and how it steps, nothing else. */
    private Sequence sequence(Sequence from, Sequence to) {
        var known = from.options();
        var asked = to.options();
        var options =
                new SequenceOptions(
                        asked.start(),
                        asked.increment(),
                        asked.minValue().or(known::minValue),
                        asked.maxValue().or(known::maxValue),
                        asked.cache().or(known::cache),
                        asked.cycle() || known.cycle());
        return new Sequence(
                to.name(), options, settings.comments() ? to.comment() : from.comment());
    }

    /** An enum type that nothing declares goes only when no column has it any more. */
    private List<EnumType> enumTypesInUse(List<Table> tables) {
        return database.enumTypes().stream()
                .filter(it -> entities.findEnumType(it.name()).isEmpty())
                .filter(
                        type ->
                                tables.stream()
                                        .flatMap(table -> table.columns().stream())
                                        .anyMatch(it -> uses(it.type(), type.name())))
                .toList();
    }

    private static boolean uses(DataType type, QualifiedName name) {
        return type.accept(
                new DataType.Visitor<>() {
                    @Override
                    public Boolean standard(DataType.Standard type) {
                        return false;
                    }

                    @Override
                    public Boolean array(DataType.Array type) {
                        return uses(type.element(), name);
                    }

                    @Override
                    public Boolean named(DataType.Named type) {
                        return type.name().equals(name);
                    }

                    @Override
                    public Boolean other(DataType.Other type) {
                        return false;
                    }
                });
    }

    private static <T> List<T> union(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
