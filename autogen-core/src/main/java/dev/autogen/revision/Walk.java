package dev.autogen.revision;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Steps from one revision to another; no revision is the state before the first. */
record Walk(RevisionGraph graph, Predicate<String> among, Symbol symbol) {

    /** Where so many steps lead, forward or, where there are fewer than none, back. */
    Optional<String> steps(Optional<String> start, int steps) {
        var at = start;
        for (int step = 0; step < Math.abs(steps); step++) {
            if (isEnd(at, steps)) {
                throw tooFar(step);
            }
            at = one(at, steps);
        }
        return at;
    }

    /** The same, but where the history ends before, to its end. */
    Optional<String> stepsWithin(Optional<String> start, int steps) {
        var at = start;
        for (int step = 0; step < Math.abs(steps) && !isEnd(at, steps); step++) {
            at = one(at, steps);
        }
        return at;
    }

    private boolean isEnd(Optional<String> at, int steps) {
        return steps < 0 ? at.isEmpty() : after(at).isEmpty();
    }

    private Optional<String> one(Optional<String> at, int steps) {
        var next = steps > 0 ? after(at) : before(at.orElseThrow());
        if (next.size() > 1) {
            throw new HistoryException(
                    "'"
                            + symbol.text()
                            + "' is ambiguous: "
                            + at.orElse("base")
                            + (steps > 0 ? " leads to " : " comes after ")
                            + String.join(", ", next)
                            + ". Name one of them.");
        }
        return next.stream().findFirst();
    }

    private List<String> after(Optional<String> id) {
        var next = id.map(this::following).orElseGet(graph::bases);
        return next.stream().filter(among).toList();
    }

    /** In the midst of revisions that another one stands for, the way leads on among them. */
    private List<String> following(String id) {
        return graph.squashes().isReplaced(id)
                ? List.copyOf(graph.links().children(id))
                : graph.children(id);
    }

    private List<String> before(String id) {
        return graph.parents(id).stream().filter(among).toList();
    }

    private HistoryException tooFar(int done) {
        return new HistoryException(
                "'"
                        + symbol.text()
                        + "' goes further than the history does: there "
                        + (done == 1 ? "is 1 step" : "are " + done + " steps")
                        + " instead of "
                        + Math.abs(symbol.steps().orElse(0))
                        + ". See 'autogen history'.");
    }
}
