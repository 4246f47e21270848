package dev.autogen.migrate;

import static dev.autogen.revision.Histories.depending;
import static dev.autogen.revision.Histories.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.revision.HistoryException;
import dev.autogen.revision.Position;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.schema.QualifiedName;
import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written into the version table, and what happens when it is not as it should be. */
final class VersionTableTest {
    private static final RevisionGraph HISTORY =
            new RevisionGraph(
                    List.of(
                            empty("a"),
                            empty("b", "a"),
                            empty("c", "a"),
                            empty("d", "a"),
                            empty("m", "b", "c", "d"),
                            depending(empty("x"), "b")));

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void one_row_is_kept_for_each_head(Databases.Kind kind) throws SQLException {
        try (var database = kind.fresh();
                var connection = database.connect()) {
            assertThat(changes(database, connection, "upgrade", "b"))
                    .containsExactly("insert a", "update a to b");
            assertThat(changes(database, connection, "upgrade", "d")).containsExactly("insert d");
            assertThat(changes(database, connection, "upgrade", "m"))
                    .containsExactly("insert c", "delete b", "delete c", "update d to m");
            assertThat(changes(database, connection, "upgrade", "x")).containsExactly("insert x");
            assertThat(changes(database, connection, "downgrade", "b@base"))
                    .containsExactly("insert c", "update m to d", "update x to b", "delete b");
            assertThat(changes(database, connection, "downgrade", "c@-1"))
                    .containsExactly("delete c");
            assertThat(changes(database, connection, "downgrade", "base"))
                    .containsExactly("update d to a", "delete a");
            assertThat(migrator(database, connection, new SilentListener()).current()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void a_row_that_somebody_else_took_away_stops_the_run(Databases.Kind kind) throws SQLException {
        try (var database = kind.fresh();
                var connection = database.connect()) {
            migrator(database, connection, new SilentListener()).upgrade("a");
            var meddler =
                    hearing(
                            sql -> {
                                if (sql.contains("SET \"version_num\" = 'b'")) {
                                    execute(connection, "DELETE FROM versions");
                                }
                            });
            assertThatThrownBy(() -> migrator(database, connection, meddler).upgrade("b"))
                    .isInstanceOf(AutogenException.class)
                    .hasMessage(
                            "Table versions was changed by somebody else in the meantime: there should be one row"
                                    + " with a to become b, and there are 0. See where the database is with"
                                    + " 'autogen current', and run this again.");
            assertThat(migrator(database, connection, meddler).current()).containsExactly("a");
            var other =
                    hearing(
                            sql -> {
                                if (sql.startsWith("DELETE")) {
                                    execute(connection, "DELETE FROM versions");
                                }
                            });
            assertThatThrownBy(() -> migrator(database, connection, other).downgrade("base"))
                    .hasMessageContaining("one row with a to delete, and there are 0");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void a_row_that_nobody_knows_stops_all_but_a_purge(Databases.Kind kind) throws SQLException {
        try (var database = kind.fresh();
                var connection = database.connect()) {
            var migrator = migrator(database, connection, new SilentListener());
            migrator.upgrade("b");
            execute(connection, "INSERT INTO versions VALUES ('gone99')");
            assertThat(migrator.current()).containsExactly("b", "gone99");
            assertThat(migrator.position().known()).containsExactly("b");
            assertThat(migrator.position().unknown())
                    .extracting(Position.Unknown::id)
                    .containsExactly("gone99");
            var runs =
                    List.<Runnable>of(
                            () -> migrator.upgrade("m"),
                            () -> migrator.downgrade("base"),
                            () -> migrator.stamp(List.of("m")));
            for (Runnable run : runs) {
                assertThatThrownBy(run::run)
                        .isInstanceOf(HistoryException.class)
                        .hasMessageContaining("at revision gone99, which is not in the history")
                        .hasMessageContaining("autogen stamp --purge");
            }
            assertThat(migrator.current()).containsExactly("b", "gone99");
            migrator.purgeAndStamp(List.of("c", "d"));
            assertThat(migrator.current()).containsExactly("c", "d");
        }
    }

    @Test
    void rows_that_say_the_same_twice_become_one() throws SQLException {
        try (var database = Databases.sqlite();
                var connection = database.connect()) {
            var migrator = migrator(database, connection, new SilentListener());
            migrator.upgrade("b");
            execute(connection, "INSERT INTO versions VALUES ('a')");
            assertThat(migrator.upgrade("b")).isZero();
            assertThat(migrator.current()).containsExactly("b");
        }
    }

    @Test
    void an_upgrade_to_what_is_long_past_says_so() throws SQLException {
        try (var database = Databases.sqlite();
                var connection = database.connect()) {
            migrator(database, connection, new SilentListener()).upgrade("m");
            var passed = new ArrayList<String>();
            var migrator = migrator(database, connection, listener(sql -> {}, passed));
            assertThat(migrator.upgrade("b")).isZero();
            assertThat(passed).containsExactly("b");
            migrator.upgrade("m");
            assertThat(passed).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.Kind.class)
    void the_version_table_can_be_made_alone(Databases.Kind kind) throws SQLException {
        try (var database = kind.fresh();
                var connection = database.connect()) {
            var migrator = migrator(database, connection, new SilentListener());
            assertThat(migrator.ensureVersionTable()).isTrue();
            assertThat(migrator.ensureVersionTable()).isFalse();
            assertThat(migrator.current()).isEmpty();
        }
    }

    @Test
    void a_stamp_can_be_written_as_a_script() {
        try (var database = Databases.sqlite()) {
            var script = new SqlScript(HISTORY, versions(database), TransactionMode.ALL);
            assertThat(script.stamp(List.of("b", "c"), List.of("m")))
                    .isEqualTo(
                            """
                            BEGIN;

                            DELETE FROM "versions" WHERE "version_num" = 'b';

                            UPDATE "versions" SET "version_num" = 'm' WHERE "version_num" = 'c';

                            COMMIT;
                            """);
            assertThat(script.stamp(List.of(), List.of("b")))
                    .isEqualTo(
                            script.versionTable()
                                    + """

                                    BEGIN;

                                    INSERT INTO "versions" ("version_num") VALUES ('b');

                                    COMMIT;
                                    """);
            assertThat(script.purgeAndStamp(List.of("b")))
                    .isEqualTo(
                            """
                            BEGIN;

                            DELETE FROM "versions";

                            INSERT INTO "versions" ("version_num") VALUES ('b');

                            COMMIT;
                            """);
        }
    }

    /** The changes of rows that a run makes, in few words. */
    private static List<String> changes(
            TestDatabase database, Connection connection, String direction, String symbol) {
        var changes = new ArrayList<String>();
        var migrator =
                migrator(database, connection, hearing(sql -> words(sql).ifPresent(changes::add)));
        if (direction.equals("upgrade")) {
            migrator.upgrade(symbol);
        } else {
            migrator.downgrade(symbol);
        }
        return changes;
    }

    private static Optional<String> words(String sql) {
        var ids = sql.replaceAll("[^']*'(\\w+)'[^']*", "$1 ").strip().split(" ", -1);
        if (sql.startsWith("INSERT INTO \"versions\"")) {
            return Optional.of("insert " + ids[0]);
        }
        if (sql.startsWith("DELETE FROM \"versions\"")) {
            return Optional.of("delete " + ids[0]);
        }
        return sql.startsWith("UPDATE \"versions\"") && ids.length == 2
                ? Optional.of("update " + ids[1] + " to " + ids[0])
                : Optional.empty();
    }

    private static MigrationListener hearing(Consumer<String> sql) {
        return listener(sql, new ArrayList<>());
    }

    private static MigrationListener listener(Consumer<String> heard, List<String> passed) {
        return new MigrationListener() {
            @Override
            public void waiting(String why) {}

            @Override
            public void passed(List<String> targets) {
                passed.addAll(targets);
            }

            @Override
            public void begins(Step step, int number, int of) {}

            @Override
            public void runs(String sql) {
                heard.accept(sql);
            }

            @Override
            public void ends(Step step, Duration took) {}
        };
    }

    private static void execute(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Migrator migrator(
            TestDatabase database, Connection connection, MigrationListener listener) {
        return new Migrator(
                connection, HISTORY, versions(database), Migrator.Options.DEFAULT, listener);
    }

    private static VersionTable versions(TestDatabase database) {
        return new VersionTable(QualifiedName.unqualified("versions"), database.dialect());
    }
}
