package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns that a change may have to make anew: those computed before or after it, when their
 * expression differs or the type of a column that it mentions; and those whose type becomes quite
 * another one. What uses one is dropped before and comes back after.
 */
record RebuiltColumns(
        Map<QualifiedName, Set<String>> names, Map<QualifiedName, Set<String>> retyped) {

    static RebuiltColumns of(List<Pair<Table>> tables) {
        var names = new HashMap<QualifiedName, Set<String>>();
        var retyped = new HashMap<QualifiedName, Set<String>>();
        for (Pair<Table> table : tables) {
            var columns =
                    ListDiff.between(table.from().columns(), table.to().columns(), Column::name)
                            .common();
            var rebuilt = new HashSet<String>();
            for (Pair<Column> column : columns) {
                if (!column.from().generated().equals(column.to().generated())
                        || dependsOnRetyped(column, columns)) {
                    rebuilt.add(column.to().name());
                }
            }
            names.put(table.to().name(), rebuilt);
            retyped.put(table.to().name(), retyped(columns));
        }
        return new RebuiltColumns(names, retyped);
    }

    private static Set<String> retyped(List<Pair<Column>> columns) {
        return columns.stream()
                .filter(it -> !TypeFamily.same(it.from().type(), it.to().type()))
                .map(it -> it.to().name())
                .collect(Collectors.toSet());
    }

    private static boolean dependsOnRetyped(Pair<Column> computed, List<Pair<Column>> columns) {
        return computed.to().generated().isPresent()
                && columns.stream()
                        .filter(it -> !it.from().type().equals(it.to().type()))
                        .anyMatch(
                                it ->
                                        Mention.in(
                                                computed.to().generated().get().expression(),
                                                it.to().name()));
    }

    boolean touch(QualifiedName table, List<String> columns) {
        return columns.stream().anyMatch(of(table)::contains);
    }

    /** An index on a plain column changes its type with it. */
    boolean touch(Index index) {
        return of(index.table()).stream().anyMatch(it -> Mention.in(index, it))
                || (!index.plain()
                        && retypedOf(index.table()).stream().anyMatch(it -> Mention.in(index, it)));
    }

    boolean touchExpression(QualifiedName table, String expression) {
        return Stream.concat(of(table).stream(), retypedOf(table).stream())
                .anyMatch(it -> Mention.in(expression, it));
    }

    /** Whether a column becomes one that no longer compares with what it was. */
    boolean retype(QualifiedName table, List<String> columns) {
        return columns.stream().anyMatch(retypedOf(table)::contains);
    }

    /** Whether the column itself stays as it is, and yet has to go and to come back. */
    boolean replaces(QualifiedName table, Pair<Column> column) {
        return column.from().generated().isPresent()
                && column.from().generated().equals(column.to().generated())
                && of(table).contains(column.to().name());
    }

    private Set<String> retypedOf(QualifiedName table) {
        return retyped.getOrDefault(table, Set.of());
    }

    private Set<String> of(QualifiedName table) {
        return names.getOrDefault(table, Set.of());
    }
}
