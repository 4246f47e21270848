package dev.autogen.revision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What people write for a revision: an id or the beginning of one, a branch label, {@code head},
 * {@code heads}, {@code base}, {@code current}, each also on one branch, as in {@code
 * billing@head}, and steps from one of these, such as {@code +2}, {@code -1}, {@code ae1027+1} or
 * {@code billing@head-1}. A branch is named by its label or by any of its revisions.
 *
 * <p>{@code current} is where the database is, as far as the history knows.
 */
public record RevisionSymbols(RevisionGraph graph, List<String> current) {
    /** What no revision can be called, since it stands for others. */
    public static final List<String> WORDS = RevisionIds.WORDS;

    public RevisionSymbols {
        current = List.copyOf(current);
    }

    /**
     * Where an upgrade leads; steps count from where the database is.
     *
     * @throws HistoryException if there is no such revision, or more than one
     */
    public List<String> upgradeTarget(String text) {
        var symbol = Symbol.of(text);
        if (symbol.isFromHere() && symbol.leadsBack()) {
            throw new HistoryException("'" + text + "' leads back: use downgrade.");
        }
        return symbol.isFromHere()
                ? walk(symbol).steps(onlyCurrent(symbol), symbol.steps().getAsInt()).stream()
                        .toList()
                : resolve(symbol);
    }

    /**
     * Where a downgrade leads; on a branch, only what is on that branch goes, and what comes after
     * it.
     *
     * @throws HistoryException if there is no such revision, or more than one
     */
    public DowngradeTarget downgradeTarget(String text) {
        var symbol = Symbol.of(text);
        if (symbol.isFromHere()) {
            return stepsBack(symbol);
        }
        var kept = resolve(symbol);
        if (symbol.branch().isEmpty()) {
            return DowngradeTarget.to(graph, kept);
        }
        var branch = graph.branches().named(symbol.branch().get());
        if (kept.isEmpty()) {
            return DowngradeTarget.before(graph.branches().first(branch));
        }
        var among = graph.branches().lineage(branch);
        var first = DowngradeTarget.to(graph, kept).first().stream().filter(among::contains);
        return new DowngradeTarget(kept, first.toList());
    }

    /** The last step back may be from where branches meet: both of them stay. */
    private DowngradeTarget stepsBack(Symbol symbol) {
        if (!symbol.leadsBack()) {
            throw new HistoryException("'" + symbol.text() + "' leads forward: use upgrade.");
        }
        int steps = symbol.steps().getAsInt();
        var start = onlyCurrent(symbol);
        var first = walk(symbol).steps(start, steps + 1);
        if (first.isEmpty()) {
            walk(symbol).steps(start, steps);
        }
        symbol.branch().ifPresent(it -> checkOwn(first.orElseThrow(), it, symbol));
        return DowngradeTarget.before(first.orElseThrow());
    }

    private void checkOwn(String first, String branch, Symbol symbol) {
        var id = graph.branches().named(branch);
        if (!graph.branches().own(id).test(first)) {
            throw new HistoryException(
                    "'"
                            + symbol.text()
                            + "' goes further back than branch '"
                            + branch
                            + "', which begins with "
                            + graph.get(graph.branches().first(id)).label()
                            + ": '"
                            + branch
                            + "@base' takes all of it back.");
        }
    }

    /**
     * The ids that a symbol stands for.
     *
     * @throws HistoryException if there is no such revision or more than one
     */
    public List<String> resolve(String text) {
        return resolve(Symbol.of(text));
    }

    private List<String> resolve(Symbol symbol) {
        if (symbol.steps().isPresent()) {
            var start = symbol.isFromHere() ? onlyCurrent(symbol) : only(symbol.origin());
            return walk(symbol).steps(start, symbol.steps().getAsInt()).stream().toList();
        }
        return switch (symbol.start()) {
            case "base" -> List.of();
            case "heads" -> on(symbol, graph.realHeads());
            case "current" -> on(symbol, current);
            case "head" -> onlyHead(symbol).stream().toList();
            default -> List.of(byName(symbol));
        };
    }

    /** What lies between two symbols of a range; see {@link RevisionRange}. */
    public List<RevisionScript> between(String range) {
        return new RevisionRange(this).between(range);
    }

    private Optional<String> onlyHead(Symbol symbol) {
        var heads = on(symbol, graph.heads());
        if (heads.size() > 1) {
            throw new HistoryException(
                    symbol.whose()
                            + " has several heads ("
                            + String.join(", ", heads)
                            + "): name one of them, say '"
                            + symbol.branch().map(it -> it + "@").orElse("")
                            + "heads' for all, or merge them.");
        }
        return heads.stream().findFirst();
    }

    private String byName(Symbol symbol) {
        if (graph.squashes().isReplaced(symbol.start())) {
            return visible(symbol.start());
        }
        var among = lineage(symbol);
        var id = graph.names().one(symbol.start(), among.orElse(it -> true));
        if (among.isPresent() && !among.get().test(id)) {
            throw new HistoryException(
                    "Revision "
                            + graph.get(id).label()
                            + " is not on branch '"
                            + symbol.branch().orElseThrow()
                            + "'.");
        }
        return visible(id);
    }

    /** One that is replaced can still be named if it is the last: what replaces it does as much. */
    private String visible(String id) {
        var completed = graph.squashes().completed(id);
        graph.squashes()
                .standingFor(completed)
                .ifPresent(
                        it -> {
                            throw new HistoryException(
                                    "Revision "
                                            + id
                                            + " is one of those that "
                                            + graph.get(it).label()
                                            + " stands for: name that one.");
                        });
        return completed;
    }

    private Optional<Predicate<String>> lineage(Symbol symbol) {
        return symbol.branch()
                .map(graph.branches()::named)
                .map(graph.branches()::lineage)
                .map(it -> it::contains);
    }

    private List<String> on(Symbol symbol, Collection<String> ids) {
        return ids.stream().filter(lineage(symbol).orElse(it -> true)).toList();
    }

    Walk walk(Symbol symbol) {
        return new Walk(graph, lineage(symbol).orElse(it -> true), symbol);
    }

    /** Where the database is; on a branch, the last of it that is there. */
    Optional<String> onlyCurrent(Symbol symbol) {
        var tips = symbol.branch().isEmpty() ? current : tipsOn(lineage(symbol).orElseThrow());
        if (tips.size() > 1) {
            throw new HistoryException(
                    "'"
                            + symbol.text()
                            + "' is ambiguous, the database is at several revisions ("
                            + String.join(", ", tips)
                            + "): name the branch, as in "
                            + tips.get(0)
                            + "@"
                            + symbol.text().replaceFirst(".*@", "")
                            + ".");
        }
        return tips.stream().findFirst();
    }

    private List<String> tipsOn(Predicate<String> lineage) {
        Set<String> applied = graph.withAncestors(current);
        return graph.inOrder(applied).stream()
                .filter(lineage)
                .filter(
                        id ->
                                graph.children(id).stream()
                                        .filter(lineage)
                                        .noneMatch(applied::contains))
                .toList();
    }

    Optional<String> only(Symbol symbol) {
        var ids = resolve(symbol);
        if (ids.size() > 1) {
            throw new HistoryException(
                    "'"
                            + symbol.text()
                            + "' is ambiguous: it starts from "
                            + String.join(", ", ids)
                            + ".");
        }
        return ids.stream().findFirst();
    }
}
