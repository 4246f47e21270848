package dev.autogen.testing;

import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.testing.Flavour.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes keys, checks and indexes anew under the name that they have. */
record RandomEdits(Dice dice, Flavour flavour) {
    private static final int SELDOM = 12;

    Table edited(Table table) {
        var storage = new RandomStorage(dice, flavour);
        var edited = table;
        edited =
                edited.withUniqueKeys(
                        edited.uniqueKeys().stream()
                                .map(
                                        it ->
                                                isEdited()
                                                        ? storage.uniqueKey(
                                                                it.name(), it.columns(), table)
                                                        : it)
                                .toList());
        edited =
                edited.withChecks(
                        edited.checks().stream()
                                .map(
                                        it ->
                                                isEdited()
                                                        ? storage.check(it.name(), it.expression())
                                                        : it)
                                .toList());
        edited = edited.withExclusions(edited.exclusions().stream().map(this::edited).toList());
        edited = edited.withForeignKeys(edited.foreignKeys().stream().map(this::edited).toList());
        edited = edited.withIndexes(indexes(edited));
        return new RandomMarks(dice, flavour).marked(identities(edited));
    }

    private boolean isEdited() {
        return dice.chance(SELDOM);
    }

    /** No index of a table has the parts of another, which nobody could tell from it. */
    private List<Index> indexes(Table table) {
        var maker = new RandomIndexes(dice, flavour);
        var indexes = new ArrayList<>(table.indexes());
        for (int i = 0; i < indexes.size(); i++) {
            var old = indexes.get(i);
            var parts = indexes.stream().map(Index::parts).collect(Collectors.toSet());
            if (isEdited()) {
                indexes.set(
                        i,
                        maker.index(table, old.name())
                                .filter(it -> isNew(it, old, parts))
                                .orElse(old));
            }
        }
        return indexes;
    }

    private static boolean isNew(Index index, Index old, Set<?> parts) {
        return index.parts().equals(old.parts()) || !parts.contains(index.parts());
    }

    private Exclusion edited(Exclusion exclusion) {
        return isEdited()
                ? new Exclusion(
                        exclusion.name(),
                        exclusion.definition(),
                        new RandomStorage(dice, flavour).comment(exclusion.name()))
                : exclusion;
    }

    private ForeignKey edited(ForeignKey key) {
        if (!isEdited()) {
            return key;
        }
        var ends =
                ForeignKey.unnamedForeignKey()
                        .from(key.table().toString(), key.columns().toArray(String[]::new))
                        .to(
                                key.referencedTable().toString(),
                                key.referencedColumns().toArray(String[]::new))
                        .withName(key.name())
                        .withTemporal(key.temporal());
        return new RandomStorage(dice, flavour).foreignKey(ends);
    }

    private Table identities(Table table) {
        if (!flavour.has(Feature.IDENTITY_ALWAYS)) {
            return table;
        }
        var columns = new RandomColumns(dice, flavour, List.of(), List.of(), List.of());
        return table.mapColumns(
                it ->
                        it.identitySpec().isPresent() && isEdited()
                                ? it.identity(columns.identity())
                                : it);
    }

    /** What others refer to is checked at once. */
    Table withKey(Table table, Set<QualifiedName> referredTo) {
        return table.withPrimaryKey(
                table.primaryKey().map(it -> isEdited() ? edited(it, table, referredTo) : it));
    }

    private PrimaryKey edited(PrimaryKey key, Table table, Set<QualifiedName> referredTo) {
        var storage = new RandomStorage(dice, flavour);
        var made = storage.primaryKey(key.name(), key.columns(), table);
        return referredTo.contains(table.name())
                ? made.withTemporal(key.temporal())
                : made.deferral(storage.deferral());
    }
}
