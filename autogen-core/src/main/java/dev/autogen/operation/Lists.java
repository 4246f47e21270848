package dev.autogen.operation;

import dev.autogen.AutogenException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Adds, removes and replaces one thing of a list, each only if that is legal. */
final class Lists {
    private Lists() {}

    static <T> List<T> add(List<T> list, T added, Predicate<T> same, String what) {
        if (list.stream().anyMatch(same)) {
            throw isThere(what);
        }
        var longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }

    static AutogenException isThere(String what) {
        return new AutogenException("There already is a " + what + ": it cannot be created again.");
    }

    static <T> List<T> remove(List<T> list, Predicate<T> gone, String what) {
        if (list.stream().noneMatch(gone)) {
            throw new AutogenException("There is no " + what + ": it cannot be dropped.");
        }
        return list.stream().filter(gone.negate()).toList();
    }

    static <T> List<T> replace(List<T> list, T from, T to, String what) {
        if (!list.contains(from)) {
            throw new AutogenException(
                    "The " + what + " is not " + from + " here: it cannot become " + to + ".");
        }
        return list.stream().map(it -> it.equals(from) ? to : it).toList();
    }

    /** The list without what a step dropped, which has to be there. */
    static <T> List<T> without(List<T> list, Optional<T> dropped, Operation op) {
        T gone =
                dropped.orElseThrow(
                        () -> new AutogenException("Nothing there answers to " + op + "."));
        return remove(list, gone::equals, gone.toString());
    }
}
