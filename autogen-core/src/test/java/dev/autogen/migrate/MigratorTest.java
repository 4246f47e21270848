package dev.autogen.migrate;

import static dev.autogen.revision.Histories.script;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.revision.HistoryException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.schema.QualifiedName;
import dev.autogen.testing.Databases;
import dev.autogen.testing.Pooler;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MigratorTest {
    private static final RevisionGraph HISTORY =
            new RevisionGraph(
                    List.of(
                            script(
                                    "a1",
                                    op ->
                                            op.createTable(
                                                    table("one")
                                                            .column(column("id", integer()))
                                                            .primaryKey("pk_one", "id")),
                                    op -> op.dropTable("one")),
                            script(
                                    "b2",
                                    op -> op.execute("INSERT INTO one VALUES (1)"),
                                    op -> op.execute("DELETE FROM one"),
                                    "a1"),
                            script(
                                    "c3",
                                    op -> {
                                        op.createTable(
                                                table("two").column(column("id", integer())));
                                        op.execute("INSERT INTO nowhere VALUES (1)");
                                    },
                                    op -> op.dropTable("two"),
                                    "b2")));

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void goes_forward_and_back_and_says_where_it_is(Databases.Kind kind) throws SQLException {
        try (var database = kind.fresh();
                var connection = database.connect()) {
            var migrator = migrator(connection, database, Migrator.Options.DEFAULT);
            assertThat(migrator.current()).isEmpty();
            assertThat(migrator.upgrade("b2")).isEqualTo(2);
            assertThat(migrator.current()).containsExactly("b2");
            assertThat(tables(connection)).containsExactlyInAnyOrder("autogen_version", "one");
            assertThat(migrator.upgrade("b2")).isZero();
            assertThat(migrator.downgrade("-1")).isEqualTo(1);
            assertThat(migrator.current()).containsExactly("a1");
            assertThat(migrator.downgrade("base")).isEqualTo(1);
            assertThat(tables(connection)).containsExactly("autogen_version");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void a_revision_that_fails_leaves_nothing_behind_and_keeps_those_before_it(Databases.Kind kind)
            throws SQLException {
        try (var database = kind.fresh();
                var connection = database.connect()) {
            var migrator = migrator(connection, database, Migrator.Options.DEFAULT);
            assertThatThrownBy(() -> migrator.upgrade("head"))
                    .isInstanceOf(AutogenException.class)
                    .hasMessageContaining("Upgrade b2 -> c3, message of c3")
                    .hasMessageContaining("Nothing of this revision was changed")
                    .hasMessageContaining("INSERT INTO nowhere");
            assertThat(migrator.current()).containsExactly("b2");
            assertThat(tables(connection)).containsExactlyInAnyOrder("autogen_version", "one");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void in_one_transaction_a_failure_takes_all_of_it_back(Databases.Kind kind)
            throws SQLException {
        try (var database = kind.fresh();
                var connection = database.connect()) {
            var migrator =
                    migrator(
                            connection,
                            database,
                            new Migrator.Options(TransactionMode.ALL, Duration.ofSeconds(5)));
            assertThatThrownBy(() -> migrator.upgrade("head"))
                    .hasMessageContaining("Nothing was changed");
            assertThat(migrator.current()).isEmpty();
            assertThat(tables(connection)).containsExactly("autogen_version");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void runners_at_the_same_time_take_turns(Databases.Kind kind) throws Exception {
        try (var database = kind.fresh()) {
            upgradeFourTimesAtOnce(database);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void so_they_do_on_a_database_that_is_in_use(Databases.Kind kind) throws Exception {
        try (var database = kind.fresh()) {
            try (var connection = database.connect()) {
                migrator(connection, database, Migrator.Options.DEFAULT).upgrade("a1");
            }
            upgradeFourTimesAtOnce(database);
        }
    }

    @Test
    void through_a_pooler_each_transaction_is_a_turn() throws Exception {
        try (var database = Databases.postgres();
                var pooler = Pooler.before(database)) {
            upgradeFourTimesAtOnce(database, pooler::connect);
            try (var connection = pooler.connect()) {
                var said = new ArrayList<String>();
                assertThat(
                                migrator(connection, database, Migrator.Options.DEFAULT, said)
                                        .downgrade("base"))
                        .isEqualTo(2);
                assertThat(said)
                        .filteredOn(it -> it.contains("pg_try_advisory"))
                        .hasSize(2)
                        .allMatch(it -> it.contains("pg_try_advisory_xact_lock"));
                assertThat(said).noneMatch(it -> it.contains("unlock"));
            }
        }
    }

    @Test
    void where_a_session_is_ours_a_run_is_a_turn() throws Exception {
        try (var database = Databases.postgres();
                var connection = database.connect()) {
            var said = new ArrayList<String>();
            migrator(connection, database, Migrator.Options.DEFAULT, said).upgrade("b2");
            assertThat(said).noneMatch(it -> it.contains("xact"));
            assertThat(said).filteredOn(it -> it.contains("pg_try_advisory_lock")).hasSize(1);
            assertThat(said.get(said.size() - 1)).contains("pg_advisory_unlock");
        }
    }

    @Test
    void a_connection_without_a_schema_has_no_place_for_the_version_table() throws SQLException {
        try (var database = Databases.postgres();
                var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET search_path = nowhere");
            var migrator = migrator(connection, database, Migrator.Options.DEFAULT);
            assertThatThrownBy(migrator::current)
                    .isInstanceOf(AutogenException.class)
                    .hasMessageStartingWith(
                            "The connection has no schema, and so there is no place for table autogen_version");
        }
    }

    private static void upgradeFourTimesAtOnce(TestDatabase database) throws Exception {
        upgradeFourTimesAtOnce(database, database::connect);
    }

    private static void upgradeFourTimesAtOnce(
            TestDatabase database, Callable<Connection> connections) throws Exception {
        var runners = Executors.newFixedThreadPool(4);
        try {
            var tasks = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 4; i++) {
                tasks.add(
                        () -> {
                            try (var connection = connections.call()) {
                                return migrator(connection, database, Migrator.Options.DEFAULT)
                                        .upgrade("b2");
                            }
                        });
            }
            for (var result : runners.invokeAll(tasks)) {
                assertThat(result.get()).isBetween(0, 2);
            }
        } finally {
            runners.shutdown();
        }
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("SELECT count(*) FROM one")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
            assertThat(migrator(connection, database, Migrator.Options.DEFAULT).current())
                    .containsExactly("b2");
        }
    }

    @Test
    void a_runner_that_another_one_overtakes_has_nothing_left_to_do() throws SQLException {
        try (var database = Databases.sqlite();
                var other = database.connect();
                var connection = database.connect()) {
            var overtaking =
                    new MigrationListener() {
                        @Override
                        public void waiting(String why) {}

                        @Override
                        public void passed(List<String> targets) {}

                        @Override
                        public void begins(Step step, int number, int of) {}

                        @Override
                        public void ends(Step step, Duration took) {}

                        @Override
                        public void runs(String sql) {
                            if (sql.startsWith("CREATE TABLE \"autogen_version\"")) {
                                migrator(other, database, Migrator.Options.DEFAULT).upgrade("b2");
                            }
                        }
                    };
            var overtaken =
                    new Migrator(
                            connection,
                            HISTORY,
                            versions(database),
                            Migrator.Options.DEFAULT,
                            overtaking);
            assertThat(overtaken.upgrade("b2")).isZero();
            assertThat(overtaken.current()).containsExactly("b2");
        }
    }

    @Test
    void an_application_gets_its_connection_back_as_it_was() throws SQLException {
        try (var database = Databases.sqlite();
                var connection = database.connect()) {
            connection.createStatement().execute("PRAGMA foreign_keys = ON");
            migrator(connection, database, Migrator.Options.DEFAULT).upgrade("b2");
            try (var answer = connection.createStatement().executeQuery("PRAGMA foreign_keys")) {
                answer.next();
                assertThat(answer.getInt(1)).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void a_stamp_runs_nothing(Databases.Kind kind) throws SQLException {
        try (var database = kind.fresh();
                var connection = database.connect()) {
            var migrator = migrator(connection, database, Migrator.Options.DEFAULT);
            migrator.stamp(List.of("b2"));
            assertThat(migrator.current()).containsExactly("b2");
            assertThat(tables(connection)).containsExactly("autogen_version");
            migrator.stamp(List.of("base"));
            assertThat(migrator.current()).isEmpty();
            assertThatThrownBy(() -> migrator.stamp(List.of("zz")))
                    .isInstanceOf(HistoryException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void a_revision_that_the_history_does_not_know_stops_an_upgrade(Databases.Kind kind)
            throws SQLException {
        try (var database = kind.fresh();
                var connection = database.connect()) {
            migrator(connection, database, Migrator.Options.DEFAULT).upgrade("b2");
            var shorter = new RevisionGraph(List.of(HISTORY.get("a1")));
            var migrator =
                    new Migrator(
                            connection,
                            shorter,
                            versions(database),
                            Migrator.Options.DEFAULT,
                            new SilentListener());
            assertThat(migrator.current()).containsExactly("b2");
            assertThatThrownBy(() -> migrator.upgrade("head"))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("at revision b2, which is not in the history");
        }
    }

    @Test
    void a_revision_that_locks_more_than_the_server_can_keep_is_to_be_split() throws SQLException {
        // As many tables would do, and take longer.
        var locks = "SELECT pg_advisory_xact_lock(n) FROM generate_series(1, 1000000) n";
        var history =
                new RevisionGraph(
                        List.of(script("a1", op -> op.execute(locks), op -> op.execute("SELECT"))));
        try (var database = Databases.postgres();
                var connection = database.connect()) {
            var migrator =
                    new Migrator(
                            connection,
                            history,
                            versions(database),
                            Migrator.Options.DEFAULT,
                            new SilentListener());
            assertThatThrownBy(() -> migrator.upgrade("head"))
                    .hasMessageContaining("out of shared memory")
                    .hasMessageContaining("split the revision into several")
                    .hasMessageContaining("raise max_locks_per_transaction");
            assertThat(migrator.current()).isEmpty();
        }
    }

    @Test
    void a_session_that_holds_a_table_is_waited_for_no_longer_than_is_said() throws SQLException {
        var history =
                new RevisionGraph(
                        List.of(
                                script(
                                        "a1",
                                        op -> op.dropTable("held"),
                                        op ->
                                                op.createTable(
                                                        table("held")
                                                                .column(
                                                                        column(
                                                                                "id",
                                                                                integer()))))));
        try (var database = Databases.postgres();
                var holder = database.connect();
                var connection = database.connect()) {
            holder.createStatement().execute("CREATE TABLE held (id integer)");
            holder.setAutoCommit(false);
            holder.createStatement().execute("SELECT * FROM held");

            assertWaitsInVain(connection, database, history, Duration.ofMillis(300));
            connection.createStatement().execute("SET lock_timeout = '200ms'");
            assertWaitsInVain(connection, database, history, Duration.ofMinutes(10));
            holder.rollback();

            var free = new Migrator.Options(TransactionMode.PER_REVISION, Duration.ofMinutes(10));
            assertThat(migrator(connection, database, history, free).upgrade("head")).isOne();
            try (var answer = connection.createStatement().executeQuery("SHOW lock_timeout")) {
                answer.next();
                assertThat(answer.getString(1)).isEqualTo("200ms");
            }
        }
    }

    private static void assertWaitsInVain(
            Connection connection, TestDatabase database, RevisionGraph history, Duration wait) {
        var options = new Migrator.Options(TransactionMode.PER_REVISION, wait);
        var migrator = migrator(connection, database, history, options);
        assertThatThrownBy(() -> migrator.upgrade("head"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("DROP TABLE \"held\"")
                .hasMessageContaining("Another session holds what this needs")
                .hasMessageContaining("raise lock-timeout in [revisions]");
        assertThat(migrator.current()).isEmpty();
    }

    private static Migrator migrator(
            Connection connection,
            TestDatabase database,
            RevisionGraph history,
            Migrator.Options options) {
        return new Migrator(connection, history, versions(database), options, new SilentListener());
    }

    private static Migrator migrator(
            Connection connection, TestDatabase database, Migrator.Options options) {
        return migrator(connection, database, HISTORY, options);
    }

    private static Migrator migrator(
            Connection connection,
            TestDatabase database,
            Migrator.Options options,
            List<String> said) {
        return new Migrator(connection, HISTORY, versions(database), options, new Listening(said));
    }

    /** Notes the SQL that runs. */
    private record Listening(List<String> said) implements MigrationListener {
        @Override
        public void waiting(String why) {}

        @Override
        public void passed(List<String> targets) {}

        @Override
        public void begins(Step step, int number, int of) {}

        @Override
        public void runs(String sql) {
            said.add(sql);
        }

        @Override
        public void ends(Step step, Duration took) {}
    }

    private static VersionTable versions(TestDatabase database) {
        return new VersionTable(QualifiedName.unqualified("autogen_version"), database.dialect());
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
