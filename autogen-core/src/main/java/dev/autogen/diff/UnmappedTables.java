package dev.autogen.diff;

import dev.autogen.diff.Comparison.Unmapped;
import dev.autogen.schema.Bystander;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of the tables and sequences of a database that no entity maps. */
final class UnmappedTables {
    private static final Set<String> BOOKS =
            Set.of("databasechangelog", "databasechangeloglock", "flyway_schema_history");

    private final SchemaModel database;
    private final SchemaModel entities;
    private final CompareSettings settings;
    private final Map<Table, String> kept = new LinkedHashMap<>();
    private final List<Table> unmapped = new ArrayList<>();

    UnmappedTables(SchemaModel database, SchemaModel entities, CompareSettings settings) {
        this.database = database;
        this.entities = entities;
        this.settings = settings;
        var parents = parents();
        for (Table table :
                ListDiff.between(database.tables(), entities.tables(), Table::name).removed()) {
            var reason = reason(table, parents);
            reason.ifPresent(it -> kept.put(table, it));
            if (reason.isEmpty()) {
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

    List<Table> staying(List<Table> mapped) {
        var all = new LinkedHashMap<QualifiedName, Table>();
        mapped.forEach(it -> all.put(it.name(), it));
        staying().forEach(it -> all.put(it.name(), it));
        return staying().stream()
                .map(
                        table ->
                                table.withForeignKeys(
                                        table.foreignKeys().stream()
                                                .filter(it -> holds(it, all))
                                                .toList()))
                .toList();
    }

    private boolean holds(ForeignKey key, Map<QualifiedName, Table> all) {
        if (database.findTable(key.referencedTable()).isEmpty()) {
            return true;
        }
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
        return staying().stream()
                .flatMap(it -> it.columns().stream())
                .flatMap(it -> it.defaultValue().stream())
                .anyMatch(it -> Mention.in(it, sequence.name().name()));
    }

    private List<Sequence> unmappedSequences() {
        return ListDiff.between(database.sequences(), entities.sequences(), Sequence::name)
                .removed();
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
        stayingSequences()
                .forEach(it -> words.add("sequence " + it.name() + ", which no entity uses"));
        return words;
    }

    /** In words, what dropping takes along that no downgrade brings back. */
    List<String> losses() {
        if (settings.unmapped() == CompareSettings.Unmapped.KEEP) {
            return List.of();
        }
        var losses = new ArrayList<String>();
        for (Table table : unmapped) {
            var lost =
                    database.bystanders().stream()
                            .filter(it -> it.place() == Bystander.Place.ON_TABLE)
                            .filter(it -> it.name().equals(table.name()))
                            .map(it -> it.what())
                            .toList();
            if (!lost.isEmpty()) {
                losses.add(
                        "Dropping table "
                                + table.name()
                                + " also drops "
                                + String.join(", ", lost)
                                + "; a downgrade does not bring that back.");
            }
        }
        return losses;
    }
}
