package dev.autogen.samples.changes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.jpa.EntitySources;
import dev.autogen.jpa.JpaReader;
import dev.autogen.jpa.TargetDatabase;
import dev.autogen.reflect.DatabaseReflector;
import dev.autogen.reflect.ReflectionScope;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The database of one test, and all that is asked of it. */
final class LiveDatabase implements AutoCloseable {
    static final QualifiedName VERSIONS = QualifiedName.parse("autogen_version");

    private final TestDatabase database;
    private final String product;
    private final Connection connection;
    private final Map<Set<Object>, SchemaModel> read = new HashMap<>();
    private Optional<SchemaModel> found = Optional.empty();
    private List<String> schemas = List.of();

    private LiveDatabase(TestDatabase database, String product) {
        this.database = database;
        this.product = product;
        this.connection = database.connect();
    }

    static LiveDatabase onSqlite() {
        return new LiveDatabase(Databases.sqlite(), "SQLite");
    }

    static LiveDatabase onPostgres(int major) {
        return new LiveDatabase(Databases.postgres(major), "PostgreSQL " + major);
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return database.dialect();
    }

    /** The schemas to look at. */
    void look(List<String> names) {
        changed();
        schemas = List.copyOf(names);
    }

    /** What was read of it before may be so no longer. */
    void changed() {
        found = Optional.empty();
    }

    void execute(String sql) {
        changed();
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + "\n" + e.getMessage(), e);
        }
    }

    List<String> ask(String query) {
        return Catalogue.ask(connection, query);
    }

    SchemaModel reflect() {
        if (found.isEmpty()) {
            var scope = new ReflectionScope(schemas, List.of(VERSIONS));
            found = Optional.of(new DatabaseReflector(connection, dialect(), scope).read());
        }
        return found.get();
    }

    SchemaModel model() {
        return dialect().normalise(reflect());
    }

    /** A replay knows nothing of the order in which a catalogue is read. */
    void assertHolds(SchemaModel wanted) {
        assertThat(model().sorted()).isEqualTo(dialect().normalise(wanted).sorted());
    }

    /** Entities say the same each time, whatever the database holds. */
    SchemaModel wanted(List<Class<?>> entities, Map<String, String> settings) {
        return entities.isEmpty()
                ? SchemaModel.EMPTY
                : read.computeIfAbsent(
                        Set.of(entities, Map.copyOf(settings)),
                        it -> wanted(entities, settings, LiveDatabase.class.getClassLoader()));
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
        model.tables().forEach(it -> rows.putAll(rows(model, it)));
        return new Portrait(
                model.sorted(),
                Catalogue.of(connection, dialect(), model.withSchemas(schemas)),
                rows);
    }

    /** For each column its values, down to their parts, all asked at once. */
    private Map<String, List<String>> rows(SchemaModel model, Table table) {
        var parts = new LinkedHashMap<String, String>();
        table.columns()
                .forEach(
                        it ->
                                parts.putAll(
                                        new Values(model)
                                                .of(dialect().quote(it.name()), it.type())));
        var query =
                parts.values().stream()
                        .map(it -> "cast(" + it + " as varchar(1000))")
                        .collect(joining(", ", "select ", " from "));
        var values = columns(query + dialect().quote(table.name()), parts.size());
        var rows = new LinkedHashMap<String, List<String>>();
        for (String part : parts.keySet()) {
            rows.put(table.name() + "." + part, values.get(rows.size()).stream().sorted().toList());
        }
        return rows;
    }

    private List<List<String>> columns(String query, int number) {
        var values = Stream.generate(() -> new ArrayList<String>()).limit(number).toList();
        if (number == 0) {
            return List.of();
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                for (int i = 0; i < number; i++) {
                    values.get(i).add(String.valueOf(rows.getString(i + 1)));
                }
            }
            return List.copyOf(values);
        } catch (SQLException e) {
            throw new IllegalStateException(query + "\n" + e.getMessage(), e);
        }
    }

    /** The product, and its version where there are several. */
    @Override
    public String toString() {
        return product;
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
