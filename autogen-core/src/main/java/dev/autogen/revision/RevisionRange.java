package dev.autogen.revision;

import java.util.List;
import java.util.Optional;

/**
 * Two symbols with a colon between them, and what lies there: what an upgrade from the one to the
 * other runs, and the first itself.
 *
 * <p>A side that is left out is the beginning or the heads. Steps alone count from the other side,
 * and end where the history does.
 */
record RevisionRange(RevisionSymbols symbols) {

    List<RevisionScript> between(String range) {
        var sides = range.split(":", -1);
        if (sides.length != 2) {
            throw new HistoryException(
                    "'"
                            + range
                            + "' is no range: write START:END, START: or :END, such as base:head or -3:current.");
        }
        boolean fromTheEnd = isSteps(sides[0]);
        var lower = fromTheEnd ? List.<String>of() : lower(sides[0]);
        var upper = upper(sides[1], lower, sides[0]);
        return inside(fromTheEnd ? stepped(Symbol.of(sides[0]), upper) : lower, upper, sides[0]);
    }

    private static boolean isSteps(String side) {
        return !side.isBlank() && Symbol.of(side).isFromHere();
    }

    private List<String> lower(String side) {
        return side.isBlank() ? List.of() : stepped(Symbol.of(side), List.of());
    }

    private List<String> upper(String side, List<String> lower, String lowerSide) {
        if (side.isBlank()) {
            var branch =
                    lowerSide.isBlank() ? Optional.<String>empty() : Symbol.of(lowerSide).branch();
            return symbols.resolve(branch.map(it -> it + "@heads").orElse("heads"));
        }
        var symbol = Symbol.of(side);
        return symbol.isFromHere() && isSteps(lowerSide)
                ? symbols.upgradeTarget(side)
                : stepped(symbol, lower);
    }

    /** Steps go as far as the history does. */
    private List<String> stepped(Symbol symbol, List<String> other) {
        if (symbol.steps().isEmpty()) {
            return symbols.resolve(symbol.text());
        }
        var start = symbol.isFromHere() ? one(other, symbol) : symbols.only(symbol.origin());
        return symbols.walk(symbol).stepsWithin(start, symbol.steps().getAsInt()).stream().toList();
    }

    private static Optional<String> one(List<String> ids, Symbol symbol) {
        if (ids.size() > 1) {
            throw new HistoryException(
                    "'"
                            + symbol.text()
                            + "' is ambiguous: it counts from "
                            + String.join(", ", ids)
                            + ". Name one of them on the other side of the range.");
        }
        return ids.stream().findFirst();
    }

    private List<RevisionScript> inside(List<String> lower, List<String> upper, String lowerSide) {
        var graph = symbols.graph();
        var before = graph.withAncestors(upper);
        for (String id : lower) {
            if (!before.contains(id)) {
                throw new HistoryException(
                        "Revision "
                                + graph.get(id).label()
                                + " does not come before "
                                + (upper.isEmpty() ? "base" : String.join(", ", upper))
                                + ", so nothing lies between them.");
            }
        }
        before.removeAll(graph.withAncestors(lower.isEmpty() ? shared(lowerSide) : lower));
        before.addAll(lower);
        return graph.inOrder(before).stream().map(graph::get).toList();
    }

    /** The base of a branch that parts from others is where it does so. */
    private List<String> shared(String side) {
        if (side.isBlank()) {
            return List.of();
        }
        var graph = symbols.graph();
        return Symbol.of(side)
                .branch()
                .map(graph.branches()::named)
                .map(graph.branches()::first)
                .map(graph::parents)
                .orElse(List.of());
    }
}
