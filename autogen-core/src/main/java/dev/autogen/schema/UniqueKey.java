package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * A unique constraint; its name is absent where nobody chose one. The columns that are included are
 * carried along by its index, and are no part of the key.
 *
 * @param temporal whether the last column is a range of time: two rows may agree in the others
 *     while their ranges do not overlap
 */
public record UniqueKey(
        Optional<String> name,
        List<String> columns,
        Deferral deferral,
        boolean nullsNotDistinct,
        List<String> included,
        IndexStorage storage,
        boolean temporal,
        OnConflict onConflict,
        Optional<String> comment) {
    public UniqueKey {
        columns = List.copyOf(columns);
        included = List.copyOf(included);
    }

    public static UniqueKey uniqueKey(String name, String... columns) {
        return unnamedUniqueKey(columns).withName(Optional.of(name));
    }

    /** One that has no name, which only some databases keep so. */
    public static UniqueKey unnamedUniqueKey(String... columns) {
        return new UniqueKey(
                Optional.empty(),
                List.of(columns),
                Deferral.NOT_DEFERRABLE,
                false,
                List.of(),
                IndexStorage.USUAL,
                false,
                OnConflict.ABORT,
                Optional.empty());
    }

    public UniqueKey deferral(Deferral replaced) {
        return new UniqueKey(
                name,
                columns,
                replaced,
                nullsNotDistinct,
                included,
                storage,
                temporal,
                onConflict,
                comment);
    }

    /** Two nulls count as equal. */
    public UniqueKey nullsAreEqual() {
        return new UniqueKey(
                name, columns, deferral, true, included, storage, temporal, onConflict, comment);
    }

    public UniqueKey including(String... more) {
        return withColumns(columns, List.of(more));
    }

    public UniqueKey storage(IndexStorage replaced) {
        return new UniqueKey(
                name,
                columns,
                deferral,
                nullsNotDistinct,
                included,
                replaced,
                temporal,
                onConflict,
                comment);
    }

    /** Rows may agree in all columns but the last, whose ranges then do not overlap. */
    public UniqueKey withoutOverlaps() {
        return withTemporal(true);
    }

    public UniqueKey onConflict(OnConflict answer) {
        return answer == onConflict
                ? this
                : new UniqueKey(
                        name,
                        columns,
                        deferral,
                        nullsNotDistinct,
                        included,
                        storage,
                        temporal,
                        answer,
                        comment);
    }

    public UniqueKey comment(String text) {
        return withComment(Optional.of(text));
    }

    public UniqueKey withComment(Optional<String> replaced) {
        return Unchanged.one(replaced, comment)
                ? this
                : new UniqueKey(
                        name,
                        columns,
                        deferral,
                        nullsNotDistinct,
                        included,
                        storage,
                        temporal,
                        onConflict,
                        replaced);
    }

    public UniqueKey withName(Optional<String> replaced) {
        return Unchanged.one(replaced, name)
                ? this
                : new UniqueKey(
                        replaced,
                        columns,
                        deferral,
                        nullsNotDistinct,
                        included,
                        storage,
                        temporal,
                        onConflict,
                        comment);
    }

    public UniqueKey withColumns(List<String> replaced, List<String> replacedIncluded) {
        return Unchanged.one(replaced, columns) && Unchanged.one(replacedIncluded, included)
                ? this
                : new UniqueKey(
                        name,
                        replaced,
                        deferral,
                        nullsNotDistinct,
                        replacedIncluded,
                        storage,
                        temporal,
                        onConflict,
                        comment);
    }

    public UniqueKey withTemporal(boolean ranges) {
        return new UniqueKey(
                name,
                columns,
                deferral,
                nullsNotDistinct,
                included,
                storage,
                ranges,
                onConflict,
                comment);
    }
}
