package dev.autogen.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the version table holds after a stamp.
 *
 * <p>Each revision takes the place of the rows that come before or after it; rows of other branches
 * stay. {@code base} leaves no row, and {@code BRANCH@base} none of what is on that branch alone.
 */
public record Stamp(RevisionGraph graph) {

    /**
     * The rows that replace these.
     *
     * @throws HistoryException if the history is not sound or does not know a row, or if what is
     *     asked for contradicts itself
     */
    public List<String> after(Collection<String> rows, Collection<String> symbols) {
        var applied = AppliedRevisions.of(graph.sound(), rows);
        var parsed = symbols.stream().map(Symbol::of).toList();
        if (parsed.stream().anyMatch(it -> isBase(it) && it.branch().isEmpty())) {
            checkAlone(parsed);
            return List.of();
        }
        var targets = targets(applied.tips(), parsed);
        checkOverlap(targets);
        var left = new LinkedHashSet<>(applied.ids());
        parsed.stream().filter(Stamp::isBase).forEach(it -> removeBranch(it, targets, left));
        var kept = new ArrayList<>(AppliedRevisions.of(graph, left).tips());
        for (String target : targets) {
            var before = graph.withAncestors(List.of(target));
            var after = graph.withDescendants(List.of(target));
            kept.removeIf(it -> before.contains(it) || after.contains(it));
        }
        kept.addAll(targets);
        return AppliedRevisions.of(graph, kept).tips();
    }

    private List<String> targets(List<String> current, List<Symbol> parsed) {
        var symbols = new RevisionSymbols(graph, current);
        return parsed.stream()
                .filter(it -> !isBase(it))
                .flatMap(it -> symbols.resolve(it.text()).stream())
                .distinct()
                .toList();
    }

    private static boolean isBase(Symbol symbol) {
        return symbol.start().equals("base") && symbol.steps().isEmpty();
    }

    private static void checkAlone(List<Symbol> symbols) {
        if (symbols.size() > 1) {
            throw new HistoryException(
                    "base means that no revision is applied, so a stamp cannot name others beside it: leave it out,"
                            + " or name it alone.");
        }
    }

    private void checkOverlap(List<String> targets) {
        for (String target : targets) {
            var before = graph.withAncestors(List.of(target));
            for (String other : targets) {
                if (!other.equals(target) && before.contains(other)) {
                    throw new HistoryException(
                            "Revision "
                                    + graph.get(other).label()
                                    + " comes before "
                                    + graph.get(target).label()
                                    + ", which includes it: leave "
                                    + other
                                    + " out.");
                }
            }
        }
    }

    private void removeBranch(Symbol symbol, List<String> targets, Set<String> left) {
        var id = graph.branches().named(symbol.branch().orElseThrow());
        var gone = graph.withDescendants(List.of(graph.branches().first(id)));
        for (String target : targets) {
            if (gone.contains(target)) {
                throw new HistoryException(
                        "'"
                                + symbol.text()
                                + "' and "
                                + graph.get(target).label()
                                + ", which comes after it, contradict each other: name one of them.");
            }
        }
        left.removeAll(gone);
    }
}
