package dev.autogen.dialect;

import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be said so that numbers are drawn in another way: only what differs. */
record PostgresSequenceChange(SequenceOptions from, SequenceOptions to) {

    /** Where numbers begin unless told otherwise. */
    static long usualStart(SequenceOptions options) {
        return ascends(options) ? options.minValue().orElse(1L) : options.maxValue().orElse(-1L);
    }

    static boolean ascends(SequenceOptions options) {
        return options.increment().orElse(1L) > 0;
    }

    List<String> clauses() {
        var clauses = new ArrayList<String>();
        if (start(from) != start(to)) {
            clauses.add("START WITH " + start(to));
        }
        if (!from.increment().orElse(1L).equals(to.increment().orElse(1L))) {
            clauses.add("INCREMENT BY " + to.increment().orElse(1L));
        }
        bound("MINVALUE", from.minValue(), to.minValue()).ifPresent(clauses::add);
        bound("MAXVALUE", from.maxValue(), to.maxValue()).ifPresent(clauses::add);
        if (!from.cache().orElse(1L).equals(to.cache().orElse(1L))) {
            clauses.add("CACHE " + to.cache().orElse(1L));
        }
        if (from.cycle() != to.cycle()) {
            clauses.add(to.cycle() ? "CYCLE" : "NO CYCLE");
        }
        return clauses;
    }

    private static long start(SequenceOptions options) {
        return options.start().orElse(usualStart(options));
    }

    private static Optional<String> bound(String word, Optional<Long> from, Optional<Long> to) {
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(to.map(it -> word + " " + it).orElse("NO " + word));
    }

    /** Whether the bound that numbers come from has moved, or the one that they go to. */
    boolean movesBounds() {
        return !from.minValue().equals(to.minValue()) || !from.maxValue().equals(to.maxValue());
    }

    /**
     * Where to go on when the last number lies before the first that is allowed now: no number was
     * drawn from there yet. Beyond the other end only a person can tell.
     */
    Optional<Long> restart(long last) {
        long first = usualStart(to);
        boolean before = ascends(to) ? last < first : last > first;
        return before ? Optional.of(first) : Optional.empty();
    }
}
