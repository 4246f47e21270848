package dev.autogen.revision;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A symbol taken apart: {@code BRANCH@START+STEPS}, each of which may be missing. */
record Symbol(String text, Optional<String> branch, String start, OptionalInt steps) {
    private static final Pattern SHAPE = Pattern.compile("(?:([^@]+)@)?([^@]*?)([+-]\\d{1,9})?");

    static Symbol of(String text) {
        var parts = SHAPE.matcher(text.strip());
        if (!parts.matches() || (parts.group(2).isEmpty() && parts.group(3) == null)) {
            throw new HistoryException(
                    "'"
                            + text
                            + "' names no revision: write an id, a label, head, heads, base or current, also as"
                            + " BRANCH@head, and steps from there as in head-1 or +2.");
        }
        var steps = parts.group(3);
        return new Symbol(
                text,
                Optional.ofNullable(parts.group(1)),
                parts.group(2),
                steps == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(steps)));
    }

    /** Whether it counts from where the database is. */
    boolean isFromHere() {
        return start.isEmpty() && steps.isPresent();
    }

    boolean leadsBack() {
        return steps.orElse(0) < 0;
    }

    /** The symbol without its steps. */
    Symbol origin() {
        return new Symbol(text, branch, start, OptionalInt.empty());
    }

    /** The branch, as a sentence about its heads begins. */
    String whose() {
        return branch.map(it -> "Branch '" + it + "'").orElse("The history");
    }
}
