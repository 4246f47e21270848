package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.revision.HistoryException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionSymbols;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Which revisions a new one may follow. */
record Parents(RevisionGraph history) {

    /**
     * The parents of a revision that follows what the symbol stands for, or else the only head.
     *
     * @throws HistoryException if there are several heads and no symbol
     */
    List<String> of(Optional<String> symbol) {
        if (symbol.isPresent()) {
            return symbols().resolve(symbol.get());
        }
        if (history.heads().size() > 1) {
            throw new HistoryException(
                    "The history has several heads ("
                            + String.join(", ", history.heads())
                            + "): say with --head which one the new revision follows, or merge them first with"
                            + " 'autogen merge heads'.");
        }
        return history.heads();
    }

    /** Without --splice, nobody makes a branch by mistake. */
    void refuseOtherThanHeads(List<String> parents) {
        for (String parent : parents) {
            if (!history.heads().contains(parent)) {
                throw new HistoryException(
                        "Revision "
                                + history.get(parent).label()
                                + " is not a head, "
                                + Words.ids(history.children(parent))
                                + " follows it: to begin a new branch there, add --splice.");
            }
        }
    }

    /**
     * The ids of these symbols; a branch label stays one, and stands for what has it.
     *
     * @throws HistoryException if there is no such revision
     */
    List<String> dependencies(List<String> symbols) {
        var ids = new LinkedHashSet<String>();
        for (String symbol : symbols) {
            boolean label =
                    history.all().stream().anyMatch(it -> it.branchLabels().contains(symbol));
            var resolved = label ? List.of(symbol) : symbols().resolve(symbol);
            if (resolved.isEmpty()) {
                throw new AutogenException(
                        "--depends-on " + symbol + " stands for no revision: name one.");
            }
            ids.addAll(resolved);
        }
        return List.copyOf(ids);
    }

    /**
     * The revisions that a merge joins, each named once and none before another.
     *
     * @throws HistoryException if they cannot be joined
     */
    List<String> toMerge(List<String> symbols) {
        var ids = new LinkedHashSet<String>();
        for (String symbol : symbols) {
            for (String id : symbols().resolve(symbol)) {
                if (!ids.add(id)) {
                    throw new AutogenException(
                            "Revision " + history.get(id).label() + " is named twice.");
                }
            }
        }
        for (String id : ids) {
            for (String other : ids) {
                if (!id.equals(other) && history.withAncestors(List.of(other)).contains(id)) {
                    throw new HistoryException(
                            "Revision "
                                    + history.get(id).label()
                                    + " comes before "
                                    + history.get(other).label()
                                    + " already: there is nothing to merge of the two.");
                }
            }
        }
        return List.copyOf(ids);
    }

    private RevisionSymbols symbols() {
        return new RevisionSymbols(history, List.of());
    }
}
