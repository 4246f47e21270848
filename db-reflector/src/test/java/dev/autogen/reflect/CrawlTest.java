package dev.autogen.reflect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.Dialect;
import dev.autogen.testing.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import schemacrawler.schemacrawler.InformationSchemaKey;

class CrawlTest {

    @ParameterizedTest
    @EnumSource(
            value = InformationSchemaKey.class,
            names = {"TABLES", "TABLE_COLUMNS", "TABLE_CONSTRAINTS", "INDEXES", "SEQUENCES"})
    void aQueryThatFailsIsAnErrorAndNotNothing(InformationSchemaKey key) throws Exception {
        try (var database = Databases.postgres();
                var connection = database.connect()) {
            execute(connection, "create table t (id int primary key)");
            var catalogue = PostgresCatalogue.of(connection, ReflectionScope.OWN_SCHEMA);
            var queries = new HashMap<>(catalogue.queries(catalogue.survey(connection)));
            queries.put(key, "select 1 / 0");

            assertThatThrownBy(() -> Crawl.over(connection, queries))
                    .hasStackTraceContaining("division by zero");
        }
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheTables() throws Exception {
        try (var database = Databases.postgres();
                var connection = database.connect()) {
            var ten = statementsFor(10, connection);
            assertThat(ten).isPositive();
            assertThat(statementsFor(1_000, connection)).isEqualTo(ten);
        }
    }

    /** With ten columns, three indexes, a check and a foreign key each, and a view. */
    private static int statementsFor(int tables, Connection connection) throws SQLException {
        execute(connection, "drop schema public cascade; create schema public");
        execute(connection, "create table t (id int primary key)");
        // One transaction for all of them would need more locks than there are.
        execute(
                connection,
                """
                do $$ begin for i in 1..%d loop
                  execute format('create table t%%s (id serial primary key, a int references t, b int, c varchar(9) check (c > ''a''),
                    d int, e int, f int, g int, h int default 1, k text)', i);
                  execute format('create index on t%%s (b); create index on t%%s (c, d); create index on t%%s (lower(k))', i, i, i);
                  execute format('create view v%%s as select id, k from t%%s', i, i);
                  commit;
                end loop; end $$
                """
                        .formatted(tables));
        return statements(connection);
    }

    /** How many the driver sends to read the schema, its own ones included. */
    private static int statements(Connection connection) {
        var protocol = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
        var counter = new Counter();
        protocol.setLevel(Level.FINEST);
        protocol.setUseParentHandlers(false);
        protocol.addHandler(counter);
        try {
            new DatabaseReflector(connection, Dialect.of("PostgreSQL"), ReflectionScope.OWN_SCHEMA)
                    .read();
        } finally {
            protocol.removeHandler(counter);
            protocol.setLevel(null);
            protocol.setUseParentHandlers(true);
        }
        return counter.count.get();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Counter extends Handler {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void publish(LogRecord record) {
            if (record.getMessage().contains("FE=> Execute")) {
                count.incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
