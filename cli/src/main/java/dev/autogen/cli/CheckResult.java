package dev.autogen.cli;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Comparison;
import dev.autogen.revision.RevisionScript;
import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param with what the entities were compared with
 * @param missing the revisions that the database lacks
 * @param touched what leads back to what the recorded revisions made, if that is not what is there
 * @param compared what leads to what the entities ask for; absent where that was not asked
 */
record CheckResult(
        With with,
        List<String> current,
        List<String> heads,
        List<RevisionScript> missing,
        Optional<Comparison> touched,
        Optional<Comparison> compared,
        Reading reading,
        Dialect dialect) {

    /** What entities can be compared with. */
    enum With {
        DATABASE("the database"),
        HISTORY("the history");

        private final String words;

        With(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    CheckResult {
        current = List.copyOf(current);
        heads = List.copyOf(heads);
        missing = List.copyOf(missing);
        touched = touched.filter(it -> !it.isEmpty());
    }

    /** What leads to what the entities ask for, if anything does. */
    Optional<Comparison> different() {
        return compared.filter(it -> !it.isEmpty());
    }

    /** What leads to what the entities ask for, but for what only mends what somebody touched. */
    Optional<Comparison> lacking() {
        var mended = touched.map(Comparison::operations).orElse(List.of());
        return compared.map(
                        it ->
                                it.withOperations(
                                        it.operations().stream()
                                                .filter(operation -> !mended.contains(operation))
                                                .toList()))
                .filter(it -> !it.isEmpty());
    }

    /**
     * What is worst: what somebody did by hand has to be known before an upgrade runs into it, or a
     * revision is written that mends it unseen.
     */
    ExitCode code() {
        if (touched.isPresent()) {
            return ExitCode.TOUCHED;
        } else if (!missing.isEmpty()) {
            return ExitCode.BEHIND;
        }
        return different().isPresent() ? ExitCode.ENTITIES_DIFFER : ExitCode.DONE;
    }

    /** The code as a word. */
    String status() {
        return switch (code()) {
            case DONE -> "same";
            case ENTITIES_DIFFER -> "different";
            case TOUCHED -> "touched";
            case BEHIND -> "behind";
            case FAILED, WRONG_USAGE, HISTORY_BROKEN ->
                    throw new IllegalStateException("No check ends so");
        };
    }
}
