package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddUnique;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.List;

/** Unique keys: any change is a drop and an addition. */
record UniqueKeyDiff(List<Pair<Table>> tables, RebuiltColumns rebuilt) {

    List<Operation> drops() {
        return SchemaDiff.each(
                tables,
                pair ->
                        gone(pair).stream()
                                .map(it -> new AddUnique(pair.to().name(), it).reverse())
                                .toList());
    }

    List<Operation> additions() {
        return SchemaDiff.each(
                tables,
                pair ->
                        come(pair).stream()
                                .map(it -> new AddUnique(pair.to().name(), it))
                                .toList());
    }

    private List<UniqueKey> gone(Pair<Table> pair) {
        var kept = kept(pair);
        return pair.from().uniqueKeys().stream().filter(it -> !kept.contains(it)).toList();
    }

    private List<UniqueKey> come(Pair<Table> pair) {
        var kept = kept(pair);
        return pair.to().uniqueKeys().stream().filter(it -> !kept.contains(it)).toList();
    }

    private List<UniqueKey> kept(Pair<Table> pair) {
        return pair.to().uniqueKeys().stream()
                .filter(pair.from().uniqueKeys()::contains)
                .filter(it -> !rebuilt.touch(pair.to().name(), it.columns()))
                .toList();
    }
}
