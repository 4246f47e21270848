package dev.autogen.diff;

import dev.autogen.schema.Check;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The constraints of one table of the entities, each with what the database has of it where a
 * mapping has no word for it.
 */
record KeyAdoption(Table from, Table to) {

    /**
     * The one key of a table keeps its name, whatever becomes of its columns. A mapping says which
     * they are; their order is Hibernate's, and varies.
     */
    Optional<PrimaryKey> primaryKey() {
        return to.primaryKey()
                .map(asked -> from.primaryKey().map(it -> primaryKey(it, asked)).orElse(asked));
    }

    private PrimaryKey primaryKey(PrimaryKey known, PrimaryKey asked) {
        boolean same = Set.copyOf(known.columns()).equals(Set.copyOf(asked.columns()));
        return new PrimaryKey(
                asked.name().or(known::name),
                same ? known.columns() : asked.columns(),
                deferral(known.deferral(), asked.deferral()),
                included(known.included(), asked.included(), asked.columns()),
                storage(known.storage(), asked.storage()),
                asked.temporal()
                        || (known.temporal()
                                && (same || endAlike(known.columns(), asked.columns()))),
                answer(known.onConflict(), asked.onConflict()),
                known.comment());
    }

    /** Whether the range of time that may not overlap is the last column still. */
    private static boolean endAlike(List<String> known, List<String> asked) {
        return asked.size() > 1 && asked.get(asked.size() - 1).equals(known.get(known.size() - 1));
    }

    private static OnConflict answer(OnConflict known, OnConflict asked) {
        return asked == OnConflict.ABORT ? known : asked;
    }

    List<UniqueKey> uniqueKeys() {
        return uniqueKeyPairs().stream().map(it -> it.adopt(this::uniqueKey)).toList();
    }

    List<Counterpart<UniqueKey>> uniqueKeyPairs() {
        return Counterpart.pair(
                from.uniqueKeys(),
                to.uniqueKeys(),
                UniqueKey::name,
                (a, b) -> a.columns().equals(b.columns()));
    }

    private UniqueKey uniqueKey(UniqueKey known, UniqueKey asked) {
        return new UniqueKey(
                asked.name().or(known::name),
                asked.columns(),
                deferral(known.deferral(), asked.deferral()),
                known.nullsNotDistinct() || asked.nullsNotDistinct(),
                included(known.included(), asked.included(), asked.columns()),
                storage(known.storage(), asked.storage()),
                asked.temporal()
                        || (known.temporal() && endAlike(known.columns(), asked.columns())),
                answer(known.onConflict(), asked.onConflict()),
                known.comment());
    }

    List<Check> checks() {
        return checkPairs().stream().map(it -> it.adopt(KeyAdoption::check)).toList();
    }

    private List<Counterpart<Check>> checkPairs() {
        return Counterpart.pair(
                from.checks(),
                to.checks(),
                Check::name,
                (a, b) -> a.expression().equals(b.expression()));
    }

    private static Check check(Check known, Check asked) {
        return new Check(
                asked.name().or(known::name),
                asked.expression(),
                validity(known.validity(), asked.validity()),
                asked.inheritance() == Check.Inheritance.INHERITED
                        ? known.inheritance()
                        : asked.inheritance(),
                known.comment());
    }

    /** No mapping can declare one, so all stay but those that a column takes along. */
    List<Exclusion> exclusions() {
        return from.exclusions().stream()
                .filter(it -> !Mention.ofLost(it.definition(), from, to))
                .toList();
    }

    List<ForeignKey> foreignKeys() {
        return foreignKeyPairs().stream().map(it -> it.adopt(KeyAdoption::foreignKey)).toList();
    }

    private List<Counterpart<ForeignKey>> foreignKeyPairs() {
        return Counterpart.pair(
                from.foreignKeys(), to.foreignKeys(), ForeignKey::name, KeyAdoption::sameEnds);
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
        boolean ofKnown =
                asked.onDeleteColumns().isEmpty()
                        && asked.onDelete() == known.onDelete()
                        && asked.columns().containsAll(known.onDeleteColumns());
        var ends = sameEnds(known, asked) ? known : asked;
        return new ForeignKey(
                asked.name().or(known::name),
                asked.table(),
                ends.columns(),
                asked.referencedTable(),
                ends.referencedColumns(),
                asked.onDelete(),
                ofKnown ? known.onDeleteColumns() : asked.onDeleteColumns(),
                asked.onUpdate() == Action.NO_ACTION ? known.onUpdate() : asked.onUpdate(),
                asked.match() == ForeignKey.Match.SIMPLE ? known.match() : asked.match(),
                deferral(known.deferral(), asked.deferral()),
                validity(known.validity(), asked.validity()),
                asked.temporal() || (known.temporal() && sameEnds(known, asked)),
                known.comment());
    }

    private static Deferral deferral(Deferral known, Deferral asked) {
        return asked == Deferral.NOT_DEFERRABLE ? known : asked;
    }

    /**
     * More than was asked for is no difference; less is one, unless somebody meant it so: what was
     * never looked at is to be, and what is not enforced is as no mapping can say.
     */
    private static Validity validity(Validity known, Validity asked) {
        return known == Validity.NOT_ENFORCED || known.compareTo(asked) < 0 ? known : asked;
    }

    /** Those that are there still, and are no part of the key itself by now. */
    private List<String> included(List<String> known, List<String> asked, List<String> columns) {
        return asked.isEmpty()
                ? known.stream()
                        .filter(it -> to.findColumn(it).isPresent() && !columns.contains(it))
                        .toList()
                : asked;
    }

    private static IndexStorage storage(IndexStorage known, IndexStorage asked) {
        return asked.equals(IndexStorage.USUAL) ? known : asked;
    }

    /** In words, what these have that the entities do not ask for. */
    List<String> kept() {
        var lines = new ArrayList<Optional<String>>();
        var adopted = primaryKey();
        to.primaryKey()
                .ifPresent(
                        asked ->
                                lines.add(
                                        kept(asked, adopted.orElseThrow())
                                                .line("primary key" + of())));
        uniqueKeyPairs()
                .forEach(
                        it ->
                                lines.add(
                                        kept(it.to(), it.adopt(this::uniqueKey))
                                                .line(named("unique key", it, UniqueKey::name))));
        checkPairs()
                .forEach(
                        it ->
                                lines.add(
                                        kept(it.to(), it.adopt(KeyAdoption::check))
                                                .line(named("check", it, Check::name))));
        foreignKeyPairs()
                .forEach(
                        it ->
                                lines.add(
                                        kept(it.to(), it.adopt(KeyAdoption::foreignKey))
                                                .line(named("foreign key", it, ForeignKey::name))));
        var exclusions =
                exclusions().stream()
                        .map(it -> "exclusion constraint " + it.name().orElse("") + of())
                        .map(it -> it + ", which no mapping can declare");
        return Stream.concat(lines.stream().flatMap(Optional::stream), exclusions).toList();
    }

    private static Kept kept(PrimaryKey asked, PrimaryKey kept) {
        return new Kept()
                .deferral(asked.deferral(), kept.deferral())
                .temporal(asked.temporal(), kept.temporal())
                .included(asked.included(), kept.included())
                .storage(asked.storage(), kept.storage())
                .onConflict(asked.onConflict(), kept.onConflict());
    }

    private static Kept kept(UniqueKey asked, UniqueKey kept) {
        return new Kept()
                .deferral(asked.deferral(), kept.deferral())
                .unless(kept.nullsNotDistinct() == asked.nullsNotDistinct(), "nulls not distinct")
                .temporal(asked.temporal(), kept.temporal())
                .included(asked.included(), kept.included())
                .storage(asked.storage(), kept.storage())
                .onConflict(asked.onConflict(), kept.onConflict());
    }

    private static Kept kept(Check asked, Check kept) {
        return new Kept()
                .unless(kept.inheritance() == asked.inheritance(), Kept.words(kept.inheritance()))
                .enforced(asked.validity(), kept.validity());
    }

    private static Kept kept(ForeignKey asked, ForeignKey kept) {
        return new Kept()
                .unless(kept.match() == asked.match(), "match " + Kept.words(kept.match()))
                .unless(
                        Objects.equals(kept.onDeleteColumns(), asked.onDeleteColumns()),
                        "on delete of (" + String.join(", ", kept.onDeleteColumns()) + ")")
                .unless(
                        kept.onUpdate() == asked.onUpdate(),
                        "on update " + Kept.words(kept.onUpdate()))
                .deferral(asked.deferral(), kept.deferral())
                .unless(kept.temporal() == asked.temporal(), "over periods of time")
                .enforced(asked.validity(), kept.validity());
    }

    private <T> String named(
            String kind, Counterpart<T> pair, Function<T, Optional<String>> nameOf) {
        return kind
                + nameOf.apply(pair.from().orElse(pair.to())).map(it -> " " + it).orElse("")
                + of();
    }

    private String of() {
        return " of " + to.name();
    }
}
