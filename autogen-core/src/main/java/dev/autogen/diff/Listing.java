package dev.autogen.diff;

import java.util.List;

/** Names in one line that a person reads to its end. */
public final class Listing {
    private static final int MOST = 10;

    private Listing() {}

    /** All of a few; of more than twelve the first ten, and how many more there are. */
    public static String of(List<?> names) {
        if (names.size() <= MOST + 2) {
            return joined(names);
        }
        return joined(names.subList(0, MOST)) + " and " + (names.size() - MOST) + " more";
    }

    private static String joined(List<?> names) {
        return String.join(", ", names.stream().map(Object::toString).toList());
    }
}
