package dev.autogen.diff;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.Generated;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One table of the entities, with what the database has of it where they are silent. */
record TableAdoption(Table from, Table to, CompareSettings settings) {

    Table table() {
        return to.withColumns(columns())
                .withPrimaryKey(to.primaryKey().map(this::primaryKey))
                .withUniqueKeys(uniqueKeys())
                .withChecks(checks())
                .withIndexes(new IndexAdoption(from, to).indexes())
                .withForeignKeys(foreignKeys())
                .withOptions(from.options())
                .withComment(settings.comments() ? to.comment() : from.comment());
    }

    private List<Column> columns() {
        return to.columns().stream()
                .map(it -> from.findColumn(it.name()).map(known -> column(known, it)).orElse(it))
                .toList();
    }

    /**
     * A mapping asks for an identity and for computed values; how the database draws and keeps them
     * is its own affair.
     */
    private Column column(Column known, Column asked) {
        var identity =
                asked.identitySpec().flatMap(it -> known.identitySpec().or(asked::identitySpec));
        return asked.withIdentitySpec(identity)
                .withGenerated(asked.generated().map(it -> generated(known, it)))
                .withType(settings.types() ? asked.type() : known.type())
                .withDefaultValue(settings.defaults() ? asked.defaultValue() : known.defaultValue())
                .withComment(settings.comments() ? asked.comment() : known.comment());
    }

    private static Generated generated(Column known, Generated asked) {
        return known.generated()
                .filter(it -> it.expression().equals(asked.expression()))
                .orElse(asked);
    }

    /** A mapping says which columns are the key; their order is Hibernate's, and varies. */
    private PrimaryKey primaryKey(PrimaryKey asked) {
        return from.primaryKey()
                .filter(it -> Set.copyOf(it.columns()).equals(Set.copyOf(asked.columns())))
                .map(known -> new PrimaryKey(asked.name().or(known::name), known.columns()))
                .orElse(asked);
    }

    private List<UniqueKey> uniqueKeys() {
        return Counterpart.pair(
                        from.uniqueKeys(),
                        to.uniqueKeys(),
                        UniqueKey::name,
                        (a, b) -> a.columns().equals(b.columns()))
                .stream()
                .map(it -> it.adopt(TableAdoption::uniqueKey))
                .toList();
    }

    private static UniqueKey uniqueKey(UniqueKey known, UniqueKey asked) {
        return new UniqueKey(
                asked.name().or(known::name),
                asked.columns(),
                deferral(known.deferral(), asked.deferral()),
                known.nullsNotDistinct() || asked.nullsNotDistinct());
    }

    private List<Check> checks() {
        return Counterpart.pair(
                        from.checks(),
                        to.checks(),
                        Check::name,
                        (a, b) -> a.expression().equals(b.expression()))
                .stream()
                .map(it -> it.adopt((known, asked) -> asked.withName(asked.name().or(known::name))))
                .toList();
    }

    private List<ForeignKey> foreignKeys() {
        return Counterpart.pair(
                        from.foreignKeys(),
                        to.foreignKeys(),
                        ForeignKey::name,
                        TableAdoption::sameEnds)
                .stream()
                .map(it -> it.adopt(TableAdoption::foreignKey))
                .toList();
    }

    /** Which column refers to which; the order of such pairs means nothing. */
    private static boolean sameEnds(ForeignKey a, ForeignKey b) {
        return a.referencedTable().equals(b.referencedTable())
                && references(a).equals(references(b));
    }

    private static Set<List<String>> references(ForeignKey key) {
        return IntStream.range(0, key.columns().size())
                .mapToObj(it -> List.of(key.columns().get(it), key.referencedColumns().get(it)))
                .collect(Collectors.toSet());
    }

    private static ForeignKey foreignKey(ForeignKey known, ForeignKey asked) {
        var ends = sameEnds(known, asked) ? known : asked;
        return asked.withName(asked.name().or(known::name))
                .withColumns(ends.columns(), ends.referencedColumns())
                .onUpdate(
                        asked.onUpdate() == Action.NO_ACTION ? known.onUpdate() : asked.onUpdate())
                .deferral(deferral(known.deferral(), asked.deferral()));
    }

    private static Deferral deferral(Deferral known, Deferral asked) {
        return asked == Deferral.NOT_DEFERRABLE ? known : asked;
    }
}
