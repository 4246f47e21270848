package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddExclusion;
import dev.autogen.operation.Operation.CommentConstraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Table;
import java.util.List;

/** Exclusion constraints: any change but of a name or a comment is a drop and an addition. */
record ExclusionDiff(List<Pair<Table>> tables, RebuiltColumns rebuilt, FreeNames names) {
    private static final Comments<Exclusion> COMMENTS =
            new Comments<>(Exclusion::name, Exclusion::comment, Exclusion::withComment);

    List<Operation> drops() {
        return SchemaDiff.each(
                tables,
                pair ->
                        diff(pair).gone().stream()
                                .map(it -> new AddExclusion(pair.to().name(), it).reverse())
                                .toList());
    }

    List<Operation> renamings() {
        return SchemaDiff.each(
                tables, pair -> diff(pair).constraintRenamings(pair.to().name(), Exclusion::name));
    }

    List<Operation> additions() {
        return SchemaDiff.each(
                tables,
                pair ->
                        diff(pair).come().stream()
                                .map(it -> new AddExclusion(pair.to().name(), it))
                                .toList());
    }

    List<Operation> comments() {
        return SchemaDiff.each(
                tables,
                pair ->
                        COMMENTS.steps(
                                pair.to().name(), diff(pair).altered(), CommentConstraint::new));
    }

    private NamedDiff<Exclusion> diff(Pair<Table> pair) {
        return NamedDiff.between(
                pair.from().exclusions(),
                pair.to().exclusions(),
                NamedDiff.Kind.of(
                                Exclusion::name,
                                Exclusion::withName,
                                it -> !rebuilt.touchExpression(pair.to().name(), it.definition()))
                        .altering(COMMENTS::alone),
                names);
    }
}
