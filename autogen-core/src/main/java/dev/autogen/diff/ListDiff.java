package dev.autogen.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Two lists of objects of one kind, paired by a key: what is new, what both have, what is gone;
 * each in its list's order.
 */
record ListDiff<T>(List<T> added, List<Pair<T>> common, List<T> removed) {

    /** The same object on both sides. */
    record Pair<T>(T from, T to) {
        boolean differs() {
            return !from.equals(to);
        }
    }

    static <T> ListDiff<T> between(List<T> from, List<T> to, Function<T, ?> key) {
        Map<Object, Deque<T>> left = new LinkedHashMap<>();
        from.forEach(it -> left.computeIfAbsent(key.apply(it), k -> new ArrayDeque<>()).add(it));
        var added = new ArrayList<T>();
        var common = new ArrayList<Pair<T>>();
        for (T it : to) {
            var same = left.getOrDefault(key.apply(it), new ArrayDeque<>()).pollFirst();
            if (same == null) {
                added.add(it);
            } else {
                common.add(new Pair<>(same, it));
            }
        }
        var removed = from.stream().filter(it -> left.get(key.apply(it)).remove(it)).toList();
        return new ListDiff<>(added, common, removed);
    }

    List<Pair<T>> altered() {
        return common.stream().filter(Pair::differs).toList();
    }
}
