package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.Execute;
import dev.autogen.schema.Auxiliary;
import dev.autogen.schema.Auxiliary.Creation;
import dev.autogen.schema.Auxiliary.Place;
import dev.autogen.schema.Bystander;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.SqlObject;
import dev.autogen.schema.SqlObject.Kind;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the entities have created by SQL of their own, and the SQL for what the database lacks of
 * it. Of what is there, nothing but the name is known: it is not compared.
 */
public record Auxiliaries(Set<SqlObject> asked, List<Missing> missing) {
    public static final Auxiliaries NONE = new Auxiliaries(Set.of(), List.of());

    /** The statements that create something that is missing, and those that drop it again. */
    public record Missing(Place place, List<Operation> creations, List<Operation> drops) {
        public Missing {
            creations = List.copyOf(creations);
            drops = List.copyOf(drops);
        }
    }

    public Auxiliaries {
        asked = Collections.unmodifiableSet(new LinkedHashSet<>(asked));
        missing = List.copyOf(missing);
    }

    /** What can be told of these by whether the objects that they create are there. */
    public static Auxiliaries of(Collection<Auxiliary> asked, Predicate<SqlObject> isThere) {
        return new Auxiliaries(
                objects(asked),
                asked.stream().distinct().flatMap(it -> missing(it, isThere).stream()).toList());
    }

    /** All that these create, as far as it is understood. */
    public static Set<SqlObject> objects(Collection<Auxiliary> asked) {
        return asked.stream()
                .flatMap(it -> it.creations().stream())
                .flatMap(it -> it.objects().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * All of it, where nothing is there, with the statements that create no object; or else what
     * creates the objects that are missing.
     */
    private static Optional<Missing> missing(Auxiliary asked, Predicate<SqlObject> isThere) {
        var named = asked.creations().stream().filter(it -> !it.objects().isEmpty()).toList();
        var lacking =
                named.stream().filter(it -> !it.objects().stream().allMatch(isThere)).toList();
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        if (lacking.size() == named.size() && !asked.drops().isEmpty()) {
            var creations = asked.creations().stream().map(Creation::sql).toList();
            return Optional.of(
                    new Missing(asked.place(), executed(creations), executed(asked.drops())));
        }
        var all = lacking.size() == named.size() ? asked.creations() : lacking;
        return Optional.of(
                new Missing(
                        asked.place(),
                        executed(all.stream().map(Creation::sql).toList()),
                        executed(drops(all))));
    }

    private static List<String> drops(List<Creation> creations) {
        var drops = new ArrayList<String>();
        creations.stream()
                .flatMap(it -> it.objects().stream())
                .flatMap(it -> it.drop().stream())
                .forEach(it -> drops.add(0, it));
        return drops;
    }

    private static List<Operation> executed(List<String> statements) {
        return statements.stream().<Operation>map(it -> new Execute(it, Optional.empty())).toList();
    }

    List<Operation> beforeTables() {
        return creations(Place.BEFORE_TABLES);
    }

    List<Operation> afterTables() {
        return creations(Place.AFTER_TABLES);
    }

    private List<Operation> creations(Place place) {
        return missing.stream()
                .filter(it -> it.place() == place)
                .flatMap(it -> it.creations().stream())
                .toList();
    }

    /** What takes operations back, these among them. */
    List<Operation> back(List<Operation> operations) {
        var instead = new HashMap<Operation, List<Operation>>();
        for (Missing it : missing) {
            it.creations().forEach(creation -> instead.put(creation, List.of()));
            instead.put(it.creations().get(it.creations().size() - 1), it.drops());
        }
        var back = new ArrayList<Operation>();
        for (int at = operations.size() - 1; at >= 0; at--) {
            var operation = operations.get(at);
            if (instead.containsKey(operation)) {
                back.addAll(instead.get(operation));
            } else {
                back.add(operation.reverse());
            }
        }
        return List.copyOf(back);
    }

    /**
     * A database, in which the tables, sequences and indexes among these stand aside: no entity
     * maps them, and yet they are asked for.
     */
    SchemaModel aside(SchemaModel database, SchemaModel entities) {
        if (asked.isEmpty()) {
            return database;
        }
        Predicate<QualifiedName> mapped =
                it -> entities.findTable(it).isPresent() || entities.findSequence(it).isPresent();
        var tables = names(Kind.TABLE, mapped.negate());
        var sequences = names(Kind.SEQUENCE, mapped.negate());
        var indexes = names(Kind.INDEX, it -> true);
        return database.withSequences(
                        database.sequences().stream()
                                .filter(it -> !sequences.contains(it.name()))
                                .toList())
                .withTables(
                        database.tables().stream()
                                .filter(it -> !tables.contains(it.name()))
                                .map(it -> without(indexes, it, entities))
                                .toList())
                .withBystanders(
                        Stream.concat(
                                        database.bystanders().stream(),
                                        database.tables().stream()
                                                .map(Table::name)
                                                .filter(tables::contains)
                                                .map(it -> Bystander.inSchema("table", it)))
                                .toList());
    }

    private Set<QualifiedName> names(Kind kind, Predicate<QualifiedName> kept) {
        return asked.stream()
                .filter(it -> it.kind() == kind)
                .map(SqlObject::name)
                .filter(kept)
                .collect(Collectors.toSet());
    }

    /** The indexes that the entities say nothing of but by these. */
    private static Table without(Set<QualifiedName> indexes, Table table, SchemaModel entities) {
        return table.withIndexes(
                table.indexes().stream()
                        .filter(
                                it ->
                                        it.name()
                                                .filter(name -> isAmong(indexes, name))
                                                .filter(name -> !isMapped(name, table, entities))
                                                .isEmpty())
                        .toList());
    }

    private static boolean isAmong(Set<QualifiedName> indexes, String name) {
        return indexes.stream().anyMatch(it -> it.name().equals(name));
    }

    private static boolean isMapped(String index, Table table, SchemaModel entities) {
        return entities.findTable(table.name()).stream()
                .flatMap(it -> it.indexes().stream())
                .anyMatch(it -> it.name().equals(Optional.of(index)));
    }
}
