package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.RenameConstraint;
import dev.autogen.schema.Check;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Renames the one constraint of a table that has a name, whatever kind it is of. */
record ConstraintRename(RenameConstraint op) {

    Table apply(Table table) {
        if (!names(table).contains(op.from())) {
            throw new AutogenException(
                    "Table " + op.table() + " has no constraint " + op.from() + " to rename.");
        }
        if (names(table).contains(op.to())) {
            throw new AutogenException(
                    "Table "
                            + op.table()
                            + " already has a constraint "
                            + op.to()
                            + ": "
                            + op.from()
                            + " cannot take its name.");
        }
        return table.withPrimaryKey(
                        table.primaryKey().map(it -> renamed(it, it.name(), it::withName)))
                .withUniqueKeys(each(table.uniqueKeys(), UniqueKey::name, it -> it::withName))
                .withChecks(each(table.checks(), Check::name, it -> it::withName))
                .withExclusions(each(table.exclusions(), Exclusion::name, it -> it::withName))
                .withForeignKeys(each(table.foreignKeys(), ForeignKey::name, it -> it::withName));
    }

    static List<String> names(Table table) {
        return Stream.of(
                        table.primaryKey().stream().map(PrimaryKey::name),
                        table.uniqueKeys().stream().map(UniqueKey::name),
                        table.checks().stream().map(Check::name),
                        table.exclusions().stream().map(Exclusion::name),
                        table.foreignKeys().stream().map(ForeignKey::name))
                .flatMap(it -> it)
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> List<T> each(
            List<T> list,
            Function<T, Optional<String>> nameOf,
            Function<T, Function<Optional<String>, T>> withName) {
        UnaryOperator<T> change = it -> renamed(it, nameOf.apply(it), withName.apply(it));
        return list.stream().map(change).toList();
    }

    private <T> T renamed(T it, Optional<String> name, Function<Optional<String>, T> withName) {
        return name.filter(op.from()::equals).isPresent()
                ? withName.apply(Optional.of(op.to()))
                : it;
    }
}
