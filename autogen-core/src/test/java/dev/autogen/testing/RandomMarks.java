package dev.autogen.testing;

import dev.autogen.schema.Deferral;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import dev.autogen.testing.Flavour.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks one index of a table as that which it is clustered by, and one as that by which others know
 * its rows; both may be the index behind a key.
 */
record RandomMarks(Dice dice, Flavour flavour) {

    Table marked(Table table) {
        if (!flavour.has(Feature.MARKS)) {
            return table;
        }
        var bare = with(table, Optional.empty(), Optional.empty());
        return table.options().partitionBy().isPresent()
                ? bare
                : with(bare, chosen(clusterable(bare)), chosen(identifying(bare)));
    }

    private Optional<Object> chosen(List<Object> candidates) {
        return candidates.isEmpty() || !dice.chance(15)
                ? Optional.empty()
                : Optional.of(dice.pick(candidates));
    }

    private static List<Object> clusterable(Table table) {
        var found = new ArrayList<Object>();
        table.primaryKey().ifPresent(found::add);
        found.addAll(table.uniqueKeys());
        table.indexes().stream()
                .filter(it -> it.method().isEmpty() && it.predicate().isEmpty())
                .forEach(found::add);
        return found;
    }

    /** Of columns that are never null, and checked at once. */
    private static List<Object> identifying(Table table) {
        var found = new ArrayList<Object>();
        table.primaryKey()
                .filter(it -> it.deferral() == Deferral.NOT_DEFERRABLE && !it.temporal())
                .ifPresent(found::add);
        table.uniqueKeys().stream()
                .filter(it -> it.deferral() == Deferral.NOT_DEFERRABLE && !it.temporal())
                .filter(it -> areNotNull(table, it.columns()))
                .forEach(found::add);
        table.indexes().stream()
                .filter(it -> it.isUnique() && it.predicate().isEmpty())
                .filter(
                        it ->
                                it.parts().stream()
                                        .allMatch(part -> part.kind() == IndexPart.Kind.COLUMN))
                .filter(it -> areNotNull(table, it.parts().stream().map(IndexPart::text).toList()))
                .forEach(found::add);
        return found;
    }

    private static boolean areNotNull(Table table, List<String> columns) {
        return columns.stream().allMatch(it -> !table.findColumn(it).orElseThrow().nullable());
    }

    private static Table with(Table table, Optional<Object> clustered, Optional<Object> known) {
        return table.withPrimaryKey(table.primaryKey().map(it -> with(it, clustered, known)))
                .withUniqueKeys(
                        table.uniqueKeys().stream().map(it -> with(it, clustered, known)).toList())
                .withIndexes(
                        table.indexes().stream().map(it -> with(it, clustered, known)).toList());
    }

    private static PrimaryKey with(
            PrimaryKey key, Optional<Object> clustered, Optional<Object> known) {
        return key.storage(marks(key, key.storage(), clustered, known));
    }

    private static UniqueKey with(
            UniqueKey key, Optional<Object> clustered, Optional<Object> known) {
        return key.storage(marks(key, key.storage(), clustered, known));
    }

    private static Index with(Index index, Optional<Object> clustered, Optional<Object> known) {
        return index.storage(marks(index, index.storage(), clustered, known));
    }

    private static IndexStorage marks(
            Object it, IndexStorage before, Optional<Object> clustered, Optional<Object> known) {
        var bare = new IndexStorage(before.parameters(), before.tablespace(), false, false);
        var marked = clustered.filter(it::equals).isPresent() ? bare.clustered() : bare;
        return known.filter(it::equals).isPresent() ? marked.replicaIdentity() : marked;
    }
}
