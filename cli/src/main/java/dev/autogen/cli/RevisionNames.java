package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.migrate.VersionTable;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import dev.autogen.revision.RevisionSymbols;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Gives new revisions ids and labels that nothing else has, and that mean nothing else. */
record RevisionNames(RevisionGraph history) {
    private static final int ID_BYTES = 6;

    /**
     * The id given, or else twelve random hexadecimal digits.
     *
     * @throws AutogenException if it cannot be one, or is taken
     */
    String id(Optional<String> given) {
        var id = given.orElseGet(RevisionNames::random);
        check(id, "id of a revision");
        if (history.contains(id)) {
            throw new AutogenException(
                    "Revision " + id + " is there already: choose another --rev-id.");
        }
        owner(id).ifPresent(it -> refuseTaken(id, it));
        return id;
    }

    /**
     * Makes sure that these can be the labels of a new branch.
     *
     * @throws AutogenException if one cannot be a label, or is taken
     */
    void checkLabels(List<String> labels) {
        for (String label : labels) {
            check(label, "label of a branch");
            if (history.contains(label)) {
                throw new AutogenException(
                        "Branch label "
                                + label
                                + " is the id of a revision already: choose another label.");
            }
            owner(label).ifPresent(it -> refuseTaken(label, it));
        }
    }

    private Optional<RevisionScript> owner(String label) {
        return history.all().stream().filter(it -> it.branchLabels().contains(label)).findFirst();
    }

    private static void refuseTaken(String label, RevisionScript owner) {
        throw new AutogenException(
                "Branch label "
                        + label
                        + " is that of revision "
                        + owner.label()
                        + " already: choose another name.");
    }

    private static String random() {
        var bytes = new byte[ID_BYTES];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void check(String name, String what) {
        if (name.matches("(?s).*[@+:\\s-].*") || name.isEmpty()) {
            throw new AutogenException(
                    "'"
                            + name
                            + "' cannot be the "
                            + what
                            + ": leave out spaces and the signs @ + : -.");
        }
        if (RevisionSymbols.WORDS.contains(name) || name.length() > VersionTable.LONGEST_ID) {
            throw new AutogenException(
                    "'"
                            + name
                            + "' cannot be the "
                            + what
                            + ": "
                            + String.join(", ", RevisionSymbols.WORDS)
                            + " mean something else, and the longest has "
                            + VersionTable.LONGEST_ID
                            + " characters.");
        }
    }
}
