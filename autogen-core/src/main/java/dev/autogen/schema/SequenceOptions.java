package dev.autogen.schema;

import java.util.Optional;

/**
 * How numbers are drawn, by a sequence or an identity column; what is absent is as the database has
 * it by default.
 */
public record SequenceOptions(
        Optional<Long> start,
        Optional<Long> increment,
        Optional<Long> minValue,
        Optional<Long> maxValue,
        Optional<Long> cache,
        boolean cycle) {

    public static final SequenceOptions NONE =
            new SequenceOptions(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    public SequenceOptions startingAt(long value) {
        return new SequenceOptions(Optional.of(value), increment, minValue, maxValue, cache, cycle);
    }

    public SequenceOptions incrementedBy(long value) {
        return new SequenceOptions(start, Optional.of(value), minValue, maxValue, cache, cycle);
    }

    public SequenceOptions between(Optional<Long> min, Optional<Long> max) {
        return new SequenceOptions(start, increment, min, max, cache, cycle);
    }

    public SequenceOptions caching(long values) {
        return new SequenceOptions(
                start, increment, minValue, maxValue, Optional.of(values), cycle);
    }

    public SequenceOptions cycling() {
        return new SequenceOptions(start, increment, minValue, maxValue, cache, true);
    }
}
