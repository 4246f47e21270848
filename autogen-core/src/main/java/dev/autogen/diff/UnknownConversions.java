package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AlterColumn;
import java.util.List;
import java.util.stream.Stream;

/** The columns whose values the database cannot turn into the new type by itself. */
record UnknownConversions(Dialect dialect, List<Operation> operations) {

    /** A line on each. */
    List<String> warnings() {
        return operations.stream()
                .filter(AlterColumn.class::isInstance)
                .map(AlterColumn.class::cast)
                .flatMap(this::warning)
                .toList();
    }

    private Stream<String> warning(AlterColumn step) {
        var from = step.from().type();
        var to = step.to().type();
        return from.equals(to) || dialect.converts(from, to)
                ? Stream.empty()
                : Stream.of(
                        dialect.name()
                                + " has no way from "
                                + dialect.typeSql(from)
                                + " to "
                                + dialect.typeSql(to)
                                + " for the values of "
                                + step.table()
                                + "."
                                + step.to().name()
                                + ": the revision will fail until its alterColumn is an alterColumnUsing that says how"
                                + " (also for the way back).");
    }
}
