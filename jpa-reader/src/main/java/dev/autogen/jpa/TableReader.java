package dev.autogen.jpa;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;

/** Reads one table with all that belongs to it. */
final class TableReader {
    private final Names names;
    private final ColumnOrder order;
    private final SqlStringGenerationContext context;
    private final Notes notes;
    private final ColumnReader columns;
    private final AggregateChecks aggregates;
    private final UniqueKeyReader uniqueKeys;
    private final IndexReader indexes;
    private final ForeignKeyReader foreignKeys;

    TableReader(
            Names names,
            ColumnOrder order,
            ColumnReader columns,
            SqlStringGenerationContext context,
            Notes notes) {
        var tableColumns = new TableColumns(names);
        this.names = names;
        this.order = order;
        this.context = context;
        this.notes = notes;
        this.columns = columns;
        this.aggregates = new AggregateChecks(context.getDialect());
        this.uniqueKeys = new UniqueKeyReader(names, tableColumns, context, notes);
        this.indexes = new IndexReader(names, tableColumns, notes);
        this.foreignKeys = new ForeignKeyReader(names, context, notes);
    }

    Table read(org.hibernate.mapping.Table table) {
        var name = names.table(table);
        var clauses = TableClauses.read(LaterHibernate.options(table).orElse(""));
        clauses.unread().ifPresent(it -> notes.add("Not read, on table " + name + ": " + it));
        var found = new ArrayList<Column>();
        var uniqueColumns = new ArrayList<String>();
        var checks = new ArrayList<Check>();
        for (org.hibernate.mapping.Column column : order.columns(table)) {
            var read = columns.read(table, column, order.attribute(table, column));
            found.add(read.column());
            checks.addAll(read.checks());
            if (read.unique() && !table.isPrimaryKey(column)) {
                uniqueColumns.add(read.column().name());
            }
        }
        table.getChecks().forEach(it -> checks.add(columns.check(it)));
        checks.addAll(aggregates.checks(table));
        var places = found.stream().map(Column::name).toList();
        return new Table(
                name,
                found,
                primaryKey(table),
                inOrder(uniqueKeys.read(table, uniqueColumns), places, it -> it.columns()),
                withoutRepetition(checks),
                List.of(),
                indexes.read(table),
                inOrder(foreignKeys.read(table), places, it -> it.columns()),
                Names.comment(table.getComment()),
                clauses.options(),
                seeds(table));
    }

    /** Hibernate may write a check twice; under one name it can only be there once. */
    private static List<Check> withoutRepetition(List<Check> checks) {
        var seen = new HashSet<Check>();
        return checks.stream().filter(it -> it.name().isEmpty() || seen.add(it)).toList();
    }

    /** Constraints in the order of the columns that they begin with. */
    private static <T> List<T> inOrder(
            List<T> constraints, List<String> places, Function<T, List<String>> columns) {
        return constraints.stream()
                .sorted(Comparator.comparing(it -> places.indexOf(columns.apply(it).get(0))))
                .toList();
    }

    /** The primary key. */
    private Optional<PrimaryKey> primaryKey(org.hibernate.mapping.Table table) {
        return Optional.ofNullable(table.getPrimaryKey())
                .filter(key -> !key.getColumns().isEmpty())
                .map(
                        key ->
                                PrimaryKey.unnamedPrimaryKey(
                                                key.getColumns().stream()
                                                        .map(names::column)
                                                        .toArray(String[]::new))
                                        .withName(name(table, key)));
    }

    /** JPA has no way to name it; a unique constraint of the same columns lends it its own. */
    private Optional<String> name(
            org.hibernate.mapping.Table table, org.hibernate.mapping.PrimaryKey key) {
        return Optional.ofNullable(key.getOrderingUniqueKey())
                .filter(LaterHibernate::isNameWritten)
                .flatMap(it -> names.constraint(table, it.getName()));
    }

    /**
     * Each row once; Hibernate 6 asks for one as often as there are entities that count with it.
     */
    private List<String> seeds(org.hibernate.mapping.Table table) {
        return table.getInitCommands(context).stream()
                .flatMap(command -> LaterHibernate.sql(command).stream())
                .flatMap(Stream::of)
                .distinct()
                .toList();
    }
}
