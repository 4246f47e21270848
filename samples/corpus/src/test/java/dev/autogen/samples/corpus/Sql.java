package dev.autogen.samples.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain statements for the tests. */
final class Sql {
    private Sql() {}

    static void execute(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The columns of each row with a bar between, {@code ∅} where one is null. */
    static List<String> lines(Connection connection, String sql) {
        return rows(connection, sql).stream().map(it -> String.join(" | ", it)).toList();
    }

    static List<List<String>> rows(Connection connection, String sql) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<List<String>>();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= width; i++) {
                    var value = rows.getString(i);
                    row.add(value == null ? "∅" : value);
                }
                found.add(row);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
