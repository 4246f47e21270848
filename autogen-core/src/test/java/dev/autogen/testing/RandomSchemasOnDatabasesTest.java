package dev.autogen.testing;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.schema.SchemaModel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RandomSchemasOnDatabasesTest {

    @Provide
    static Arbitrary<SchemaModel> forPostgres() {
        return RandomSchemas.forDialect(Dialect.of("PostgreSQL")).schemas();
    }

    @Provide
    static Arbitrary<SchemaModel> forSqlite() {
        return RandomSchemas.forDialect(Dialect.of("SQLite")).schemas();
    }

    @Property(tries = 25, seed = "20261121")
    void postgres_takes_what_is_made_for_it(@ForAll("forPostgres") SchemaModel schema)
            throws SQLException {
        isTaken(Databases.postgres(), schema);
    }

    @Property(tries = 25, seed = "20261121")
    void sqlite_takes_what_is_made_for_it(@ForAll("forSqlite") SchemaModel schema)
            throws SQLException {
        isTaken(Databases.sqlite(), schema);
    }

    private static void isTaken(TestDatabase database, SchemaModel schema) throws SQLException {
        try (database;
                var connection = database.connect()) {
            var dialect = database.dialect();
            var operations = SchemaDiff.between(SchemaModel.EMPTY, dialect.normalise(schema));
            for (Statement statement : dialect.statements(operations)) {
                run(connection, statement);
            }
        }
    }

    private static void run(Connection connection, Statement statement) throws SQLException {
        if (statement instanceof Statement.Sql sql) {
            execute(connection, sql.text());
        } else if (statement instanceof Statement.Ask ask) {
            for (Statement then : ask.then().apply(rows(connection, ask.query()))) {
                run(connection, then);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql, e);
        }
    }

    private static List<List<Optional<String>>> rows(Connection connection, String query)
            throws SQLException {
        var rows = new ArrayList<List<Optional<String>>>();
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new ArrayList<Optional<String>>();
                for (int i = 1; i <= columns; i++) {
                    row.add(Optional.ofNullable(result.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
