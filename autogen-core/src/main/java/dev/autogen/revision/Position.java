package dev.autogen.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where a database is: the rows of its version table that the history knows, and those that it does
 * not, which block only what has to know them.
 */
public record Position(List<String> known, List<Unknown> unknown) {

    /** A row that the history cannot go on from, and in a sentence why and what to do. */
    public record Unknown(String id, String why) {}

    public Position {
        known = List.copyOf(known);
        unknown = List.copyOf(unknown);
    }

    /** What the history says of the rows of a version table. */
    public static Position of(RevisionGraph graph, Collection<String> rows) {
        var known = new ArrayList<String>();
        var unknown = new ArrayList<Unknown>();
        for (String row : rows) {
            var id = graph.squashes().completed(row);
            if (isKnown(graph, id)) {
                known.add(id);
            } else {
                unknown.add(new Unknown(row, why(graph, row)));
            }
        }
        return new Position(known.stream().distinct().toList(), unknown);
    }

    /** In the midst of what another one stands for, all of that has to be there. */
    private static boolean isKnown(RevisionGraph graph, String id) {
        return graph.isComplete(id)
                && graph.squashes().holders(id).stream()
                        .flatMap(it -> graph.squashes().direct(it).stream())
                        .allMatch(graph::isComplete);
    }

    private static String why(RevisionGraph graph, String row) {
        return graph.squashes()
                .standingFor(row)
                .map(it -> insideOf(graph, it, row))
                .orElse(
                        "The database is at revision "
                                + row
                                + ", which is not in the history: bring its file back from the branch or the commit"
                                + " that has it, or say where the database really is with"
                                + " 'autogen stamp --purge REVISION'.");
    }

    private static String insideOf(RevisionGraph graph, String squash, String row) {
        var missing =
                graph.squashes().direct(squash).stream()
                        .filter(it -> !graph.isComplete(it))
                        .toList();
        return "The database is at revision "
                + row
                + ", in the midst of those that "
                + graph.get(squash).label()
                + " stands for: to go on from there, bring back the files of "
                + String.join(", ", missing)
                + ", or say where the database really is with 'autogen stamp --purge REVISION'.";
    }

    /**
     * The ids of a database of which all is known.
     *
     * @throws HistoryException that says what is not, and what to do
     */
    public List<String> certain() {
        if (!unknown.isEmpty()) {
            throw new HistoryException(
                    String.join("\n", unknown.stream().map(Unknown::why).toList()));
        }
        return known;
    }
}
