package dev.autogen.schema;

import java.util.Optional;

/**
 * A sequence that stands on its own; one that belongs to an identity column is part of {@link
 * Identity}.
 */
public record Sequence(QualifiedName name, SequenceOptions options, Optional<String> comment) {

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

    public Sequence comment(String text) {
        return new Sequence(name, options, Optional.of(text));
    }

    public Sequence withOptions(SequenceOptions replaced) {
        return new Sequence(name, replaced, comment);
    }
}
