package dev.autogen.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An order in which each revision comes after those that it needs: along one branch to its end
 * before the next one, and where there is a choice, the one given first.
 *
 * <p>Revisions that go round in a circle, and those after them, are {@code left}.
 */
record TopologicalOrder(List<String> sorted, List<String> left) {

    static TopologicalOrder of(Collection<String> ids, Links links) {
        Map<String, Integer> waiting = new HashMap<>();
        ids.forEach(it -> waiting.put(it, links.needed(it).size()));
        var ready = new ArrayDeque<String>();
        pushInOrder(ready, ids.stream().filter(it -> waiting.get(it) == 0).toList());
        var sorted = new LinkedHashSet<String>();
        while (!ready.isEmpty()) {
            var id = ready.pop();
            sorted.add(id);
            pushInOrder(
                    ready,
                    links.followers(id).stream()
                            .filter(it -> waiting.merge(it, -1, Integer::sum) == 0)
                            .toList());
        }
        return new TopologicalOrder(
                List.copyOf(sorted), ids.stream().filter(it -> !sorted.contains(it)).toList());
    }

    /** The first is the next to be taken. */
    private static void pushInOrder(Deque<String> ready, List<String> ids) {
        for (int i = ids.size() - 1; i >= 0; i--) {
            ready.push(ids.get(i));
        }
    }

    /** One circle of those left, each after the one before it. */
    List<String> circle(Links links) {
        Set<String> leftOver = new LinkedHashSet<>(left);
        var walked = new ArrayList<String>();
        var at = left.get(0);
        while (!walked.contains(at)) {
            walked.add(at);
            at = links.needed(at).stream().filter(leftOver::contains).findFirst().orElseThrow();
        }
        var circle = new ArrayList<>(walked.subList(walked.indexOf(at), walked.size()));
        Collections.reverse(circle);
        return circle;
    }
}
