package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation.RenameConstraint;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The constraints or indexes of one kind before and after: which of them are altered in place, get
 * another name and nothing else, go, and come; the rest stay as they are.
 */
record NamedDiff<T>(List<Pair<T>> altered, List<Pair<T>> renamed, List<T> gone, List<T> come) {

    /**
     * What is to be known of the kind: its name, how to give it one, what may stay where it is at
     * all, and what can be altered in place.
     */
    record Kind<T>(
            Function<T, Optional<String>> name,
            BiFunction<T, Optional<String>, T> withName,
            Predicate<T> mayStay,
            BiPredicate<T, T> alters) {

        static <T> Kind<T> of(
                Function<T, Optional<String>> name,
                BiFunction<T, Optional<String>, T> withName,
                Predicate<T> mayStay) {
            return new Kind<>(name, withName, mayStay, (from, to) -> false);
        }

        Kind<T> altering(BiPredicate<T, T> replaced) {
            return new Kind<>(name, withName, mayStay, replaced);
        }

        /** Whether they differ in their names, and in nothing else. */
        boolean renames(T from, T to) {
            return name.apply(from).isPresent()
                    && name.apply(to).isPresent()
                    && withName.apply(from, name.apply(to)).equals(to);
        }
    }

    static <T> NamedDiff<T> between(List<T> from, List<T> to, Kind<T> kind, FreeNames names) {
        var gone = new ArrayList<T>();
        var come = new ArrayList<T>();
        var before = new HashSet<>(from);
        var after = new HashSet<>(to);
        from.stream()
                .filter(it -> !(after.contains(it) && kind.mayStay.test(it)))
                .forEach(gone::add);
        to.stream()
                .filter(it -> !(before.contains(it) && kind.mayStay.test(it)))
                .forEach(come::add);
        var altered = pairs(gone, come, kind, kind.alters);
        var renamed =
                pairs(
                        gone,
                        come,
                        kind,
                        (one, other) ->
                                kind.renames(one, other)
                                        && names.areFree(
                                                kind.name.apply(one), kind.name.apply(other)));
        return new NamedDiff<>(altered, renamed, List.copyOf(gone), List.copyOf(come));
    }

    /** The steps that give constraints of a table their new names. */
    List<RenameConstraint> constraintRenamings(
            QualifiedName table, Function<T, Optional<String>> name) {
        return renamed.stream()
                .map(
                        it ->
                                new RenameConstraint(
                                        table,
                                        name.apply(it.from()).orElseThrow(),
                                        name.apply(it.to()).orElseThrow()))
                .toList();
    }

    /** Takes out of both lists what belongs together. */
    private static <T> List<Pair<T>> pairs(
            List<T> gone, List<T> come, Kind<T> kind, BiPredicate<T, T> belong) {
        var pairs = new ArrayList<Pair<T>>();
        for (T after : List.copyOf(come)) {
            gone.stream()
                    .filter(kind.mayStay.and(it -> kind.mayStay.test(after)))
                    .filter(it -> belong.test(it, after))
                    .findFirst()
                    .ifPresent(
                            before -> {
                                pairs.add(new Pair<>(before, after));
                                gone.remove(before);
                                come.remove(after);
                            });
        }
        return List.copyOf(pairs);
    }
}
