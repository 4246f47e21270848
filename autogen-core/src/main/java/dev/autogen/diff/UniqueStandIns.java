package dev.autogen.diff;

import dev.autogen.schema.Deferral;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unique index and a unique key keep the same columns unique. Where the database has the one and
 * the entities ask for the other, by the same name or by none, what is there stands for it.
 */
record UniqueStandIns(Table from, Table to) {

    /** The table of the entities, asking for what the database has. */
    Table table() {
        var keys = new ArrayList<UniqueKey>();
        var indexes = new ArrayList<Index>();
        for (UniqueKey key : to.uniqueKeys()) {
            indexFor(key).ifPresentOrElse(it -> indexes.add(it.valid()), () -> keys.add(key));
        }
        for (Index index : to.indexes()) {
            keyFor(index).ifPresentOrElse(keys::add, () -> indexes.add(index));
        }
        return to.withUniqueKeys(keys).withIndexes(indexes);
    }

    private Optional<Index> indexFor(UniqueKey key) {
        boolean there =
                from.uniqueKeys().stream().anyMatch(it -> isAnswer(it.name(), it.columns(), key));
        return from.indexes().stream()
                .filter(it -> !there && isWholly(it))
                .filter(it -> isAnswer(it.name(), columns(it), key))
                .filter(it -> to.indexes().stream().noneMatch(own -> own.name().equals(it.name())))
                .findFirst();
    }

    private static boolean isAnswer(Optional<String> name, List<String> columns, UniqueKey key) {
        return columns.equals(key.columns()) && (key.name().isEmpty() || key.name().equals(name));
    }

    /** For all rows, and checked as soon as a key would be. */
    private static boolean isWholly(Index index) {
        return index.isUnique()
                && index.predicate().isEmpty()
                && index.parts().stream().allMatch(it -> it.kind() == IndexPart.Kind.COLUMN);
    }

    private Optional<UniqueKey> keyFor(Index index) {
        boolean there =
                from.indexes().stream()
                        .anyMatch(
                                it ->
                                        it.isUnique()
                                                && columns(it).equals(columns(index))
                                                && (index.name().isEmpty()
                                                        || index.name().equals(it.name())));
        return from.uniqueKeys().stream()
                .filter(it -> !there && isWholly(index) && index.plain())
                .filter(it -> it.deferral() == Deferral.NOT_DEFERRABLE)
                .filter(it -> it.columns().equals(columns(index)))
                .filter(it -> index.name().isEmpty() || index.name().equals(it.name()))
                .filter(
                        it ->
                                to.uniqueKeys().stream()
                                        .noneMatch(own -> own.columns().equals(it.columns())))
                .findFirst();
    }

    private static List<String> columns(Index index) {
        return index.parts().stream().map(IndexPart::text).toList();
    }
}
