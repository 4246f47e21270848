package dev.autogen.jpa;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.PostgresDialect;
import dev.autogen.dialect.SqliteDialect;
import dev.autogen.schema.SchemaModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads test entities for one database. */
record Read(TargetDatabase database, Dialect dialect, Map<String, String> settings) {
    static final Read POSTGRES =
            new Read(new TargetDatabase("PostgreSQL", 16, 0), new PostgresDialect(), Map.of());
    static final Read SQLITE =
            new Read(new TargetDatabase("SQLite", 3, 45), new SqliteDialect(), Map.of());

    Read with(String key, String value) {
        var more = new HashMap<>(settings);
        more.put(key, value);
        return new Read(database, dialect, more);
    }

    JpaReader reader(Class<?>... classes) {
        return reader(
                new EntitySources(
                        List.of(),
                        Stream.of(classes).map(Class::getName).toList(),
                        Optional.empty(),
                        List.of(),
                        settings));
    }

    JpaReader reader(EntitySources sources) {
        return new JpaReader(sources, database, dialect, Read.class.getClassLoader());
    }

    SchemaModel schema(Class<?>... classes) {
        return reader(classes).read();
    }

    String text(Class<?>... classes) {
        return SchemaText.of(schema(classes), dialect);
    }
}
