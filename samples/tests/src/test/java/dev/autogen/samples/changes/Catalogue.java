package dev.autogen.samples.changes;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.SchemaModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a database says of itself, without the help of the reflector. */
public final class Catalogue {
    private Catalogue() {}

    /** A line for each thing of the schemas that the model names, sorted. */
    public static List<String> of(Connection connection, Dialect dialect, SchemaModel model) {
        var queries =
                dialect.name().equals("PostgreSQL")
                        ? PostgresPortrait.queries(model.schemas())
                        : model.tables().stream()
                                .flatMap(it -> SqlitePortrait.queries(it.name()))
                                .toList();
        return queries.stream().flatMap(it -> ask(connection, it).stream()).sorted().toList();
    }

    /** The first column of a query, row by row. */
    static List<String> ask(Connection connection, String query) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(String.valueOf(rows.getString(1)));
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(query + "\n" + e.getMessage(), e);
        }
    }
}
