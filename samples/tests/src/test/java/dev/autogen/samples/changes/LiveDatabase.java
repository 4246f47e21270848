package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.jpa.EntitySources;
import dev.autogen.jpa.JpaReader;
import dev.autogen.jpa.TargetDatabase;
import dev.autogen.reflect.DatabaseReflector;
import dev.autogen.reflect.ReflectionScope;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The database of one test, and all that is asked of it. */
final class LiveDatabase implements AutoCloseable {
    static final QualifiedName VERSIONS = QualifiedName.parse("autogen_version");

    private final TestDatabase database;
    private final Connection connection;
    private List<String> schemas = List.of();

    private LiveDatabase(TestDatabase database) {
        this.database = database;
        this.connection = database.connect();
    }

    static LiveDatabase of(TestDatabase database) {
        return new LiveDatabase(database);
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return database.dialect();
    }

    /** The schemas to look at. */
    void look(List<String> names) {
        schemas = List.copyOf(names);
    }

    void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + "\n" + e.getMessage(), e);
        }
    }

    List<String> ask(String query) {
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

    SchemaModel reflect() {
        var scope = new ReflectionScope(schemas, List.of(VERSIONS));
        return new DatabaseReflector(connection, dialect(), scope).read();
    }

    SchemaModel model() {
        return dialect().normalise(reflect());
    }

    /** A replay knows nothing of the order in which a catalogue is read. */
    void assertHolds(SchemaModel wanted) {
        assertThat(model().sorted()).isEqualTo(dialect().normalise(wanted).sorted());
    }

    SchemaModel wanted(List<Class<?>> entities, Map<String, String> settings) {
        return entities.isEmpty()
                ? SchemaModel.EMPTY
                : wanted(entities, settings, LiveDatabase.class.getClassLoader());
    }

    SchemaModel wanted(List<Class<?>> entities, Map<String, String> settings, ClassLoader loader) {
        try {
            var sources =
                    new EntitySources(
                            List.of(),
                            entities.stream().map(Class::getName).toList(),
                            Optional.empty(),
                            List.of(),
                            settings);
            return new JpaReader(sources, TargetDatabase.of(connection), dialect(), loader).read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Portrait portrait() {
        var model = model();
        var rows = new LinkedHashMap<String, List<String>>();
        model.tables().forEach(it -> rows.putAll(rows(it)));
        return new Portrait(model.sorted(), catalogue(model), rows);
    }

    private List<String> catalogue(SchemaModel model) {
        var queries =
                dialect().name().equals("PostgreSQL")
                        ? PostgresPortrait.queries(schemas)
                        : model.tables().stream()
                                .flatMap(it -> SqlitePortrait.queries(it.name()))
                                .toList();
        return queries.stream().flatMap(it -> ask(it).stream()).sorted().toList();
    }

    private Map<String, List<String>> rows(Table table) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (Column column : table.columns()) {
            var name = dialect().quote(column.name());
            var text = "select cast(" + name + " as varchar(1000)) from ";
            rows.put(
                    table.name() + "." + column.name() + " " + column.type(),
                    ask(text + dialect().quote(table.name())).stream().sorted().toList());
        }
        return rows;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.close();
    }
}
