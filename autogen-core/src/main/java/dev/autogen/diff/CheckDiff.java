package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.AlterCheck;
import dev.autogen.schema.Check;
import dev.autogen.schema.Table;
import java.util.List;

/** Checks: another expression is another check. */
record CheckDiff(List<Pair<Table>> tables, RebuiltColumns rebuilt, FreeNames names) {

    List<Operation> drops() {
        return SchemaDiff.each(
                tables,
                pair ->
                        diff(pair).gone().stream()
                                .map(it -> new AddCheck(pair.to().name(), it).reverse())
                                .toList());
    }

    List<Operation> renamings() {
        return SchemaDiff.each(
                tables, pair -> diff(pair).constraintRenamings(pair.to().name(), Check::name));
    }

    List<Operation> additions() {
        return SchemaDiff.each(
                tables,
                pair ->
                        diff(pair).come().stream()
                                .map(it -> new AddCheck(pair.to().name(), it))
                                .toList());
    }

    List<Operation> alterations() {
        return SchemaDiff.each(
                tables,
                pair ->
                        diff(pair).altered().stream()
                                .map(it -> new AlterCheck(pair.to().name(), it.from(), it.to()))
                                .toList());
    }

    private NamedDiff<Check> diff(Pair<Table> pair) {
        var kind =
                NamedDiff.Kind.of(
                        Check::name,
                        Check::withName,
                        it -> !rebuilt.touchExpression(pair.to().name(), it.expression()));
        return NamedDiff.between(
                pair.from().checks(), pair.to().checks(), kind.altering(CheckDiff::alters), names);
    }

    private static boolean alters(Check from, Check to) {
        return from.name().isPresent()
                && from.validity(to.validity()).withComment(to.comment()).equals(to);
    }
}
