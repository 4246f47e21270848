package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddPrimaryKey;
import dev.autogen.operation.Operation.CommentConstraint;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import java.util.List;

/** Primary keys, of which a table has one: any change but of its name and comment makes it anew. */
record PrimaryKeyDiff(List<Pair<Table>> tables, RebuiltColumns rebuilt, FreeNames names) {
    private static final Comments<PrimaryKey> COMMENTS =
            new Comments<>(PrimaryKey::name, PrimaryKey::comment, PrimaryKey::withComment);

    List<Operation> drops() {
        return SchemaDiff.each(
                tables,
                pair ->
                        diff(pair).gone().stream()
                                .map(it -> new AddPrimaryKey(pair.to().name(), it).reverse())
                                .toList());
    }

    List<Operation> renamings() {
        return SchemaDiff.each(
                tables, pair -> diff(pair).constraintRenamings(pair.to().name(), PrimaryKey::name));
    }

    List<Operation> additions() {
        return SchemaDiff.each(
                tables,
                pair ->
                        diff(pair).come().stream()
                                .map(it -> new AddPrimaryKey(pair.to().name(), it))
                                .toList());
    }

    List<Operation> comments() {
        return SchemaDiff.each(
                tables,
                pair ->
                        COMMENTS.steps(
                                pair.to().name(), diff(pair).altered(), CommentConstraint::new));
    }

    NamedDiff<PrimaryKey> diff(Pair<Table> pair) {
        return NamedDiff.between(
                pair.from().primaryKey().stream().toList(),
                pair.to().primaryKey().stream().toList(),
                NamedDiff.Kind.of(
                                PrimaryKey::name,
                                PrimaryKey::withName,
                                it ->
                                        !rebuilt.touch(pair.to().name(), it.columns())
                                                && !rebuilt.touch(pair.to().name(), it.included()))
                        .altering(COMMENTS::alone),
                names);
    }
}
