package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.revision.HistoryException;
import dev.autogen.revision.Position;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionSymbols;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Which revisions a new one may follow. */
record Parents(RevisionGraph history, Supplier<List<String>> current) {

    /** Those of a project; its database is asked only where somebody says current. */
    static Parents in(Project project) {
        var history = project.history();
        return new Parents(history, () -> Position.of(history, project.current()).certain());
    }

    /**
     * The parents of a revision that follows what the symbol stands for, or else the only head.
     *
     * @throws HistoryException if there are several heads and no symbol
     */
    List<String> of(Optional<String> symbol) {
        if (symbol.isPresent()) {
            return resolve(symbol.get());
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
            var resolved = label ? List.of(symbol) : resolve(symbol);
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
            for (String id : resolve(symbol)) {
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

    private List<String> resolve(String symbol) {
        var there = symbol.contains("current") ? current.get() : List.<String>of();
        return new RevisionSymbols(history, there).resolve(symbol);
    }
}
