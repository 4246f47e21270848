package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Lets the database speak where the entities are silent: what no mapping can say is taken over from
 * it, and so are the names that nobody chose.
 *
 * <p>{@code kept} says in words what the database has that no entity could have declared.
 */
final class Adoption {
    private final SchemaModel database;
    private final CompareSettings settings;
    private final List<String> kept = new ArrayList<>();

    Adoption(SchemaModel database, CompareSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    List<String> kept() {
        return List.copyOf(kept);
    }

    SchemaModel adopt(SchemaModel entities) {
        var known = new HashMap<Object, Table>();
        database.tables().forEach(it -> known.put(it.name(), it));
        var adopted =
                entities.mapTables(
                        it ->
                                known.containsKey(it.name())
                                        ? adopt(new Pair<>(known.get(it.name()), it))
                                        : it);
        return adopted.withTables(withHelpers(adopted.tables()))
                .withSequences(sequences(entities))
                .withEnumTypes(enumTypes(adopted))
                .withSchemas(schemas(entities));
    }

    /**
     * A running Hibernate keeps tables of its own for changes of many rows, known by their column
     * for its session.
     */
    private List<Table> withHelpers(List<Table> tables) {
        var all = new ArrayList<>(tables);
        for (Table table : database.tables()) {
            boolean helper =
                    table.columns().stream()
                            .anyMatch(it -> it.name().equalsIgnoreCase("hib_sess_id"));
            if (helper && tables.stream().noneMatch(it -> it.name().equals(table.name()))) {
                all.add(table);
                kept.add("table " + table.name() + ", a helper that Hibernate makes for itself");
            }
        }
        return all;
    }

    private Table adopt(Pair<Table> tables) {
        var from = tables.from();
        var to = tables.to();
        var uniqueKeys = uniqueKeys(from, to);
        return to.withColumns(columns(from, to))
                .withPrimaryKey(to.primaryKey().map(it -> primaryKey(from, it)))
                .withUniqueKeys(uniqueKeys)
                .withChecks(checks(from, to))
                .withIndexes(indexes(from, to))
                .withForeignKeys(foreignKeys(from, to))
                .withComment(settings.comments() ? to.comment() : from.comment());
    }

    private List<Column> columns(Table from, Table to) {
        Map<String, Column> known = new HashMap<>();
        from.columns().forEach(it -> known.put(it.name(), it));
        return to.columns().stream()
                .map(it -> known.containsKey(it.name()) ? column(known.get(it.name()), it) : it)
                .toList();
    }

    /**
     * A mapping asks for an identity and for computed values; how the database draws and keeps them
     * is its own affair.
     */
    private Column column(Column from, Column to) {
        var identity =
                to.identitySpec().isPresent() && from.identitySpec().isPresent()
                        ? from.identitySpec()
                        : to.identitySpec();
        return to.withIdentitySpec(identity)
                .withGenerated(to.generated().map(it -> generated(from, it)))
                .withType(settings.types() ? to.type() : from.type())
                .withDefaultValue(settings.defaults() ? to.defaultValue() : from.defaultValue())
                .withComment(settings.comments() ? to.comment() : from.comment());
    }

    private static Generated generated(Column from, Generated to) {
        return from.generated().filter(it -> it.expression().equals(to.expression())).orElse(to);
    }

    private static PrimaryKey primaryKey(Table from, PrimaryKey to) {
        boolean same =
                from.primaryKey().filter(it -> it.columns().equals(to.columns())).isPresent();
        return to.name().isEmpty() && same ? to.withName(from.primaryKey().get().name()) : to;
    }

    private List<UniqueKey> uniqueKeys(Table from, Table to) {
        return pair(
                        from.uniqueKeys(),
                        to.uniqueKeys(),
                        Adoption::sameName,
                        (a, b) -> a.columns().equals(b.columns()))
                .stream()
                .map(it -> it.from().isEmpty() ? it.to() : uniqueKey(it.from().get(), it.to()))
                .toList();
    }

    private static UniqueKey uniqueKey(UniqueKey from, UniqueKey to) {
        var deferral = to.deferral() == Deferral.NOT_DEFERRABLE ? from.deferral() : to.deferral();
        return new UniqueKey(
                to.name().or(from::name),
                to.columns(),
                deferral,
                from.nullsNotDistinct() || to.nullsNotDistinct());
    }

    private static boolean sameName(UniqueKey from, UniqueKey to) {
        return to.name().isPresent() && from.name().equals(to.name());
    }

    private List<Check> checks(Table from, Table to) {
        return pair(
                        from.checks(),
                        to.checks(),
                        (a, b) -> b.name().isPresent() && a.name().equals(b.name()),
                        (a, b) -> a.expression().equals(b.expression()))
                .stream()
                .map(
                        it ->
                                it.to()
                                        .withName(
                                                it.to()
                                                        .name()
                                                        .or(() -> it.from().flatMap(Check::name))))
                .toList();
    }

    private List<ForeignKey> foreignKeys(Table from, Table to) {
        return pair(
                        from.foreignKeys(),
                        to.foreignKeys(),
                        (a, b) -> b.name().isPresent() && a.name().equals(b.name()),
                        Adoption::sameEnds)
                .stream()
                .map(it -> it.from().isEmpty() ? it.to() : foreignKey(it.from().get(), it.to()))
                .toList();
    }

    private static boolean sameEnds(ForeignKey from, ForeignKey to) {
        return from.columns().equals(to.columns())
                && from.referencedTable().equals(to.referencedTable())
                && from.referencedColumns().equals(to.referencedColumns());
    }

    private static ForeignKey foreignKey(ForeignKey from, ForeignKey to) {
        return to.withName(to.name().or(from::name))
                .onUpdate(to.onUpdate() == Action.NO_ACTION ? from.onUpdate() : to.onUpdate())
                .deferral(
                        to.deferral() == Deferral.NOT_DEFERRABLE ? from.deferral() : to.deferral());
    }

    /**
     * An index that a mapping could not have declared stays, unless the mapping declares another of
     * its name or a column of it goes.
     */
    private List<Index> indexes(Table from, Table to) {
        var paired =
                pair(
                        from.indexes(),
                        to.indexes(),
                        (a, b) -> b.name().isPresent() && a.name().equals(b.name()),
                        (a, b) -> a.isUnique() == b.isUnique() && a.parts().equals(b.parts()));
        var adopted = new ArrayList<Index>();
        var taken = new ArrayList<Index>();
        for (var it : paired) {
            it.from().ifPresent(taken::add);
            adopted.add(it.from().isEmpty() ? it.to() : index(it.from().get(), it.to()));
        }
        for (Index index : from.indexes()) {
            if (!index.plain() && !taken.contains(index) && !Mention.ofLost(index, from, to)) {
                adopted.add(index);
                kept.add(
                        "index "
                                + index.name().orElse("")
                                + " of "
                                + from.name()
                                + ", which no mapping can declare");
            }
        }
        return adopted;
    }

    /**
     * Of an index with the same columns in the same order, all that a mapping cannot say is the
     * database's.
     */
    private static Index index(Index from, Index to) {
        var named = to.withName(to.name().or(from::name));
        boolean sameParts =
                to.plain()
                        && from.parts().size() == to.parts().size()
                        && ListDiff.between(
                                        from.parts(),
                                        to.parts(),
                                        it -> it.kind() + it.text() + it.direction())
                                .added()
                                .isEmpty();
        return sameParts && from.isUnique() == to.isUnique() ? from.withName(named.name()) : named;
    }

    private List<Sequence> sequences(SchemaModel entities) {
        return entities.sequences().stream()
                .map(
                        it ->
                                database.findSequence(it.name())
                                        .map(from -> sequence(from, it))
                                        .orElse(it))
                .toList();
    }

    /** A mapping says where a sequence begins and how it steps, nothing else. */
    private Sequence sequence(Sequence from, Sequence to) {
        var a = from.options();
        var b = to.options();
        var options =
                new SequenceOptions(
                        b.start(),
                        b.increment(),
                        b.minValue().or(a::minValue),
                        b.maxValue().or(a::maxValue),
                        b.cache().or(a::cache),
                        b.cycle() || a.cycle());
        return new Sequence(
                to.name(), options, settings.comments() ? to.comment() : from.comment());
    }

    /** An enum type that nothing declares goes only when no column has it any more. */
    private List<EnumType> enumTypes(SchemaModel adopted) {
        var types = new ArrayList<>(adopted.enumTypes());
        database.enumTypes().stream()
                .filter(it -> adopted.findEnumType(it.name()).isEmpty())
                .filter(
                        it ->
                                adopted.tables().stream()
                                        .flatMap(table -> table.columns().stream())
                                        .anyMatch(
                                                column ->
                                                        column.type()
                                                                .toString()
                                                                .contains(it.name().toString())))
                .forEach(types::add);
        return types;
    }

    private List<String> schemas(SchemaModel entities) {
        var schemas = new ArrayList<>(entities.schemas());
        database.schemas().stream().filter(it -> !schemas.contains(it)).forEach(schemas::add);
        return schemas;
    }

    private record Found<T>(Optional<T> from, T to) {}

    /**
     * Pairs first by name, then the nameless by what they say; each object of the database answers
     * once.
     */
    private static <T> List<Found<T>> pair(
            List<T> from, List<T> to, BiPredicate<T, T> byName, BiPredicate<T, T> byMeaning) {
        var left = new ArrayList<>(from);
        var found = new ArrayList<Found<T>>();
        for (T it : to) {
            var named = take(left, it, byName);
            found.add(new Found<>(named, it));
        }
        return found.stream()
                .map(
                        it ->
                                it.from().isPresent()
                                        ? it
                                        : new Found<>(take(left, it.to(), byMeaning), it.to()))
                .toList();
    }

    private static <T> Optional<T> take(List<T> left, T to, BiPredicate<T, T> same) {
        var match = left.stream().filter(it -> same.test(it, to)).findFirst();
        match.ifPresent(left::remove);
        return match;
    }
}
