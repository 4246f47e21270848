package dev.autogen.schema;

import java.util.Optional;

/**
 * A sequence that stands on its own; one that belongs to an identity column is part of {@link
 * Identity}.
 *
 * @param type that of its numbers; absent where it is as the database has it by default
 * @param owner the column that it goes with when that is dropped
 */
public record Sequence(
        QualifiedName name,
        SequenceOptions options,
        Optional<DataType> type,
        Optional<Owner> owner,
        Optional<String> comment) {

    /** A column of a table. */
    public record Owner(QualifiedName table, String column) {}

    public Sequence(QualifiedName name, SequenceOptions options, Optional<String> comment) {
        this(name, options, Optional.empty(), Optional.empty(), comment);
    }

    public static Sequence sequence(String name) {
        return new Sequence(QualifiedName.parse(name), SequenceOptions.NONE, Optional.empty());
    }

    public Sequence start(long value) {
        return withOptions(options.startingAt(value));
    }

    public Sequence increment(long value) {
        return withOptions(options.incrementedBy(value));
    }

    public Sequence minValue(long value) {
        return withOptions(options.between(Optional.of(value), options.maxValue()));
    }

    public Sequence maxValue(long value) {
        return withOptions(options.between(options.minValue(), Optional.of(value)));
    }

    public Sequence cache(long values) {
        return withOptions(options.caching(values));
    }

    public Sequence cycle() {
        return withOptions(options.cycling());
    }

    /** Of numbers of this type: {@code smallint()} or {@code integer()}. */
    public Sequence as(DataType numbers) {
        return new Sequence(name, options, Optional.of(numbers), owner, comment);
    }

    public Sequence ownedBy(String table, String column) {
        return withOwner(Optional.of(new Owner(QualifiedName.parse(table), column)));
    }

    public Sequence comment(String text) {
        return new Sequence(name, options, type, owner, Optional.of(text));
    }

    public Sequence withName(QualifiedName replaced) {
        return Unchanged.one(replaced, name)
                ? this
                : new Sequence(replaced, options, type, owner, comment);
    }

    public Sequence withOptions(SequenceOptions replaced) {
        return Unchanged.one(replaced, options)
                ? this
                : new Sequence(name, replaced, type, owner, comment);
    }

    public Sequence withOwner(Optional<Owner> replaced) {
        return Unchanged.one(replaced, owner)
                ? this
                : new Sequence(name, options, type, replaced, comment);
    }
}
