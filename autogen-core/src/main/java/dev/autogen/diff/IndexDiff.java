package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.util.List;

/** Indexes of tables that stay: any change is a drop and a creation. */
record IndexDiff(List<Pair<Table>> tables, RebuiltColumns rebuilt) {

    List<Operation> drops() {
        return SchemaDiff.each(
                tables,
                pair ->
                        pair.from().indexes().stream()
                                .filter(it -> !stays(it, pair))
                                .map(it -> new CreateIndex(it).reverse())
                                .toList());
    }

    List<Operation> creations() {
        return SchemaDiff.each(
                tables,
                pair ->
                        pair.to().indexes().stream()
                                .filter(it -> !stays(it, pair))
                                .map(CreateIndex::new)
                                .toList());
    }

    private boolean stays(Index index, Pair<Table> pair) {
        return pair.from().indexes().contains(index)
                && pair.to().indexes().contains(index)
                && !rebuilt.touch(index);
    }
}
