package dev.autogen.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The branches of a history. A label names the branch of its revision: all that follow by what they
 * revise, and those before, down to where it parts from others or others come together.
 */
public final class Branches {
    private final RevisionGraph graph;
    private final Map<String, List<String>> labels = new LinkedHashMap<>();

    Branches(RevisionGraph graph) {
        this.graph = graph;
    }

    /** The labels of the branches that a revision is on. */
    public List<String> labelsOf(String id) {
        if (labels.isEmpty()) {
            graph.names().labels().forEach(this::spread);
        }
        return labels.getOrDefault(id, List.of());
    }

    /** Every label, with the id of the revision that has it. */
    public Map<String, String> labels() {
        return Collections.unmodifiableMap(graph.names().labels());
    }

    private void spread(String label, String id) {
        var on = Links.reached(List.of(id), graph.links()::children);
        on.addAll(down(id, graph::followers));
        on.forEach(it -> labels.computeIfAbsent(it, key -> new ArrayList<>()).add(label));
    }

    /** This one and those before it, down to where the branch parts from others or they meet. */
    private Set<String> down(String id, Function<String, List<String>> following) {
        var down = new LinkedHashSet<String>();
        var at = id;
        while (down.add(at)) {
            var before = graph.parents(at);
            if (before.size() == 1
                    && following.apply(before.get(0)).size() == 1
                    && graph.parents(before.get(0)).size() < 2) {
                at = before.get(0);
            }
        }
        return down;
    }

    /**
     * The id that a branch is named by.
     *
     * @throws HistoryException if there is no such label or revision
     */
    String named(String name) {
        if (graph.names().matching(name).isEmpty()) {
            throw graph.names().unknownBranch(name);
        }
        return graph.names().one(name, it -> true);
    }

    /** All that come before or after this revision by what they revise, and itself. */
    Set<String> lineage(String id) {
        var lineage = Links.reached(List.of(id), graph.links()::parents);
        lineage.addAll(Links.reached(List.of(id), graph.links()::children));
        return lineage;
    }

    /** The first revision of the branch of this one, where it parts from the others. */
    String first(String id) {
        var first = id;
        for (String it : down(id, graph::children)) {
            first = it;
        }
        return first;
    }

    /** What is on the branch of this one and on no other: its first revision and all after it. */
    Predicate<String> own(String id) {
        return Links.reached(List.of(first(id)), graph.links()::children)::contains;
    }
}
