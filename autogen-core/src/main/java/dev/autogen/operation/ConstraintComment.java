package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.CommentConstraint;
import dev.autogen.schema.Table;
import java.util.Optional;
import java.util.function.Function;

/** Gives the one constraint of a table that has a name its comment, whatever kind it is of. */
record ConstraintComment(CommentConstraint op) {

    Table apply(Table table) {
        if (!ConstraintRename.names(table).contains(op.name())) {
            throw new AutogenException(
                    "Table " + op.table() + " has no constraint " + op.name() + " to comment on.");
        }
        return table.withPrimaryKey(
                        table.primaryKey().map(it -> commented(it, it.name(), it::withComment)))
                .withUniqueKeys(
                        table.uniqueKeys().stream()
                                .map(it -> commented(it, it.name(), it::withComment))
                                .toList())
                .withChecks(
                        table.checks().stream()
                                .map(it -> commented(it, it.name(), it::withComment))
                                .toList())
                .withExclusions(
                        table.exclusions().stream()
                                .map(it -> commented(it, it.name(), it::withComment))
                                .toList())
                .withForeignKeys(
                        table.foreignKeys().stream()
                                .map(it -> commented(it, it.name(), it::withComment))
                                .toList());
    }

    private <T> T commented(
            T it, Optional<String> name, Function<Optional<String>, T> withComment) {
        return name.filter(op.name()::equals).isPresent() ? withComment.apply(op.to()) : it;
    }
}
