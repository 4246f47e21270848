package dev.autogen.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The ways from where a database is to where it is to be. */
record Paths(RevisionGraph graph, AppliedRevisions applied) {

    List<RevisionScript> upgrade(Collection<String> targets) {
        var path = new ArrayList<RevisionScript>();
        for (String id : graph.inOrder(graph.withAncestors(targets))) {
            if (!applied.has(id)) {
                append(id, path);
            }
        }
        return path;
    }

    /** Where some of what a revision stands for are there, the others are to come. */
    private void append(String id, List<RevisionScript> path) {
        var squashes = graph.squashes();
        if (squashes.members(id).stream().noneMatch(applied::has)) {
            path.add(graph.get(id));
            return;
        }
        for (String member : graph.inOrder(squashes.direct(id))) {
            if (!applied.has(member)) {
                append(member, path);
            }
        }
    }

    List<RevisionScript> downgrade(DowngradeTarget target) {
        for (String id : target.kept()) {
            if (!applied.has(id)) {
                throw new HistoryException(
                        "Revision "
                                + graph.get(id).label()
                                + " is not applied, so a downgrade cannot lead to it: the database is at "
                                + (applied.tips().isEmpty()
                                        ? "base"
                                        : String.join(", ", applied.tips()))
                                + ".");
            }
        }
        var gone = graph.withDescendants(target.first());
        gone.removeAll(graph.withAncestors(target.kept()));
        gone.retainAll(applied.ids());
        var path = new ArrayList<>(graph.inOrder(gone).stream().map(graph::get).toList());
        Collections.reverse(path);
        return List.copyOf(path);
    }
}
