package dev.autogen.jpa;

import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which members of the entities ask for which tables and columns: beside the model, since what is
 * compared knows nothing of classes.
 */
public record Origins(
        Map<QualifiedName, List<Member>> tables,
        Map<QualifiedName, Map<String, List<Member>>> columns) {

    /** Of nothing is known where it comes from. */
    public static final Origins UNKNOWN = new Origins(Map.of(), Map.of());

    public Origins {
        tables = Map.copyOf(tables);
        columns = Map.copyOf(columns);
    }

    /** Where a table comes from: the class itself, or the attribute that is a collection. */
    public List<Member> of(QualifiedName table) {
        return tables.getOrDefault(table, List.of());
    }

    /**
     * Where a column comes from, the nearest first: the field of an embeddable, the field that has
     * the embeddable, the entity.
     */
    public List<Member> of(QualifiedName table, String column) {
        var members =
                new ArrayList<>(
                        columns.getOrDefault(table, Map.of()).getOrDefault(column, List.of()));
        members.addAll(of(table));
        return members;
    }

    /** Collects origins, of which the first for a name counts. */
    static final class Builder {
        private final Map<QualifiedName, List<Member>> tables = new LinkedHashMap<>();
        private final Map<QualifiedName, Map<String, List<Member>>> columns = new LinkedHashMap<>();

        void add(QualifiedName table, List<Member> members) {
            tables.putIfAbsent(table, List.copyOf(members));
        }

        void add(QualifiedName table, String column, List<Member> members) {
            columns.computeIfAbsent(table, it -> new LinkedHashMap<>())
                    .putIfAbsent(column, List.copyOf(members));
        }

        Origins build() {
            return new Origins(tables, columns);
        }
    }
}
