package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What changes a comment alone, on constraints or indexes of one kind: that is done in place. */
record Comments<T>(
        Function<T, Optional<String>> name,
        Function<T, Optional<String>> comment,
        BiFunction<T, Optional<String>, T> withComment) {

    /** Makes the step that gives something of a table another comment. */
    @FunctionalInterface
    interface Step<R> {
        R of(QualifiedName table, String name, Optional<String> from, Optional<String> to);
    }

    /** Whether nothing else differs; only what has a name can be given a comment. */
    boolean alone(T from, T to) {
        return name.apply(from).isPresent()
                && withComment.apply(from, comment.apply(to)).equals(to);
    }

    <R> List<R> steps(QualifiedName table, List<Pair<T>> altered, Step<R> step) {
        return altered.stream()
                .map(
                        it ->
                                step.of(
                                        table,
                                        name.apply(it.to()).orElseThrow(),
                                        comment.apply(it.from()),
                                        comment.apply(it.to())))
                .toList();
    }
}
