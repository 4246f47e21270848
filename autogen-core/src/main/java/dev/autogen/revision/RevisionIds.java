package dev.autogen.revision;

import java.util.List;
import java.util.Optional;

/** What an id of a revision may look like. */
public final class RevisionIds {
    /** In characters: what a row of the version table holds. */
    public static final int LONGEST = 128;

    /** What no revision can be called, since it stands for others. */
    public static final List<String> WORDS = List.of("base", "head", "heads", "current");

    private RevisionIds() {}

    /** Why this cannot be an id, in a sentence; nothing where it can. */
    public static Optional<String> fault(String id) {
        if (id.isEmpty() || id.chars().anyMatch(RevisionIds::isForbidden)) {
            return Optional.of(
                    "'"
                            + id
                            + "' cannot be the id of a revision: leave out spaces and the signs @ + : -.");
        }
        if (WORDS.contains(id) || id.length() > LONGEST) {
            return Optional.of(
                    "'"
                            + id
                            + "' cannot be the id of a revision: "
                            + String.join(", ", WORDS)
                            + " mean something else, and the longest has "
                            + LONGEST
                            + " characters.");
        }
        return Optional.empty();
    }

    private static boolean isForbidden(int sign) {
        return Character.isWhitespace(sign) || "@+:-".indexOf(sign) >= 0;
    }
}
