package dev.autogen.revision;

import java.util.List;

/**
 * That the first revision of a branch, and with it the branch, is to follow another revision: what
 * {@code script} revises changes to {@code revises}.
 */
public record Rebase(RevisionScript script, List<String> revises) {
    public Rebase {
        revises = List.copyOf(revises);
    }

    /**
     * The rebase of a revision onto another; both are symbols.
     *
     * @throws HistoryException if the history is not sound, the revision is not the first of a
     *     branch, or it would come after itself
     */
    public static Rebase of(RevisionGraph graph, String revision, String onto) {
        var symbols = new RevisionSymbols(graph.sound(), List.of());
        var script = only(symbols, revision);
        var target = only(symbols, onto);
        checkFirst(graph, script);
        if (graph.withAncestors(List.of(target.id())).contains(script.id())) {
            throw new HistoryException(
                    "Revision "
                            + target.label()
                            + (target.equals(script)
                                    ? " cannot follow itself."
                                    : " comes after "
                                            + script.label()
                                            + ", so that one cannot follow it."));
        }
        if (graph.parents(script.id()).equals(List.of(target.id()))) {
            throw new HistoryException(
                    "Revision "
                            + script.label()
                            + " follows "
                            + target.label()
                            + " already: there is nothing to rebase.");
        }
        return new Rebase(script, List.of(target.id()));
    }

    private static RevisionScript only(RevisionSymbols symbols, String symbol) {
        var ids = symbols.resolve(symbol);
        if (ids.size() != 1) {
            throw new HistoryException(
                    "'"
                            + symbol
                            + "' stands for "
                            + (ids.isEmpty() ? "no revision" : String.join(", ", ids))
                            + ": a rebase needs one.");
        }
        return symbols.graph().get(ids.get(0));
    }

    private static void checkFirst(RevisionGraph graph, RevisionScript script) {
        var parents = graph.parents(script.id());
        if (parents.size() > 1) {
            throw new HistoryException(
                    "Revision "
                            + script.label()
                            + " merges "
                            + String.join(", ", parents)
                            + ": a merge cannot be rebased. Rebase the first revision of one of the branches.");
        }
        if (parents.size() == 1 && graph.children(parents.get(0)).size() < 2) {
            throw new HistoryException(
                    "Revision "
                            + script.label()
                            + " is not the first of a branch; that one is "
                            + graph.get(graph.branches().first(script.id())).label()
                            + ". Rebase that one, and the others go with it.");
        }
    }

    /**
     * Fails where a database would be harmed: it has the branch but not all that the branch is to
     * follow, which would from then on count as applied.
     *
     * @throws HistoryException that says what to do first
     */
    public void check(RevisionGraph graph, Position position) {
        var applied = AppliedRevisions.of(graph, position.certain());
        var missing = graph.withAncestors(revises).stream().filter(it -> !applied.has(it)).toList();
        if (applied.has(script.id()) && !missing.isEmpty()) {
            throw new HistoryException(
                    "The database has "
                            + script.label()
                            + " but not "
                            + String.join(", ", missing)
                            + ", which would count as applied after the rebase: run 'autogen downgrade "
                            + script.id()
                            + "@base' first, or upgrade to "
                            + revises.get(0)
                            + ".");
        }
    }
}
