package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddUnique;
import dev.autogen.operation.Operation.CommentConstraint;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.List;

/** Unique keys: any change but of a name or a comment is a drop and an addition. */
record UniqueKeyDiff(List<Pair<Table>> tables, RebuiltColumns rebuilt, FreeNames names) {
    private static final Comments<UniqueKey> COMMENTS =
            new Comments<>(UniqueKey::name, UniqueKey::comment, UniqueKey::withComment);

    List<Operation> drops() {
        return SchemaDiff.each(
                tables,
                pair ->
                        diff(pair).gone().stream()
                                .map(it -> new AddUnique(pair.to().name(), it).reverse())
                                .toList());
    }

    List<Operation> renamings() {
        return SchemaDiff.each(
                tables, pair -> diff(pair).constraintRenamings(pair.to().name(), UniqueKey::name));
    }

    List<Operation> additions() {
        return SchemaDiff.each(
                tables,
                pair ->
                        diff(pair).come().stream()
                                .map(it -> new AddUnique(pair.to().name(), it))
                                .toList());
    }

    List<Operation> comments() {
        return SchemaDiff.each(
                tables,
                pair ->
                        COMMENTS.steps(
                                pair.to().name(), diff(pair).altered(), CommentConstraint::new));
    }

    NamedDiff<UniqueKey> diff(Pair<Table> pair) {
        return NamedDiff.between(
                pair.from().uniqueKeys(),
                pair.to().uniqueKeys(),
                NamedDiff.Kind.of(
                                UniqueKey::name,
                                UniqueKey::withName,
                                it ->
                                        !rebuilt.touch(pair.to().name(), it.columns())
                                                && !rebuilt.touch(pair.to().name(), it.included()))
                        .altering(COMMENTS::alone),
                names);
    }
}
