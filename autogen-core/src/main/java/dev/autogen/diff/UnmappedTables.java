package dev.autogen.diff;

import dev.autogen.diff.Comparison.Unmapped;
import dev.autogen.diff.Filters.Kind;
import dev.autogen.diff.Filters.Side;
import dev.autogen.schema.Bystander;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What becomes of the tables and sequences of a database that no entity maps. */
final class UnmappedTables {
    private static final Set<String> BOOKS =
            Set.of("databasechangelog", "databasechangeloglock", "flyway_schema_history");

    private final SchemaModel database;
    private final SchemaModel entities;
    private final CompareSettings settings;
    private final Filters filters;
    private final Map<Table, String> kept = new LinkedHashMap<>();
    private final List<Table> unmapped = new ArrayList<>();
    private final List<Table> leftOut = new ArrayList<>();

    UnmappedTables(
            SchemaModel database, SchemaModel entities, CompareSettings settings, Filters filters) {
        this.database = database;
        this.entities = entities;
        this.settings = settings;
        this.filters = filters;
        var parents = parents();
        for (Table table :
                ListDiff.between(database.tables(), entities.tables(), Table::name).removed()) {
            var reason = reason(table, parents);
            if (reason.isPresent()) {
                kept.put(table, reason.get());
            } else if (!filters.objects()
                    .include(table, Kind.TABLE, Side.DATABASE, Optional.empty())) {
                leftOut.add(table);
            } else {
                unmapped.add(table);
            }
        }
    }

    private Set<QualifiedName> parents() {
        var parents = new HashSet<QualifiedName>();
        database.tables().forEach(it -> parents.addAll(it.options().inherits()));
        return parents;
    }

    /** Why a table is kept whatever the settings say. */
    private static Optional<String> reason(Table table, Set<QualifiedName> parents) {
        var name = table.name().name().toLowerCase(Locale.ROOT);
        boolean working =
                name.startsWith("ht_")
                        || name.startsWith("hte_")
                        || table.columns().stream()
                                .anyMatch(it -> it.name().equalsIgnoreCase("hib_sess_id"));
        if (working) {
            return Optional.of("which Hibernate works with");
        } else if (BOOKS.contains(name)) {
            return Optional.of("in which another migration tool keeps its books");
        } else if (!table.options().inherits().isEmpty()) {
            return Optional.of("which inherits from " + table.options().inherits().get(0));
        }
        return Optional.of("which other tables inherit from")
                .filter(it -> parents.contains(table.name()));
    }

    /** The tables that stay, without foreign keys to what does not. */
    List<Table> staying() {
        var staying = new ArrayList<>(kept.keySet());
        if (settings.unmapped() == CompareSettings.Unmapped.KEEP) {
            staying.addAll(unmapped);
        }
        return staying;
    }

    /** The same, beside these. */
    List<Table> staying(List<Table> mapped) {
        var all = new HashMap<QualifiedName, Table>();
        Stream.of(mapped, staying(), leftOut)
                .flatMap(List::stream)
                .forEach(it -> all.put(it.name(), it));
        var known = new HashSet<QualifiedName>();
        database.tables().forEach(it -> known.add(it.name()));
        return staying().stream()
                .map(
                        table ->
                                table.withForeignKeys(
                                        table.foreignKeys().stream()
                                                .filter(
                                                        it ->
                                                                !known.contains(
                                                                                it
                                                                                        .referencedTable())
                                                                        || holds(it, all))
                                                .toList()))
                .toList();
    }

    private static boolean holds(ForeignKey key, Map<QualifiedName, Table> all) {
        var referenced = Optional.ofNullable(all.get(key.referencedTable()));
        return referenced.isPresent()
                && key.referencedColumns().stream()
                        .allMatch(it -> referenced.get().findColumn(it).isPresent());
    }

    /** The sequences that stay; one that a staying table draws from does in any case. */
    List<Sequence> stayingSequences() {
        return unmappedSequences().stream()
                .filter(it -> settings.unmapped() == CompareSettings.Unmapped.KEEP || isDrawn(it))
                .toList();
    }

    private boolean isDrawn(Sequence sequence) {
        return Stream.concat(staying().stream(), leftOut.stream())
                .flatMap(it -> it.columns().stream())
                .flatMap(it -> it.defaultValue().stream())
                .anyMatch(it -> Mention.in(it, sequence.name().name()));
    }

    private List<Sequence> unmappedSequences() {
        return ListDiff.between(database.sequences(), entities.sequences(), Sequence::name)
                .removed()
                .stream()
                .filter(
                        it ->
                                filters.objects()
                                        .include(
                                                it, Kind.SEQUENCE, Side.DATABASE, Optional.empty()))
                .toList();
    }

    /** What the setting is about. */
    Unmapped unmapped() {
        var keptForAll =
                settings.unmapped() == CompareSettings.Unmapped.KEEP
                        ? List.<Sequence>of()
                        : stayingSequences();
        return new Unmapped(
                settings.unmapped(),
                unmapped.stream().map(Table::name).toList(),
                unmappedSequences().stream()
                        .filter(it -> !keptForAll.contains(it))
                        .map(Sequence::name)
                        .toList());
    }

    /** In words, what stays, and why. */
    List<String> words() {
        var words = new ArrayList<String>();
        kept.forEach((table, why) -> words.add("table " + table.name() + ", " + why));
        if (settings.unmapped() == CompareSettings.Unmapped.KEEP) {
            unmapped.forEach(it -> words.add("table " + it.name() + ", which no entity maps"));
        }
        leftOut.forEach(it -> words.add("table " + it.name() + ", which the settings leave out"));
        stayingSequences()
                .forEach(it -> words.add("sequence " + it.name() + ", which no entity uses"));
        return words;
    }

    /** In words, what dropping takes along that no downgrade brings back. */
    List<String> losses() {
        if (settings.unmapped() == CompareSettings.Unmapped.KEEP) {
            return List.of();
        }
        var parts = new HashMap<QualifiedName, List<String>>();
        for (Bystander bystander : database.bystanders()) {
            bystander
                    .table()
                    .ifPresent(
                            it ->
                                    parts.computeIfAbsent(it, name -> new ArrayList<>())
                                            .add(bystander.own()));
        }
        var losses = new ArrayList<String>();
        for (Table table : unmapped) {
            if (parts.containsKey(table.name())) {
                losses.add(
                        "Dropping table "
                                + table.name()
                                + " also drops "
                                + Listing.of(parts.get(table.name()))
                                + (table.options().partitionBy().isPresent()
                                        ? "; a downgrade brings back the partitions, empty, and nothing else."
                                        : "; a downgrade does not bring that back."));
            }
        }
        return losses;
    }
}
