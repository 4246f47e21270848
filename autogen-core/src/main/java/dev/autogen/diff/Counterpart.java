package dev.autogen.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/** An object of the entities, and the one of the database that it stands for, if there is one. */
record Counterpart<T>(Optional<T> from, T to) {

    /**
     * Pairs first by name, then the nameless by what they say; each object of the database answers
     * once.
     */
    static <T> List<Counterpart<T>> pair(
            List<T> from,
            List<T> to,
            Function<T, Optional<String>> nameOf,
            BiPredicate<T, T> sameMeaning) {
        return pair(from, to, nameOf, List.of(sameMeaning));
    }

    /** The same, where some meanings are closer than others: those come first, for all objects. */
    static <T> List<Counterpart<T>> pair(
            List<T> from,
            List<T> to,
            Function<T, Optional<String>> nameOf,
            List<BiPredicate<T, T>> meanings) {
        var left = new ArrayList<>(from);
        var paired = new ArrayList<Counterpart<T>>();
        for (T it : to) {
            var name = nameOf.apply(it);
            paired.add(
                    new Counterpart<>(
                            name.isEmpty()
                                    ? Optional.empty()
                                    : take(left, other -> nameOf.apply(other).equals(name)),
                            it));
        }
        for (BiPredicate<T, T> meaning : meanings) {
            paired.replaceAll(
                    it ->
                            it.from().isPresent()
                                    ? it
                                    : new Counterpart<>(
                                            take(left, other -> meaning.test(other, it.to())),
                                            it.to()));
        }
        return paired;
    }

    private static <T> Optional<T> take(List<T> left, Predicate<T> wanted) {
        var match = left.stream().filter(wanted).findFirst();
        match.ifPresent(left::remove);
        return match;
    }

    /** What the two make together; an object that the database lacks stays as it is. */
    T adopt(BinaryOperator<T> adoption) {
        return from.map(it -> adoption.apply(it, to)).orElse(to);
    }
}
