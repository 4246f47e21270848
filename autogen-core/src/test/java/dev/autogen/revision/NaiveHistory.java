package dev.autogen.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a history means, worked out in the plainest way: which revision needs which, by asking again
 * and again until nothing is new.
 */
public final class NaiveHistory {
    private final Map<String, RevisionScript> scripts = new LinkedHashMap<>();
    private final Map<String, Set<String>> before = new HashMap<>();

    public NaiveHistory(List<RevisionScript> revisions) {
        revisions.forEach(it -> scripts.put(it.id(), it));
        revisions.forEach(it -> before.put(it.id(), new TreeSet<>(direct(it.id()))));
        for (boolean grown = true; grown; ) {
            grown = false;
            for (String id : scripts.keySet()) {
                for (String other : List.copyOf(before.get(id))) {
                    grown |= before.get(id).addAll(before.get(other));
                }
            }
        }
    }

    /** Those that have to be there right before it. */
    public Set<String> direct(String id) {
        var direct = new LinkedHashSet<>(scripts.get(id).revises());
        direct.addAll(scripts.get(id).dependsOn());
        return direct;
    }

    public Set<String> ids() {
        return scripts.keySet();
    }

    public boolean isBefore(String id, String other) {
        return before.get(other).contains(id);
    }

    public boolean areRelated(String id, String other) {
        return id.equals(other) || isBefore(id, other) || isBefore(other, id);
    }

    /** These and all before them. */
    public Set<String> closed(Iterable<String> ids) {
        var closed = new TreeSet<String>();
        for (String id : ids) {
            closed.add(id);
            closed.addAll(before.get(id));
        }
        return closed;
    }

    /** Those of a set that are before no other of it. */
    public Set<String> tips(Set<String> ids) {
        var tips = new TreeSet<String>();
        for (String id : ids) {
            if (ids.stream().noneMatch(it -> isBefore(id, it))) {
                tips.add(id);
            }
        }
        return tips;
    }

    /** Every set of revisions that a database can have. */
    public List<Set<String>> states() {
        List<Set<String>> states = new ArrayList<>();
        states.add(Set.of());
        for (int i = 0; i < states.size(); i++) {
            for (String id : scripts.keySet()) {
                var more = new TreeSet<>(states.get(i));
                if (more.containsAll(before.get(id)) && more.add(id) && !states.contains(more)) {
                    states.add(more);
                }
            }
        }
        return states;
    }
}
