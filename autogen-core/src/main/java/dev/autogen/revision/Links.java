package dev.autogen.revision;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which revision comes after which, in the order given; what is missing is left out. */
final class Links {
    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final Map<String, Set<String>> needed = new LinkedHashMap<>();
    private final Map<String, Set<String>> children = new LinkedHashMap<>();
    private final Map<String, Set<String>> followers = new LinkedHashMap<>();

    /** Says that a revision comes after one that it revises. */
    void revises(String id, String parent) {
        link(parents, id, parent);
        link(children, parent, id);
        dependsOn(id, parent);
    }

    /** Says that a revision needs another one to be there first. */
    void dependsOn(String id, String other) {
        link(needed, id, other);
        link(followers, other, id);
    }

    private static void link(Map<String, Set<String>> links, String from, String to) {
        links.computeIfAbsent(from, it -> new LinkedHashSet<>(2)).add(to);
    }

    /** Those that it revises. */
    Set<String> parents(String id) {
        return parents.getOrDefault(id, Set.of());
    }

    /** Those that it revises or depends on. */
    Set<String> needed(String id) {
        return needed.getOrDefault(id, Set.of());
    }

    /** Those that revise it. */
    Set<String> children(String id) {
        return children.getOrDefault(id, Set.of());
    }

    /** Those that revise it or depend on it. */
    Set<String> followers(String id) {
        return followers.getOrDefault(id, Set.of());
    }

    /** These, and what can be reached from them by steps of one kind. */
    static Set<String> reached(Collection<String> ids, Function<String, Set<String>> steps) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            var id = open.poll();
            if (found.add(id)) {
                open.addAll(steps.apply(id));
            }
        }
        return found;
    }
}
