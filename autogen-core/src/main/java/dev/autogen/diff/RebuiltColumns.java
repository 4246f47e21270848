package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns that a change may have to make anew: those computed before or after it, when their
 * expression differs. Keys and indexes that use one are dropped before and come back after.
 */
record RebuiltColumns(Map<QualifiedName, Set<String>> names) {

    static RebuiltColumns of(List<Pair<Table>> tables) {
        var names = new HashMap<QualifiedName, Set<String>>();
        for (Pair<Table> table : tables) {
            var columns =
                    ListDiff.between(table.from().columns(), table.to().columns(), Column::name);
            for (Pair<Column> column : columns.common()) {
                if (!column.from().generated().equals(column.to().generated())) {
                    names.computeIfAbsent(table.to().name(), it -> new HashSet<>())
                            .add(column.to().name());
                }
            }
        }
        return new RebuiltColumns(names);
    }

    boolean touch(QualifiedName table, List<String> columns) {
        return columns.stream().anyMatch(names.getOrDefault(table, Set.of())::contains);
    }
}
