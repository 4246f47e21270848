package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * A primary key; its name is absent where nobody chose one. Its columns stand in key order and are
 * never null; those that are included are carried along by its index, and are no part of the key.
 *
 * @param temporal whether the last column is a range of time: two rows may agree in the others
 *     while their ranges do not overlap
 */
public record PrimaryKey(
        Optional<String> name,
        List<String> columns,
        Deferral deferral,
        List<String> included,
        IndexStorage storage,
        boolean temporal,
        OnConflict onConflict,
        Optional<String> comment) {
    public PrimaryKey {
        columns = List.copyOf(columns);
        included = List.copyOf(included);
    }

    public static PrimaryKey primaryKey(String name, String... columns) {
        return unnamedPrimaryKey(columns).withName(Optional.of(name));
    }

    /** One that has no name, which only some databases keep so. */
    public static PrimaryKey unnamedPrimaryKey(String... columns) {
        return new PrimaryKey(
                Optional.empty(),
                List.of(columns),
                Deferral.NOT_DEFERRABLE,
                List.of(),
                IndexStorage.USUAL,
                false,
                OnConflict.ABORT,
                Optional.empty());
    }

    public PrimaryKey deferral(Deferral replaced) {
        return new PrimaryKey(
                name, columns, replaced, included, storage, temporal, onConflict, comment);
    }

    public PrimaryKey including(String... more) {
        return withColumns(columns, List.of(more));
    }

    public PrimaryKey storage(IndexStorage replaced) {
        return new PrimaryKey(
                name, columns, deferral, included, replaced, temporal, onConflict, comment);
    }

    /** Rows may agree in all columns but the last, whose ranges then do not overlap. */
    public PrimaryKey withoutOverlaps() {
        return withTemporal(true);
    }

    public PrimaryKey onConflict(OnConflict replaced) {
        return replaced == onConflict
                ? this
                : new PrimaryKey(
                        name, columns, deferral, included, storage, temporal, replaced, comment);
    }

    public PrimaryKey comment(String text) {
        return withComment(Optional.of(text));
    }

    public PrimaryKey withComment(Optional<String> replaced) {
        return Unchanged.one(replaced, comment)
                ? this
                : new PrimaryKey(
                        name, columns, deferral, included, storage, temporal, onConflict, replaced);
    }

    public PrimaryKey withName(Optional<String> replaced) {
        return Unchanged.one(replaced, name)
                ? this
                : new PrimaryKey(
                        replaced,
                        columns,
                        deferral,
                        included,
                        storage,
                        temporal,
                        onConflict,
                        comment);
    }

    public PrimaryKey withColumns(List<String> replaced, List<String> replacedIncluded) {
        return Unchanged.one(replaced, columns) && Unchanged.one(replacedIncluded, included)
                ? this
                : new PrimaryKey(
                        name,
                        replaced,
                        deferral,
                        replacedIncluded,
                        storage,
                        temporal,
                        onConflict,
                        comment);
    }

    public PrimaryKey withTemporal(boolean replaced) {
        return Unchanged.one(replaced, temporal)
                ? this
                : new PrimaryKey(
                        name, columns, deferral, included, storage, replaced, onConflict, comment);
    }
}
