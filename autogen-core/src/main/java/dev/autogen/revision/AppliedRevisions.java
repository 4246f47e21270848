package dev.autogen.revision;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The revisions that a database has, kept up to date step by step; its tips, those that nothing
 * else of them comes after, are what the version table holds.
 *
 * <p>As soon as all that a revision replaces are there, that revision is there in their place.
 */
public final class AppliedRevisions {
    private final RevisionGraph graph;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, Integer> appliedFollowers = new HashMap<>();
    private final Set<String> tips = new LinkedHashSet<>();

    private AppliedRevisions(RevisionGraph graph) {
        this.graph = graph;
    }

    /**
     * What a database has whose version table holds these.
     *
     * @throws HistoryException if the history does not know one of them, or lacks the files to go
     *     on from there
     */
    public static AppliedRevisions of(RevisionGraph graph, Collection<String> rows) {
        var known = Position.of(graph, rows).certain();
        var applied = new AppliedRevisions(graph);
        var all = graph.withAncestors(known);
        for (String squash : graph.squashes().innerFirst()) {
            applied.collapse(squash, all);
        }
        graph.inOrder(all).forEach(applied::add);
        return applied;
    }

    private void collapse(String squash, Set<String> all) {
        var direct = graph.squashes().direct(squash);
        if (all.contains(squash) || all.containsAll(direct)) {
            all.removeAll(graph.squashes().members(squash));
            all.add(squash);
        }
    }

    public boolean has(String id) {
        return ids.contains(id);
    }

    /** Whether this one is there, or one that stands for it. */
    public boolean hasEffectOf(String id) {
        return ids.contains(id) || graph.squashes().holders(id).stream().anyMatch(ids::contains);
    }

    /** All of them. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(ids);
    }

    /** Those that nothing else of them comes after, in the order of the history. */
    public List<String> tips() {
        return graph.inOrder(tips);
    }

    /**
     * The heads among them, looking only at what revises what: also those that others depend on.
     */
    public List<String> heads() {
        return graph.inOrder(ids).stream()
                .filter(it -> graph.links().children(it).stream().noneMatch(ids::contains))
                .toList();
    }

    /** Says that this one was applied; those that it needs have to be there. */
    public void apply(String id) {
        add(id);
        for (String squash : graph.squashes().holders(id)) {
            if (ids.containsAll(graph.squashes().direct(squash))) {
                var members = graph.squashes().members(squash).stream().filter(ids::contains);
                takeBackAll(graph.inOrder(members.toList()));
                apply(squash);
            }
        }
    }

    private void takeBackAll(List<String> ordered) {
        for (int i = ordered.size() - 1; i >= 0; i--) {
            takeBack(ordered.get(i));
        }
    }

    private void add(String id) {
        if (!ids.add(id)) {
            return;
        }
        tips.add(id);
        for (String needed : graph.links().needed(id)) {
            appliedFollowers.merge(needed, 1, Integer::sum);
            tips.remove(needed);
        }
    }

    /** Says that this one was taken back; nothing that comes after it may be there. */
    public void takeBack(String id) {
        if (!ids.remove(id)) {
            return;
        }
        tips.remove(id);
        for (String needed : graph.links().needed(id)) {
            if (appliedFollowers.merge(needed, -1, Integer::sum) == 0 && ids.contains(needed)) {
                tips.add(needed);
            }
        }
    }
}
