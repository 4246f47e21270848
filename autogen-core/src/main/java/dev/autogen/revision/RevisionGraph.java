package dev.autogen.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How revisions follow one another. A revision comes after those that it revises and those that it
 * depends on.
 *
 * <p>Orders are stable: where the graph leaves a choice, the revision given first comes first.
 */
public final class RevisionGraph {
    private final Map<String, RevisionScript> scripts = new LinkedHashMap<>();
    private final Map<String, Set<String>> children = new LinkedHashMap<>();
    private final List<String> order;
    private final List<String> heads;

    /**
     * Puts the history together.
     *
     * @throws HistoryException if an id is there twice, a parent is missing, or revisions go round
     *     in a circle
     */
    public RevisionGraph(Collection<RevisionScript> revisions) {
        for (RevisionScript script : revisions) {
            var other = scripts.putIfAbsent(script.id(), script);
            if (other != null) {
                throw new HistoryException(
                        "Revision id "
                                + script.id()
                                + " is there twice, in "
                                + other.place()
                                + " and in "
                                + script.place()
                                + ": give one of them another id.");
            }
        }
        scripts.values().forEach(this::connect);
        order = topological();
        heads = order.stream().filter(it -> children(it).isEmpty()).toList();
    }

    private void connect(RevisionScript script) {
        for (String parent : parents(script)) {
            if (!scripts.containsKey(parent)) {
                throw new HistoryException(
                        "Revision "
                                + script.label()
                                + " in "
                                + script.place()
                                + " comes after "
                                + parent
                                + ", which is not there: bring that revision back, or correct the id.");
            }
            children.computeIfAbsent(parent, it -> new LinkedHashSet<>()).add(script.id());
        }
    }

    private Set<String> parents(RevisionScript script) {
        var parents = new LinkedHashSet<>(script.revises());
        script.dependsOn().forEach(it -> parents.add(idOf(it)));
        return parents;
    }

    /** The id that a branch label stands for; any other text is taken for an id. */
    String idOf(String idOrLabel) {
        return scripts.values().stream()
                .filter(it -> it.branchLabels().contains(idOrLabel))
                .map(RevisionScript::id)
                .findFirst()
                .orElse(idOrLabel);
    }

    private List<String> topological() {
        var waiting = new LinkedHashMap<String, Integer>();
        scripts.values().forEach(it -> waiting.put(it.id(), parents(it).size()));
        var ready = new ArrayDeque<String>();
        waiting.forEach(
                (id, count) -> {
                    if (count == 0) {
                        ready.add(id);
                    }
                });
        var sorted = new ArrayList<String>();
        while (!ready.isEmpty()) {
            var id = ready.poll();
            sorted.add(id);
            for (String child : children.getOrDefault(id, Set.of())) {
                if (waiting.merge(child, -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        if (sorted.size() < scripts.size()) {
            var circle =
                    scripts.values().stream()
                            .filter(it -> !sorted.contains(it.id()))
                            .map(RevisionScript::label)
                            .toList();
            throw new HistoryException(
                    "These revisions come after one another in a circle: "
                            + String.join(", ", circle)
                            + ". Correct what one of them revises.");
        }
        return List.copyOf(sorted);
    }

    /** All revisions, each after its parents. */
    public List<RevisionScript> all() {
        return order.stream().map(scripts::get).toList();
    }

    public boolean contains(String id) {
        return scripts.containsKey(id);
    }

    /**
     * The revision of exactly this id.
     *
     * @throws HistoryException if there is none
     */
    public RevisionScript get(String id) {
        var script = scripts.get(id);
        if (script == null) {
            throw new HistoryException(
                    "Revision "
                            + id
                            + " is not in the history: bring its file back, or stamp the database with one that is.");
        }
        return script;
    }

    /** The revisions that nothing revises. */
    public List<String> heads() {
        return heads;
    }

    /** The revisions that revise this one. */
    public List<String> children(String id) {
        return children.getOrDefault(id, Set.of()).stream()
                .filter(it -> scripts.get(it).revises().contains(id))
                .toList();
    }

    /** These revisions and all that come before them. */
    public Set<String> withAncestors(Collection<String> ids) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            var id = open.poll();
            if (found.add(id)) {
                open.addAll(parents(get(id)));
            }
        }
        return found;
    }

    /** These revisions and all that come after them. */
    public Set<String> withDescendants(Collection<String> ids) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            var id = open.poll();
            if (found.add(id)) {
                open.addAll(children.getOrDefault(id, Set.of()));
            }
        }
        return found;
    }

    /** Those of an applied set that nothing else of it comes after: what a version table holds. */
    public List<String> tips(Set<String> applied) {
        return order.stream()
                .filter(applied::contains)
                .filter(
                        id ->
                                children.getOrDefault(id, Set.of()).stream()
                                        .noneMatch(applied::contains))
                .toList();
    }

    /**
     * What has to be applied, in order, so that a database at {@code current} is at {@code targets}
     * too.
     */
    public List<RevisionScript> upgradePath(
            Collection<String> current, Collection<String> targets) {
        var applied = withAncestors(current);
        var wanted = withAncestors(targets);
        return all().stream()
                .filter(it -> wanted.contains(it.id()) && !applied.contains(it.id()))
                .toList();
    }

    /**
     * What has to be taken back, in order, so that nothing that comes after {@code targets} is
     * left; no target means all.
     *
     * @throws HistoryException if a target is not applied
     */
    public List<RevisionScript> downgradePath(
            Collection<String> current, Collection<String> targets) {
        var applied = withAncestors(current);
        for (String target : targets) {
            if (!applied.contains(target)) {
                throw new HistoryException(
                        "Revision "
                                + get(target).label()
                                + " is not applied, so a downgrade cannot lead to it: the database is at "
                                + (current.isEmpty() ? "base" : String.join(", ", current))
                                + ".");
            }
        }
        var gone = targets.isEmpty() ? applied : withDescendants(targets);
        var path =
                all().stream()
                        .filter(
                                it ->
                                        applied.contains(it.id())
                                                && gone.contains(it.id())
                                                && !targets.contains(it.id()))
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(path);
        return List.copyOf(path);
    }

    /** Every id and branch label. */
    Stream<String> names() {
        return scripts.values().stream()
                .flatMap(it -> Stream.concat(Stream.of(it.id()), it.branchLabels().stream()));
    }
}
