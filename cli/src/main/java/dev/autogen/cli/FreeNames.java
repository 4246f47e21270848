package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionIds;
import dev.autogen.revision.RevisionScript;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Gives new revisions ids and labels that nothing else has, and that mean nothing else. */
record FreeNames(RevisionGraph history) {
    private static final int ID_BYTES = 6;

    /**
     * The id given, or else twelve random hexadecimal digits.
     *
     * @throws AutogenException if it cannot be one, or is taken
     */
    String id(Optional<String> given) {
        var id = given.orElseGet(FreeNames::random);
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
        RevisionIds.fault(name)
                .map(it -> it.replace("the id of a revision", "the " + what))
                .ifPresent(
                        it -> {
                            throw new AutogenException(it);
                        });
    }
}
