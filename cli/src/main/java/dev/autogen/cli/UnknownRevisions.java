package dev.autogen.cli;

import dev.autogen.revision.RevisionGraph;
import java.util.List;

/**
 * The revisions that a database records and the history does not have: another branch of the
 * sources is checked out, or files are gone.
 */
record UnknownRevisions(RevisionGraph history, List<String> current) {
    UnknownRevisions {
        current = List.copyOf(current);
    }

    List<String> ids() {
        return current.stream().filter(it -> !history.contains(it)).toList();
    }

    /** Says which they are, and how to go on. */
    void warn(Console console) {
        var ids = ids();
        if (!ids.isEmpty()) {
            console.warning(
                    "the database records "
                            + String.join(", ", ids)
                            + ", and no revision of the history has "
                            + (ids.size() == 1 ? "this id" : "these ids")
                            + ". Bring "
                            + (ids.size() == 1 ? "its file" : "their files")
                            + " back, for example from the branch that the database was upgraded on; or, if the"
                            + " schema is that of another revision, say which with 'autogen stamp --purge REV'.");
        }
    }
}
