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
                        diff(pair).altered().stream()
                                .map(
                                        it ->
                                                new CommentConstraint(
                                                        pair.to().name(),
                                                        it.to().name().orElseThrow(),
                                                        it.from().comment(),
                                                        it.to().comment()))
                                .toList());
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
                        .altering(PrimaryKeyDiff::isComment),
                names);
    }

    private static boolean isComment(PrimaryKey from, PrimaryKey to) {
        return from.name().isPresent() && from.withComment(to.comment()).equals(to);
    }
}
