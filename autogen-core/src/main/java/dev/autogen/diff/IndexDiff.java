package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.CommentIndex;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.RenameIndex;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.util.List;

/** Indexes of tables that stay: any change but of a name or a comment is a drop and a creation. */
record IndexDiff(List<Pair<Table>> tables, RebuiltColumns rebuilt, FreeNames names) {
    private static final Comments<Index> COMMENTS =
            new Comments<>(Index::name, Index::comment, Index::withComment);

    /** What was not valid can only come back whole. */
    List<Operation> drops() {
        return SchemaDiff.each(
                tables,
                pair ->
                        diff(pair).gone().stream()
                                .map(it -> new CreateIndex(it.valid()).reverse())
                                .toList());
    }

    List<Operation> renamings() {
        return SchemaDiff.each(
                tables,
                pair ->
                        diff(pair).renamed().stream()
                                .map(
                                        it ->
                                                new RenameIndex(
                                                        pair.to().name(),
                                                        it.from().name().orElseThrow(),
                                                        it.to().name().orElseThrow()))
                                .toList());
    }

    List<Operation> creations() {
        return SchemaDiff.each(
                tables, pair -> diff(pair).come().stream().map(CreateIndex::new).toList());
    }

    List<Operation> comments() {
        return SchemaDiff.each(
                tables,
                pair -> COMMENTS.steps(pair.to().name(), diff(pair).altered(), CommentIndex::new));
    }

    private NamedDiff<Index> diff(Pair<Table> pair) {
        return NamedDiff.between(
                pair.from().indexes(),
                pair.to().indexes(),
                NamedDiff.Kind.of(Index::name, Index::withName, it -> !rebuilt.touch(it))
                        .altering(COMMENTS::alone),
                names);
    }
}
