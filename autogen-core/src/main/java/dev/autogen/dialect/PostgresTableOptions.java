package dev.autogen.dialect;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AlterTableOptions;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.TableOptions.RowSecurity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How PostgreSQL writes the options of tables, and changes them. */
record PostgresTableOptions(PostgresDialect dialect) {

    String tail(TableOptions options) {
        return (options.inherits().isEmpty() ? "" : " INHERITS (" + names(options.inherits()) + ")")
                + options.partitionBy().map(it -> " PARTITION BY " + it).orElse("")
                + options.accessMethod().map(it -> " USING " + dialect.quote(it)).orElse("")
                + (options.storage().isEmpty()
                        ? ""
                        : " WITH (" + String.join(", ", options.storage()) + ")")
                + options.tablespace().map(it -> " TABLESPACE " + dialect.quote(it)).orElse("");
    }

    private String names(List<QualifiedName> names) {
        return names.stream().map(dialect::quote).collect(Collectors.joining(", "));
    }

    /** What no clause of {@code CREATE TABLE} says. */
    List<Statement> afterCreation(QualifiedName table, TableOptions options) {
        return rowSecurity(table, RowSecurity.OFF, options.rowSecurity());
    }

    List<Statement> change(AlterTableOptions op) {
        var from = op.from();
        var to = op.to();
        if (!from.partitionBy().equals(to.partitionBy())) {
            throw new AutogenException(
                    "PostgreSQL cannot change whether and how table "
                            + op.table()
                            + " is partitioned: create a new table and move the rows.");
        }
        var actions = new ArrayList<String>();
        if (from.unlogged() != to.unlogged()) {
            actions.add(to.unlogged() ? "SET UNLOGGED" : "SET LOGGED");
        }
        actions.addAll(storage(from.storage(), to.storage()));
        without(from.inherits(), to.inherits())
                .forEach(it -> actions.add("NO INHERIT " + dialect.quote(it)));
        without(to.inherits(), from.inherits())
                .forEach(it -> actions.add("INHERIT " + dialect.quote(it)));
        if (!from.tablespace().equals(to.tablespace())) {
            actions.add("SET TABLESPACE " + dialect.quote(to.tablespace().orElse("pg_default")));
        }
        if (!from.accessMethod().equals(to.accessMethod())) {
            actions.add("SET ACCESS METHOD " + dialect.quote(to.accessMethod().orElse("heap")));
        }
        var statements = new ArrayList<Statement>();
        actions.forEach(it -> statements.addAll(dialect.alter(op.table(), it)));
        statements.addAll(rowSecurity(op.table(), from.rowSecurity(), to.rowSecurity()));
        return statements;
    }

    private static List<String> storage(List<String> from, List<String> to) {
        var actions = new ArrayList<String>();
        var set = without(to, from);
        var kept = to.stream().map(PostgresTableOptions::parameter).toList();
        var reset =
                from.stream()
                        .map(PostgresTableOptions::parameter)
                        .filter(it -> !kept.contains(it))
                        .toList();
        if (!reset.isEmpty()) {
            actions.add("RESET (" + String.join(", ", reset) + ")");
        }
        if (!set.isEmpty()) {
            actions.add("SET (" + String.join(", ", set) + ")");
        }
        return actions;
    }

    private static String parameter(String setting) {
        return setting.replaceFirst("\\s*=.*", "");
    }

    private static <T> List<T> without(List<T> list, List<T> others) {
        return list.stream().filter(it -> !others.contains(it)).toList();
    }

    private List<Statement> rowSecurity(QualifiedName table, RowSecurity from, RowSecurity to) {
        if (from == to) {
            return List.of();
        }
        var statements = new ArrayList<Statement>();
        if ((from == RowSecurity.OFF) != (to == RowSecurity.OFF)) {
            var word = to == RowSecurity.OFF ? "DISABLE" : "ENABLE";
            statements.addAll(dialect.alter(table, word + " ROW LEVEL SECURITY"));
        }
        if ((from == RowSecurity.FORCED) != (to == RowSecurity.FORCED)) {
            var word = to == RowSecurity.FORCED ? "FORCE" : "NO FORCE";
            statements.addAll(dialect.alter(table, word + " ROW LEVEL SECURITY"));
        }
        return statements;
    }
}
