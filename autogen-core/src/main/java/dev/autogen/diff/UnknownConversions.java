package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.AlterCompositeType;
import dev.autogen.schema.Attribute;
import dev.autogen.schema.DataType;
import java.util.List;
import java.util.stream.Stream;

/** The columns and attributes whose values the database cannot turn into the new type by itself. */
record UnknownConversions(Dialect dialect, List<Operation> operations) {

    /** A line on each. */
    List<String> warnings() {
        return operations.stream()
                .flatMap(it -> Stream.concat(ofColumn(it), ofAttributes(it)))
                .toList();
    }

    private Stream<String> ofColumn(Operation operation) {
        return Stream.of(operation)
                .filter(AlterColumn.class::isInstance)
                .map(AlterColumn.class::cast)
                .filter(it -> isUnknown(it.from().type(), it.to().type()))
                .map(
                        it ->
                                noWay(it.from().type(), it.to().type())
                                        + it.table()
                                        + "."
                                        + it.to().name()
                                        + ": the revision will fail until its alterColumn is an"
                                        + " alterColumnUsing that says how (also for the way back).");
    }

    private Stream<String> ofAttributes(Operation operation) {
        return Stream.of(operation)
                .filter(AlterCompositeType.class::isInstance)
                .map(AlterCompositeType.class::cast)
                .flatMap(it -> it.to().attributes().stream().flatMap(to -> warning(it, to)));
    }

    private Stream<String> warning(AlterCompositeType step, Attribute to) {
        return step.from().findAttribute(to.name()).stream()
                .filter(it -> isUnknown(it.type(), to.type()))
                .map(
                        it ->
                                noWay(it.type(), to.type())
                                        + "attribute "
                                        + to.name()
                                        + " of "
                                        + step.to().name()
                                        + ": the revision will fail where there are any; add an"
                                        + " attribute of another name instead.");
    }

    private boolean isUnknown(DataType from, DataType to) {
        return !from.equals(to) && !dialect.converts(from, to);
    }

    private String noWay(DataType from, DataType to) {
        return dialect.name()
                + " has no way from "
                + dialect.typeSql(from)
                + " to "
                + dialect.typeSql(to)
                + " for the values of ";
    }
}
