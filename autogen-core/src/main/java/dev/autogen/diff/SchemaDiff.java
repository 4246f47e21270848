package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.CreateSchema;
import dev.autogen.operation.Operation.DropSchema;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What turns one schema into another. The order of this list is the order of execution; nothing is
 * sorted.
 */
public final class SchemaDiff {
    private SchemaDiff() {}

    /** Both schemas have to be in the normal form of one dialect, and named alike. */
    public static List<Operation> between(SchemaModel from, SchemaModel to) {
        return between(from, to, Auxiliaries.NONE);
    }

    /** The same, with what the entities have created by SQL of their own. */
    static List<Operation> between(SchemaModel from, SchemaModel to, Auxiliaries auxiliaries) {
        var operations = new ArrayList<Operation>();
        var schemas = ListDiff.between(from.schemas(), to.schemas(), Function.identity());
        var enumTypes = new EnumTypeDiff(from, to);
        var madeTypes = new MadeTypeDiff(from, to);
        var sequences = new SequenceDiff(from, to);
        var tables = new TableDiff(from, to);
        // Of a table that is the same, nothing goes, comes or is made anew but foreign keys.
        var altered = tables.altered();
        var rebuilt = RebuiltColumns.of(altered);
        var names = FreeNames.of(from, to);
        var indexes = new IndexDiff(altered, rebuilt, names);
        var uniqueKeys = new UniqueKeyDiff(altered, rebuilt, names);
        var checks = new CheckDiff(altered, rebuilt, names);
        var exclusions = new ExclusionDiff(altered, rebuilt, names);
        var primaryKeys = new PrimaryKeyDiff(altered, rebuilt, names);
        var views = new ViewDiff(from, to, tables.common(), rebuilt, primaryKeys);
        var foreignKeys = ForeignKeyDiff.between(from, to, primaryKeys, uniqueKeys, rebuilt, names);
        // A type that changes changes columns of tables that are the same.
        var columns = new ColumnDiff(tables.common(), rebuilt, madeTypes.altered());

        operations.addAll(views.drops());
        operations.addAll(sequences.releases());
        operations.addAll(foreignKeys.drops());
        operations.addAll(indexes.drops());
        operations.addAll(uniqueKeys.drops());
        operations.addAll(checks.drops());
        operations.addAll(exclusions.drops());
        operations.addAll(primaryKeys.drops());
        operations.addAll(tables.drops());
        operations.addAll(indexes.renamings());
        operations.addAll(primaryKeys.renamings());
        operations.addAll(uniqueKeys.renamings());
        operations.addAll(checks.renamings());
        operations.addAll(exclusions.renamings());
        operations.addAll(foreignKeys.renamings());
        schemas.added().forEach(it -> operations.add(new CreateSchema(it)));
        operations.addAll(enumTypes.additions());
        operations.addAll(sequences.changes());
        operations.addAll(columns.releases());
        operations.addAll(madeTypes.changes());
        operations.addAll(auxiliaries.beforeTables());
        operations.addAll(tables.creations());
        operations.addAll(tables.options());
        operations.addAll(tables.comments());
        operations.addAll(columns.additions());
        operations.addAll(sequences.ownerships());
        operations.addAll(columns.computedDrops());
        operations.addAll(columns.departures());
        operations.addAll(columns.alterations());
        operations.addAll(columns.returns());
        operations.addAll(columns.computedAdditions());
        operations.addAll(columns.drops());
        operations.addAll(enumTypes.removals());
        operations.addAll(primaryKeys.additions());
        operations.addAll(uniqueKeys.additions());
        operations.addAll(checks.additions());
        operations.addAll(checks.alterations());
        operations.addAll(exclusions.additions());
        operations.addAll(indexes.creations());
        operations.addAll(primaryKeys.comments());
        operations.addAll(uniqueKeys.comments());
        operations.addAll(exclusions.comments());
        operations.addAll(indexes.comments());
        operations.addAll(foreignKeys.additions());
        operations.addAll(foreignKeys.alterations());
        operations.addAll(views.creations());
        operations.addAll(auxiliaries.afterTables());
        operations.addAll(madeTypes.drops());
        operations.addAll(sequences.drops());
        operations.addAll(enumTypes.drops());
        schemas.removed().forEach(it -> operations.add(new DropSchema(it)));
        return List.copyOf(operations);
    }

    /** The operations for each table that both schemas have, one table after the other. */
    static List<Operation> each(
            List<Pair<Table>> tables, Function<Pair<Table>, List<? extends Operation>> change) {
        var operations = new ArrayList<Operation>();
        tables.forEach(pair -> operations.addAll(change.apply(pair)));
        return operations;
    }
}
