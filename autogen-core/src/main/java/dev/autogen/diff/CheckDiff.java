package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.schema.Check;
import dev.autogen.schema.Table;
import java.util.List;

/** Checks: any change is a drop and an addition. */
record CheckDiff(List<Pair<Table>> tables, RebuiltColumns rebuilt) {

    List<Operation> drops() {
        return SchemaDiff.each(
                tables,
                pair ->
                        pair.from().checks().stream()
                                .filter(it -> !stays(it, pair))
                                .map(it -> new AddCheck(pair.to().name(), it).reverse())
                                .toList());
    }

    List<Operation> additions() {
        return SchemaDiff.each(
                tables,
                pair ->
                        pair.to().checks().stream()
                                .filter(it -> !stays(it, pair))
                                .map(it -> new AddCheck(pair.to().name(), it))
                                .toList());
    }

    private boolean stays(Check check, Pair<Table> pair) {
        return pair.from().checks().contains(check)
                && pair.to().checks().contains(check)
                && !rebuilt.touchExpression(pair.to().name(), check.expression());
    }
}
