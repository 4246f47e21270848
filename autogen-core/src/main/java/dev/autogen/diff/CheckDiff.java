package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.schema.Table;
import java.util.List;

/** Checks: any change is a drop and an addition. */
record CheckDiff(List<Pair<Table>> tables) {

    List<Operation> drops() {
        return SchemaDiff.each(
                tables,
                pair ->
                        pair.from().checks().stream()
                                .filter(it -> !pair.to().checks().contains(it))
                                .map(it -> new AddCheck(pair.to().name(), it).reverse())
                                .toList());
    }

    List<Operation> additions() {
        return SchemaDiff.each(
                tables,
                pair ->
                        pair.to().checks().stream()
                                .filter(it -> !pair.from().checks().contains(it))
                                .map(it -> new AddCheck(pair.to().name(), it))
                                .toList());
    }
}
