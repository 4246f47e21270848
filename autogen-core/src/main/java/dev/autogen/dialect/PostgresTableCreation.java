package dev.autogen.dialect;

import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.schema.Check;
import dev.autogen.schema.Table;
import dev.autogen.schema.Validity;
import java.util.ArrayList;
import java.util.List;

/**
 * What no clause of {@code CREATE TABLE} says is said after it.
 *
 * <p>Partitions, which are seeds, come when the table is all there. A check that is to be not valid
 * has to be added: all checks of a new table are valid; and so is all that is not to be null.
 */
record PostgresTableCreation(PostgresDialect dialect, Table table) {

    /** The part of the table that one statement creates. */
    Table inOneStatement() {
        var later = checksToAdd();
        return table.withChecks(table.checks().stream().filter(it -> !later.contains(it)).toList());
    }

    private List<Check> checksToAdd() {
        return table.checks().stream().filter(it -> it.validity() == Validity.NOT_VALID).toList();
    }

    List<Statement> complete(List<Statement> creation) {
        var notNull = new ArrayList<Statement>();
        var more = new ArrayList<Statement>();
        table.columns()
                .forEach(
                        it -> {
                            notNull.addAll(
                                    new PostgresNotNull(dialect, table.name()).afterCreation(it));
                            more.addAll(PostgresSerial.afterCreation(dialect, table.name(), it));
                        });
        more.addAll(new PostgresTableOptions(dialect).afterCreation(table.name(), table.options()));
        more.addAll(new PostgresMarks(dialect, table.name()).ofConstraints(inOneStatement()));
        checksToAdd().forEach(it -> more.addAll(dialect.addCheck(new AddCheck(table.name(), it))));
        var statements = new ArrayList<>(creation);
        statements.addAll(statements.size() - table.seeds().size(), more);
        // Only rows without nulls can be known by an index, and indexes come with the table.
        statements.addAll(1, notNull);
        return statements;
    }
}
