package dev.autogen.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.diff.ServerWords;
import dev.autogen.migrate.StatementRunner;
import dev.autogen.schema.SchemaModel;
import dev.autogen.testing.Databases;
import dev.autogen.testing.RandomSchemas;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was created is what is read, whatever it is. */
class ReflectionLawTest {

    @Property(tries = 25, seed = "20261121")
    void postgresIsReadAsItWasMade(@ForAll("postgresSchemas") SchemaModel schema) throws Exception {
        check(Databases.Kind.POSTGRES, schema);
    }

    @Property(tries = 80, seed = "20261121")
    void sqliteIsReadAsItWasMade(@ForAll("sqliteSchemas") SchemaModel schema) throws Exception {
        check(Databases.Kind.SQLITE, schema);
    }

    @Provide
    Arbitrary<SchemaModel> postgresSchemas() {
        var schemas = RandomSchemas.forDialect(Dialect.of("PostgreSQL"));
        return Arbitraries.oneOf(schemas.schemas(), schemas.withSchemas().schemas());
    }

    @Provide
    Arbitrary<SchemaModel> sqliteSchemas() {
        return RandomSchemas.forDialect(Dialect.of("SQLite")).schemas();
    }

    private static void check(Databases.Kind kind, SchemaModel schema) throws Exception {
        try (var database = kind.fresh();
                var connection = database.connect()) {
            var dialect = database.dialect();
            var made = dialect.normalise(schema);
            create(connection, dialect, made);

            var found = dialect.normalise(read(connection, dialect, schema, kind));
            var words =
                    kind == Databases.Kind.POSTGRES
                            ? new ServerJudge(connection, dialect)
                            : ServerWords.AS_WRITTEN;

            assertThat(SchemaDiff.between(found, words.rewrite(made, found))).isEmpty();
        }
    }

    private static SchemaModel read(
            Connection connection, Dialect dialect, SchemaModel schema, Databases.Kind kind) {
        var schemas = new ArrayList<>(schema.schemas());
        if (!schemas.isEmpty()) {
            schemas.add(kind == Databases.Kind.POSTGRES ? "public" : "main");
        }
        return new DatabaseReflector(
                        connection, dialect, new ReflectionScope(schemas, Collections.emptyList()))
                .read();
    }

    private static void create(Connection connection, Dialect dialect, SchemaModel schema) {
        List<Statement> statements =
                dialect.statements(SchemaDiff.between(SchemaModel.EMPTY, schema));
        new StatementRunner(connection, dialect, sql -> {}).run(statements);
    }
}
