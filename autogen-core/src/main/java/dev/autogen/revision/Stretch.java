package dev.autogen.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Revisions that one other can stand for: from one to another with all between, where only the last
 * is followed by others. {@code replaces}, {@code revises}, {@code dependsOn} and {@code
 * branchLabels} are what that other one says of itself.
 */
public record Stretch(
        List<RevisionScript> revisions,
        List<String> replaces,
        List<String> revises,
        List<String> dependsOn,
        List<String> branchLabels) {

    public Stretch {
        revisions = List.copyOf(revisions);
        replaces = List.copyOf(replaces);
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        branchLabels = List.copyOf(branchLabels);
    }

    /**
     * The stretch of a range {@code A:B}, both included; without A it begins with the first
     * revision, without B it ends at the head.
     *
     * @throws HistoryException if the history is not sound, A does not come before B, or something
     *     follows from the midst
     */
    public static Stretch of(RevisionGraph graph, String range) {
        var ends = Ends.of(new RevisionSymbols(graph.sound(), List.of()), range);
        var members = graph.withAncestors(ends.last());
        if (!ends.first().isEmpty()) {
            members.retainAll(graph.withDescendants(ends.first()));
        }
        if (members.size() < 2) {
            throw new HistoryException(
                    "'"
                            + (range.startsWith(":") ? "base" + range : range)
                            + "' holds "
                            + (members.isEmpty()
                                    ? "no revision: name the older one first."
                                    : "one revision: there is nothing to squash."));
        }
        checkMidst(graph, members, ends.last());
        return of(graph, graph.inOrder(members).stream().map(graph::get).toList(), members);
    }

    /** The first and the last of a range. */
    private record Ends(List<String> first, List<String> last) {
        static Ends of(RevisionSymbols symbols, String range) {
            var sides = range.split(":", -1);
            if (sides.length != 2) {
                throw new HistoryException(
                        "'"
                                + range
                                + "' is no range: write FIRST:LAST, both of which are squashed.");
            }
            return new Ends(
                    sides[0].isBlank() ? List.of() : symbols.resolve(sides[0]),
                    symbols.resolve(sides[1].isBlank() ? "head" : sides[1]));
        }
    }

    private static void checkMidst(RevisionGraph graph, Set<String> members, List<String> last) {
        for (String id : members) {
            for (String follower : graph.followers(id)) {
                if (!last.contains(id) && !members.contains(follower)) {
                    throw new HistoryException(
                            "Revision "
                                    + graph.get(follower).label()
                                    + " comes after "
                                    + id
                                    + ", in the midst of what is to be squashed: squash up to "
                                    + id
                                    + ", or rebase or merge it first.");
                }
            }
        }
    }

    private static Stretch of(
            RevisionGraph graph, List<RevisionScript> revisions, Set<String> members) {
        var replaces = new ArrayList<String>();
        var labels = new ArrayList<String>();
        var revises = new LinkedHashSet<String>();
        var dependsOn = new LinkedHashSet<String>();
        for (RevisionScript script : revisions) {
            replaces.addAll(script.replaces());
            replaces.add(script.id());
            labels.addAll(script.branchLabels());
            revises.addAll(graph.parents(script.id()));
            dependsOn.addAll(graph.dependencies(script.id()));
        }
        revises.removeAll(members);
        dependsOn.removeAll(members);
        revises.removeIf(it -> comesBefore(graph, it, revises));
        dependsOn.removeIf(it -> revises.contains(it) || comesBefore(graph, it, revises));
        return new Stretch(
                revisions, replaces, List.copyOf(revises), List.copyOf(dependsOn), labels);
    }

    private static boolean comesBefore(RevisionGraph graph, String id, Set<String> others) {
        return others.stream()
                .filter(it -> !it.equals(id))
                .anyMatch(it -> graph.withAncestors(List.of(it)).contains(id));
    }
}
