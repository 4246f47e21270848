package dev.autogen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps what a change leaves as it is the same object: a comparison takes a whole schema through a
 * dozen forms, in each of which nearly all of it stays, and equal objects are soonest found equal
 * when they are one.
 */
public final class Unchanged {
    private Unchanged() {}

    /** Each element changed; the list itself if none of them is another object then. */
    public static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        for (int i = 0; i < list.size(); i++) {
            var changed = change.apply(list.get(i));
            if (!one(changed, list.get(i))) {
                return from(i, changed, list, change);
            }
        }
        return list;
    }

    private static <T> List<T> from(int start, T first, List<T> list, UnaryOperator<T> change) {
        var result = new ArrayList<>(list.subList(0, start));
        result.add(first);
        for (int i = start + 1; i < list.size(); i++) {
            result.add(change.apply(list.get(i)));
        }
        return List.copyOf(result);
    }

    /** What there is changed; the same object if that stays one. */
    public static <T> Optional<T> each(Optional<T> value, UnaryOperator<T> change) {
        if (value.isEmpty()) {
            return value;
        }
        var changed = change.apply(value.get());
        return one(changed, value.get()) ? value : Optional.of(changed);
    }

    /** Whether the two are one object. */
    static boolean one(Object first, Object second) {
        return first == second;
    }
}
