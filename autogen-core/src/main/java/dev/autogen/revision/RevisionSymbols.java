package dev.autogen.revision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people write for a revision: an id or the beginning of one, a branch label, {@code head},
 * {@code heads}, {@code base}, {@code current}, and steps from one of these, such as {@code +2},
 * {@code -1} or {@code ae1027+1}.
 */
public record RevisionSymbols(RevisionGraph graph, List<String> current) {
    /** What no revision can be called, since it stands for others. */
    public static final List<String> WORDS = List.of("base", "head", "heads", "current");

    private static final Pattern RELATIVE = Pattern.compile("(.*?)([+-]\\d{1,9})");

    public RevisionSymbols {
        current = List.copyOf(current);
    }

    /** Where an upgrade leads; steps count from where the database is. */
    public List<String> upgradeTarget(String symbol) {
        if (symbol.matches("-\\d+")) {
            throw new HistoryException("'" + symbol + "' leads back: use downgrade.");
        }
        return target(symbol);
    }

    /** Where a downgrade leads; none is the state before the first revision. */
    public List<String> downgradeTarget(String symbol) {
        if (symbol.matches("\\+\\d+")) {
            throw new HistoryException("'" + symbol + "' leads forward: use upgrade.");
        }
        return target(symbol);
    }

    private List<String> target(String symbol) {
        var relative = RELATIVE.matcher(symbol);
        if (!relative.matches()) {
            return resolve(symbol);
        }
        var start =
                relative.group(1).isEmpty()
                        ? onlyCurrent(symbol)
                        : one(resolve(relative.group(1)), symbol);
        return walk(start, Integer.parseInt(relative.group(2)), symbol).stream().toList();
    }

    /**
     * The ids that a symbol without steps stands for.
     *
     * @throws HistoryException if there is no such revision or more than one
     */
    public List<String> resolve(String symbol) {
        return switch (symbol) {
            case "base" -> List.of();
            case "heads" -> graph.heads();
            case "current" -> current;
            case "head" -> onlyHead().stream().toList();
            default -> List.of(byName(symbol));
        };
    }

    private Optional<String> onlyHead() {
        var heads = graph.heads();
        if (heads.size() > 1) {
            throw new HistoryException(
                    "The history has several heads ("
                            + String.join(", ", heads)
                            + "): name one of them, say 'heads' for all, or merge them.");
        }
        return heads.stream().findFirst();
    }

    private String byName(String text) {
        if (graph.names().anyMatch(text::equals)) {
            return graph.idOf(text);
        }
        var matches = new LinkedHashSet<String>();
        graph.names().filter(it -> it.startsWith(text)).map(graph::idOf).forEach(matches::add);
        if (matches.size() > 1) {
            throw new HistoryException(
                    "'"
                            + text
                            + "' may be any of the revisions "
                            + String.join(", ", labels(matches))
                            + ": write more of the id.");
        }
        return matches.stream().findFirst().orElseThrow(() -> unknown(text));
    }

    private List<String> labels(Collection<String> ids) {
        return ids.stream().map(it -> graph.get(it).label()).toList();
    }

    private HistoryException unknown(String text) {
        var nearest =
                graph.names()
                        .filter(it -> Distance.between(it, text) <= Math.max(2, text.length() / 3))
                        .min(
                                (a, b) ->
                                        Integer.compare(
                                                Distance.between(a, text),
                                                Distance.between(b, text)));
        return new HistoryException(
                "There is no revision '"
                        + text
                        + "'"
                        + nearest.map(it -> "; the nearest is " + it).orElse("")
                        + ". See 'autogen history'.");
    }

    private Optional<String> onlyCurrent(String symbol) {
        if (current.size() > 1) {
            throw new HistoryException(
                    "'"
                            + symbol
                            + "' is ambiguous, the database is at several revisions ("
                            + String.join(", ", current)
                            + "): name the one to start from, as in "
                            + current.get(0)
                            + symbol
                            + ".");
        }
        return current.stream().findFirst();
    }

    private static Optional<String> one(List<String> ids, String symbol) {
        if (ids.size() > 1) {
            throw new HistoryException(
                    "'"
                            + symbol
                            + "' is ambiguous: it starts from "
                            + String.join(", ", ids)
                            + ".");
        }
        return ids.stream().findFirst();
    }

    private Optional<String> walk(Optional<String> start, int steps, String symbol) {
        var at = start;
        for (int step = 0; step < Math.abs(steps); step++) {
            if (steps < 0 && at.isEmpty()) {
                throw tooFar(symbol);
            }
            var next = steps > 0 ? after(at) : graph.get(at.orElseThrow()).revises();
            if (next.size() > 1) {
                throw new HistoryException(
                        "'"
                                + symbol
                                + "' is ambiguous: "
                                + at.orElse("base")
                                + " leads to "
                                + String.join(", ", next)
                                + ". Name one of them.");
            }
            if (steps > 0 && next.isEmpty()) {
                throw tooFar(symbol);
            }
            at = next.stream().findFirst();
        }
        return at;
    }

    private List<String> after(Optional<String> id) {
        return id.map(graph::children)
                .orElseGet(
                        () ->
                                graph.all().stream()
                                        .filter(it -> it.revises().isEmpty())
                                        .map(RevisionScript::id)
                                        .toList());
    }

    private static HistoryException tooFar(String symbol) {
        return new HistoryException(
                "'" + symbol + "' goes further than the history does. See 'autogen history'.");
    }
}
