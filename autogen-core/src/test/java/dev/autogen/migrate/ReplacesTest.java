package dev.autogen.migrate;

import static dev.autogen.revision.Histories.replacing;
import static dev.autogen.revision.Histories.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.revision.HistoryException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import dev.autogen.revision.RevisionSymbols;
import dev.autogen.schema.QualifiedName;
import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A revision that stands for others, on databases before, inside of and after what it replaces. */
final class ReplacesTest {
    private static final RevisionScript A = logged("a");
    private static final RevisionScript B = logged("b", "a");
    private static final RevisionScript C = logged("c", "b");
    private static final RevisionScript D = logged("d", "c");
    private static final RevisionScript E = logged("e", "d");
    private static final RevisionScript S = replacing(logged("s", "a"), "b c d");

    private static final List<RevisionScript> ORIGINALS = List.of(A, B, C, D, E);
    private static final List<RevisionScript> BOTH = List.of(A, B, C, D, S, E);
    private static final List<RevisionScript> SQUASHED = List.of(A, S, E);

    private TestDatabase database;
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        database = Databases.sqlite();
        connection = database.connect();
        connection.createStatement().execute("CREATE TABLE log (word text)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void a_new_database_runs_the_one_that_stands_for_the_others() throws SQLException {
        migrator(BOTH).upgrade("head");
        assertThat(log()).containsExactly("+a", "+s", "+e");
        assertThat(migrator(BOTH).current()).containsExactly("e");
        migrator(BOTH).downgrade("a");
        assertThat(log()).containsExactly("+a", "+s", "+e", "-e", "-s");
        assertThat(migrator(BOTH).current()).containsExactly("a");
    }

    @Test
    void a_database_inside_goes_on_with_the_others_and_then_counts_as_having_it()
            throws SQLException {
        migrator(ORIGINALS).upgrade("b");
        assertThat(migrator(BOTH).upgrade("s")).isEqualTo(2);
        assertThat(migrator(BOTH).current()).containsExactly("s");
        assertThat(migrator(SQUASHED).upgrade("head")).isEqualTo(1);
        assertThat(log()).containsExactly("+a", "+b", "+c", "+d", "+e");
        assertThat(migrator(SQUASHED).current()).containsExactly("e");
    }

    @Test
    void a_database_inside_can_go_step_by_step_and_back() throws SQLException {
        migrator(ORIGINALS).upgrade("b");
        migrator(BOTH).upgrade("+1");
        assertThat(migrator(BOTH).current()).containsExactly("c");
        migrator(BOTH).downgrade("-1");
        migrator(BOTH).downgrade("a");
        assertThat(log()).containsExactly("+a", "+b", "+c", "-c", "-b");
        assertThat(migrator(BOTH).current()).containsExactly("a");
    }

    @Test
    void a_database_that_has_them_all_counts_as_having_it_even_when_their_files_are_gone()
            throws SQLException {
        migrator(ORIGINALS).upgrade("d");
        for (var history : List.of(BOTH, SQUASHED)) {
            var migrator = migrator(history);
            assertThat(migrator.position().certain()).containsExactly("s");
            assertThat(migrator.upgradeSteps("head")).hasSize(1);
        }
        migrator(SQUASHED).upgrade("s");
        assertThat(migrator(SQUASHED).current()).containsExactly("s");
        assertThat(log()).containsExactly("+a", "+b", "+c", "+d");
        migrator(SQUASHED).downgrade("-1");
        assertThat(log()).endsWith("-s");
    }

    @Test
    void a_database_beyond_notices_nothing() throws SQLException {
        migrator(ORIGINALS).upgrade("head");
        assertThat(migrator(BOTH).upgrade("head")).isZero();
        assertThat(migrator(SQUASHED).upgrade("head")).isZero();
        migrator(SQUASHED).downgrade("base");
        assertThat(log()).containsExactly("+a", "+b", "+c", "+d", "+e", "-e", "-s", "-a");
    }

    @Test
    void inside_and_without_the_files_of_the_others_it_says_which_are_needed() {
        migrator(ORIGINALS).upgrade("c");
        var position = migrator(SQUASHED).position();
        assertThat(position.known()).isEmpty();
        assertThat(position.unknown()).hasSize(1);
        assertThatThrownBy(() -> migrator(SQUASHED).upgrade("head"))
                .isInstanceOf(HistoryException.class)
                .hasMessage(
                        "The database is at revision c, in the midst of those that s (message of s) stands for:"
                                + " to go on from there, bring back the files of b, c, d, or say where the database"
                                + " really is with 'autogen stamp --purge REVISION'.");
        assertThatThrownBy(() -> migrator(List.of(A, C, D, S, E)).upgrade("head"))
                .hasMessageContaining("bring back the files of b, c, or say");
    }

    @Test
    void a_squash_may_be_squashed_again() throws SQLException {
        var t = replacing(logged("t"), "a b c d s e");
        var all = new ArrayList<>(BOTH);
        all.add(t);
        migrator(ORIGINALS).upgrade("c");
        assertThat(migrator(all).upgrade("head")).isEqualTo(2);
        assertThat(log()).containsExactly("+a", "+b", "+c", "+d", "+e");
        assertThat(migrator(List.of(t)).current()).containsExactly("t");
        migrator(List.of(t)).downgrade("base");
        migrator(SQUASHED).upgrade("s");
        assertThat(migrator(List.of(A, S, E, t)).upgrade("head")).isEqualTo(1);
        assertThat(log()).endsWith("-t", "+a", "+s", "+e");
        assertThat(migrator(List.of(t)).current()).containsExactly("t");
    }

    @Test
    void what_is_replaced_is_neither_listed_nor_a_head_and_only_the_last_can_be_named() {
        var graph = new RevisionGraph(BOTH).sound();
        assertThat(graph.all()).extracting(RevisionScript::id).containsExactly("a", "s", "e");
        assertThat(graph.heads()).containsExactly("e");
        assertThat(graph.branchPoints()).isEmpty();
        var symbols = new RevisionSymbols(graph, List.of());
        assertThat(symbols.resolve("d")).containsExactly("s");
        assertThat(new RevisionSymbols(new RevisionGraph(SQUASHED), List.of()).resolve("d"))
                .containsExactly("s");
        assertThatThrownBy(() -> symbols.resolve("c"))
                .hasMessage(
                        "Revision c is one of those that s (message of s) stands for: name that one.");
    }

    @Test
    void one_that_revises_from_the_midst_has_to_be_moved() {
        var late = logged("x", "c");
        assertThatThrownBy(() -> new RevisionGraph(List.of(A, S, E, late)).sound())
                .isInstanceOf(HistoryException.class)
                .hasMessage(
                        "Revision x (message of x) in R_x comes after c, which is inside of what s (message of s)"
                                + " stands for: let it revise s instead, and check that it still fits.");
    }

    @Test
    void the_script_of_a_database_inside_writes_the_same_rows() {
        var graph = new RevisionGraph(BOTH);
        var script = new SqlScript(graph, versions(), TransactionMode.PER_REVISION);
        assertThat(script.upgrade(List.of("c"), List.of("e")))
                .isEqualTo(
                        """
                        BEGIN;

                        -- Upgrade c -> d, message of d

                        INSERT INTO log VALUES ('+d');

                        UPDATE "versions" SET "version_num" = 's' WHERE "version_num" = 'c';

                        COMMIT;

                        BEGIN;

                        -- Upgrade d -> e, message of e

                        INSERT INTO log VALUES ('+e');

                        UPDATE "versions" SET "version_num" = 'e' WHERE "version_num" = 's';

                        COMMIT;
                        """);
    }

    private static RevisionScript logged(String id, String... revises) {
        return script(
                id,
                op -> op.execute("INSERT INTO log VALUES ('+" + id + "')"),
                op -> op.execute("INSERT INTO log VALUES ('-" + id + "')"),
                revises);
    }

    private Migrator migrator(List<RevisionScript> history) {
        return new Migrator(
                connection,
                new RevisionGraph(history),
                versions(),
                Migrator.Options.DEFAULT,
                new SilentListener());
    }

    private VersionTable versions() {
        return new VersionTable(QualifiedName.unqualified("versions"), database.dialect());
    }

    private List<String> log() throws SQLException {
        var words = new ArrayList<String>();
        try (var rows =
                connection.createStatement().executeQuery("SELECT word FROM log ORDER BY rowid")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
