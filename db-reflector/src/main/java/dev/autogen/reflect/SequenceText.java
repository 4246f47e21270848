package dev.autogen.reflect;

import dev.autogen.schema.SequenceOptions;
import java.util.Optional;

/**
 * How a sequence draws numbers, as our queries tell it: type, start, increment, least, greatest,
 * cache and {@code t} for cycling, with blanks between.
 */
record SequenceText(
        String type,
        long start,
        long increment,
        long least,
        long greatest,
        long cache,
        boolean cycle) {

    static SequenceText parse(String text) {
        var parts = text.split(" ", -1);
        return new SequenceText(
                parts[0],
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]),
                parts[6].startsWith("t"));
    }

    /** Start and increment always, the rest where it is not what the database has by default. */
    SequenceOptions options() {
        return new SequenceOptions(
                Optional.of(start),
                Optional.of(increment),
                Optional.of(least).filter(it -> it != usualLeast()),
                Optional.of(greatest).filter(it -> it != usualGreatest()),
                Optional.of(cache).filter(it -> it != 1),
                cycle);
    }

    /** What is not as the database has it by default. */
    SequenceOptions unusualOptions() {
        var all = options();
        return new SequenceOptions(
                all.start().filter(it -> it != (increment > 0 ? least : greatest)),
                all.increment().filter(it -> it != 1),
                all.minValue(),
                all.maxValue(),
                all.cache(),
                all.cycle());
    }

    private long usualLeast() {
        return increment > 0 ? 1 : -greatestOfType() - 1;
    }

    private long usualGreatest() {
        return increment > 0 ? greatestOfType() : -1;
    }

    private long greatestOfType() {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
