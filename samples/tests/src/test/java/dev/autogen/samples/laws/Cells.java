package dev.autogen.samples.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All rows of a database, cell by cell, in the words of the database. */
record Cells(SchemaModel schema, Map<QualifiedName, List<Map<String, String>>> rows) {

    static Cells of(Connection connection, Dialect dialect, SchemaModel schema) {
        var rows = new LinkedHashMap<QualifiedName, List<Map<String, String>>>();
        for (Table table : schema.tables()) {
            rows.put(table.name(), rows(connection, dialect, table));
        }
        return new Cells(schema, rows);
    }

    private static List<Map<String, String>> rows(
            Connection connection, Dialect dialect, Table table) {
        var columns = table.columns().stream().map(Column::name).toList();
        var texts =
                columns.stream()
                        .map(dialect::quote)
                        .map(
                                it ->
                                        dialect.name().equals("SQLite")
                                                ? "typeof(" + it + ") || ' ' || quote(" + it + ")"
                                                : it + "::text")
                        .toList();
        var sql = "SELECT " + String.join(", ", texts) + " FROM " + dialect.quote(table.name());
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<Map<String, String>>();
            while (result.next()) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), String.valueOf(result.getString(i + 1)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    int count() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** Every row of a table that both have is in both, as far as the columns that both have go. */
    void assertKept(Cells before, String story) {
        for (Table table : schema.tables()) {
            before.schema.findTable(table.name()).ifPresent(it -> assertKept(it, before, story));
        }
    }

    private void assertKept(Table then, Cells before, String story) {
        var now = schema.findTable(then.name()).orElseThrow();
        var kept = new LinkedHashMap<String, Function<String, String>>();
        for (Column column : then.columns()) {
            now.findColumn(column.name())
                    .filter(it -> it.generated().equals(column.generated()))
                    .ifPresent(
                            it ->
                                    kept.put(
                                            it.name(),
                                            it.type().equals(column.type())
                                                    ? Function.identity()
                                                    : Cells::value));
        }
        assertThat(projection(then.name(), kept))
                .as(() -> "rows of " + then.name() + " after\n" + story)
                .isEqualTo(before.projection(then.name(), kept));
    }

    private List<List<String>> projection(
            QualifiedName table, Map<String, Function<String, String>> columns) {
        return rows.get(table).stream()
                .map(
                        row ->
                                columns.entrySet().stream()
                                        .map(it -> it.getValue().apply(row.get(it.getKey())))
                                        .toList())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** The same number has other zeros at its end, and SQLite another class, in another type. */
    private static String value(String text) {
        var bare = text.replaceFirst("^(integer|real|text|blob|null) ", "").replaceAll("^'|'$", "");
        try {
            return new BigDecimal(bare).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return bare;
        }
    }
}
