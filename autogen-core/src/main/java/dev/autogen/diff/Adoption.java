package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lets the database speak where the entities are silent: what no mapping can say is taken over from
 * it, and so are the names that nobody chose.
 */
final class Adoption {
    private final SchemaModel database;
    private final SchemaModel entities;
    private final SchemaModel mapped;
    private final CompareSettings settings;
    private final Dialect dialect;
    private final ListDiff<Table> sides;
    private final UnmappedTables unmapped;

    Adoption(
            SchemaModel database,
            SchemaModel entities,
            Dialect dialect,
            CompareSettings settings,
            Filters filters) {
        this.database = database;
        this.entities = entities;
        this.settings = settings;
        this.dialect = dialect;
        this.mapped = mapped();
        this.sides = ListDiff.between(database.tables(), mapped.tables(), Table::name);
        this.unmapped = new UnmappedTables(database, mapped, settings, filters);
    }

    SchemaModel schema() {
        var adopted = new HashMap<QualifiedName, Table>();
        sides.common().forEach(it -> adopted.put(it.to().name(), table(it.from(), it.to())));
        var adoptedTables = mapped.mapTables(it -> adopted.getOrDefault(it.name(), it));
        var all =
                Stream.concat(
                                adoptedTables.tables().stream(),
                                unmapped.staying(adoptedTables.tables()).stream())
                        .toList();
        var types = new TypeAdoption(database, mapped, settings);
        return new SchemaModel(
                union(mapped.schemas(), database.schemas()),
                types.enumTypes(all),
                database.domains(),
                types.compositeTypes(all),
                sequences(mapped.sequences(), all),
                all,
                views(),
                database.bystanders());
    }

    private List<View> views() {
        return Stream.concat(
                        entities.views().stream()
                                .map(
                                        it ->
                                                database.findView(it.name())
                                                        .map(known -> view(known, it))
                                                        .orElse(it)),
                        database.views().stream()
                                .filter(it -> entities.findView(it.name()).isEmpty()))
                .toList();
    }

    /** A mapping says what a view reads; whether it keeps its rows, and who may see them, not. */
    private static View view(View known, View asked) {
        boolean same =
                known.kind() == View.Kind.MATERIALIZED
                        || known.definition().equals(asked.definition());
        return same
                ? known
                : new View(
                        known.name(),
                        known.kind(),
                        asked.columns(),
                        asked.definition(),
                        known.options(),
                        known.comment(),
                        asked.uses(),
                        known.seeds());
    }

    UnmappedTables unmapped() {
        return unmapped;
    }

    /** In words, what the database has that no entity could have declared. */
    List<String> kept() {
        var kept = new ArrayList<String>();
        for (Pair<Table> tables : sides.common()) {
            var asked = new UniqueStandIns(tables.from(), tables.to()).table();
            kept.addAll(new ColumnAdoption(tables.from(), asked).kept());
            kept.addAll(new KeyAdoption(tables.from(), asked).kept());
            kept.addAll(new IndexAdoption(tables.from(), asked).kept());
            kept.addAll(new KeptOptions(tables.from(), tables.to()).words());
        }
        kept.addAll(unmapped.words());
        database.views().stream()
                .filter(it -> entities.findView(it.name()).isEmpty())
                .forEach(it -> kept.add(words(it)));
        database.domains()
                .forEach(it -> kept.add("domain " + it.name() + ", which no mapping can declare"));
        new TypeAdoption(database, entities, settings).kept().forEach(kept::add);
        var dropped = dropped();
        database.bystanders().stream()
                .filter(it -> it.table().filter(dropped::contains).isEmpty())
                .forEach(it -> kept.add(it.words() + it.name().map(this::mappedToo).orElse("")));
        kept.sort(Comparator.naturalOrder());
        return kept;
    }

    /** The tables with which goes what stands on them. */
    private Set<QualifiedName> dropped() {
        return settings.unmapped() == CompareSettings.Unmapped.DROP
                ? Set.copyOf(unmapped.unmapped().tables())
                : Set.of();
    }

    private String words(View view) {
        return switch (view.kind()) {
                    case PLAIN -> "view ";
                    case MATERIALIZED -> "materialized view ";
                }
                + view.name()
                + mappedToo(view.name());
    }

    private String mappedToo(QualifiedName name) {
        return entities.findTable(name).isPresent() ? ", which an entity takes for its table" : "";
    }

    /**
     * What the entities ask for, but for tables and sequences that are something else in the
     * database. A foreign key to such a one is theirs only if the database has it.
     */
    private SchemaModel mapped() {
        var taken = new HashSet<QualifiedName>();
        database.views().forEach(it -> taken.add(it.name()));
        database.bystanders().stream().flatMap(it -> it.name().stream()).forEach(taken::add);
        if (taken.isEmpty()) {
            return entities;
        }
        return entities.withSequences(without(entities.sequences(), Sequence::name, taken))
                .withTables(
                        without(entities.tables(), Table::name, taken).stream()
                                .map(it -> withoutKeysTo(taken, it))
                                .toList());
    }

    private static <T> List<T> without(
            List<T> list, Function<T, QualifiedName> nameOf, Set<QualifiedName> taken) {
        return list.stream().filter(it -> !taken.contains(nameOf.apply(it))).toList();
    }

    private Table withoutKeysTo(Set<QualifiedName> taken, Table table) {
        var there = database.findTable(table.name());
        return table.withForeignKeys(
                table.foreignKeys().stream()
                        .filter(
                                key ->
                                        !taken.contains(key.referencedTable())
                                                || there.stream()
                                                        .flatMap(it -> it.foreignKeys().stream())
                                                        .anyMatch(
                                                                it ->
                                                                        it.columns()
                                                                                .equals(
                                                                                        key
                                                                                                .columns())))
                        .toList());
    }

    private Table table(Table from, Table to) {
        var asked = new UniqueStandIns(from, to).table();
        return new TableAdoption(from, asked, settings, this::drawsDeclared).table();
    }

    /** Whether a default draws from a sequence that the entities know. */
    private boolean drawsDeclared(String expression) {
        return dialect.sequencesIn(expression).stream()
                .anyMatch(it -> entities.findSequence(it).isPresent());
    }

    /** Those that are declared, and those that a default draws from. */
    private List<Sequence> sequences(List<Sequence> declared, List<Table> tables) {
        var sequences = new LinkedHashMap<QualifiedName, Sequence>();
        declared.forEach(it -> sequences.put(it.name(), sequence(it)));
        tables.stream()
                .flatMap(it -> it.columns().stream())
                .flatMap(it -> it.defaultValue().stream())
                .flatMap(it -> dialect.sequencesIn(it).stream())
                .forEach(name -> sequences.computeIfAbsent(name, this::undeclared));
        unmapped().stayingSequences().forEach(it -> sequences.putIfAbsent(it.name(), it));
        return sequences.values().stream()
                .map(it -> it.withOwner(it.owner().filter(owner -> stays(owner, tables))))
                .toList();
    }

    private Sequence undeclared(QualifiedName name) {
        return database.findSequence(name).orElseGet(() -> Sequence.sequence(name.toString()));
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
                to.name(),
                options,
                to.type().or(from::type),
                to.owner().or(from::owner),
                settings.comments() ? to.comment() : from.comment());
    }

    private static boolean stays(Sequence.Owner owner, List<Table> tables) {
        return tables.stream()
                .filter(it -> it.name().equals(owner.table()))
                .anyMatch(it -> it.findColumn(owner.column()).isPresent());
    }

    private static <T> List<T> union(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
