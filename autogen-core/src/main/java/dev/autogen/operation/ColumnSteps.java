package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.DropColumn;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;

/** Carries out steps on columns: none goes while a key, an index or a view uses it. */
record ColumnSteps(SchemaModel schema) {

    SchemaModel addColumn(AddColumn op) {
        return new TableSteps(schema).change(op.table(), table -> table.column(op.column()));
    }

    SchemaModel alterColumn(AlterColumn op) {
        new ViewSteps(schema).requireNoneInTheWay(op);
        return new TableSteps(schema)
                .change(
                        op.table(),
                        table ->
                                table.withColumns(
                                        Lists.replace(
                                                table.columns(),
                                                op.from(),
                                                op.to(),
                                                "column " + op.table() + "." + op.from().name())));
    }

    SchemaModel dropColumn(DropColumn op) {
        var owner = new Sequence.Owner(op.table(), op.name());
        return new ColumnSteps(new SequenceSteps(schema).withoutOwned(owner::equals))
                .withoutColumn(op);
    }

    private SchemaModel withoutColumn(DropColumn op) {
        return new TableSteps(schema)
                .change(
                        op.table(),
                        table -> {
                            ColumnUse.of(schema, op.table(), op.name())
                                    .ifPresent(
                                            user -> {
                                                throw new AutogenException(
                                                        "Column "
                                                                + op.table()
                                                                + "."
                                                                + op.name()
                                                                + " cannot be dropped while "
                                                                + user
                                                                + " uses it: drop that first.");
                                            });
                            return table.withColumns(
                                    Lists.remove(
                                            table.columns(),
                                            it -> it.name().equals(op.name()),
                                            "column " + op.table() + "." + op.name()));
                        });
    }
}
