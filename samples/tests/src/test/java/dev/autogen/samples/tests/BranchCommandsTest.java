package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on histories that branch. */
final class BranchCommandsTest {
    private static final String TOML =
            Workbench.DATABASE
                    + """
                    [entities]
                    packages = ["notes"]
                    classpath = ["${CLASSES}"]
                    [revisions]
                    directories = ["migrations", "billing"]
                    package = "migrations"
                    """;

    @TempDir private Path folder;

    @AutoClose private final TestDatabase database = Databases.sqlite();

    private Workbench bench;

    @BeforeEach
    void set_up() {
        bench = Workbench.with(folder, database, folder, TOML);
    }

    @Test
    void two_revisions_on_one_need_splice_and_are_told_apart_by_head() {
        empty("a1");
        empty("b1");
        fails(
                6,
                "Revision a1 (a1) is not a head, b1 follows it: to begin a new branch there, add --splice.",
                "revision --empty -m c1 --rev-id c1 --head a1");
        runs("revision --empty -m c1 --rev-id c1 --head a1 --splice --branch-label mine");
        fails(
                6,
                "The history has several heads (b1, c1): say with --head which one the new revision follows, or merge"
                        + " them first with 'autogen merge heads'.",
                "revision --empty -m d1 --rev-id d1");
        runs("revision --empty -m d1 --rev-id d1 --head mine@head");
        assertThat(runs("heads").out()).isEqualTo("b1 (head) b1\nd1 (head) d1\n");
        assertThat(runs("branches").out())
                .isEqualTo(
                        """
                        a1 (branch point) a1
                            -> b1 (head) b1
                            -> c1 (mine) c1
                        """);
        assertThat(runs("history --graph").out())
                .isEqualTo(
                        """
                        * d1 (head) d1
                        * c1 (mine) c1
                        | * b1 (head) b1
                        |/
                        * a1 (branch point) a1
                        """);
        fails(
                6,
                "The history has several heads (b1, d1): name one of them, say 'heads' for all, or merge them.",
                "upgrade");
        assertThat(runs("upgrade heads").out()).contains("4 revisions applied");
    }

    @Test
    void a_revision_may_follow_where_the_database_is() {
        empty("a1");
        empty("b1");
        runs("upgrade a1");
        runs("revision --empty -m c1 --rev-id c1 --head current --splice");
        assertThat(runs("show c1").out()).contains("Follows:       a1\n");
    }

    @Test
    void a_merge_joins_what_it_is_told_and_nothing_else() {
        empty("a1");
        fork("b1", "a1");
        fork("c1", "a1");
        fails(1, "Revision b1 (b1) is named twice.", "merge b1 b1");
        fails(
                6,
                "Revision a1 (a1) comes before b1 (b1) already: there is nothing to merge of the two.",
                "merge a1 b1");
        fails(
                1,
                "To merge takes two revisions or more: name those to join, or say 'heads' for all of b1, c1.",
                "merge b1");
        runs("merge heads -m joined --rev-id m1");
        assertThat(runs("history").out()).startsWith("b1, c1 -> m1 (head, merge point) joined\n");
        assertThat(runs("merge heads").out())
                .isEqualTo("Nothing to merge: there is one head, m1 (joined).\n");
        fails(
                6,
                "Revision b1 (b1) is not a head, m1 follows it: to begin a new branch there, add --splice.",
                "merge b1 c1");
        runs("merge b1 c1 --splice --rev-id m2");
    }

    @Test
    void a_second_root_lives_in_its_own_folder_and_those_after_it_follow() throws IOException {
        empty("a1");
        fails(
                1,
                "Folder elsewhere is none of those for revisions (migrations, billing): add it to directories in"
                        + " [revisions] first.",
                "revision --empty -m x --head base --directory elsewhere");
        runs(
                "revision --empty -m bills --rev-id b1 --head base --branch-label billing --directory billing");
        runs("revision --empty -m more --rev-id b2 --head billing@head");
        runs(
                "revision --empty -m users --rev-id a2 --head a1 --depends-on b1 --depends-on billing");
        assertThat(names("billing")).hasSize(2);
        assertThat(names("migrations")).hasSize(2);
        assertThat(Files.readString(folder.resolve("billing/" + names("billing").get(0))))
                .contains("package billing;")
                .contains("branchLabels = \"billing\"");
        assertThat(Files.readString(folder.resolve("migrations/" + names("migrations").get(1))))
                .contains("revises = \"a1\",", "dependsOn = {\"b1\", \"billing\"},");
        assertThat(runs("history -r billing@base:").out())
                .isEqualTo("b1 -> b2 (head) more\nbase -> b1 (billing) bills\n");
        runs("upgrade a2");
        assertThat(runs("current").out()).isEqualTo("b1 (billing) bills\na2 (head) users\n");
        fails(
                1,
                "Branch label billing is that of revision b1 (bills) already",
                "revision --empty --head a2 --branch-label billing");
    }

    @Test
    void an_effective_head_is_at_the_head_when_all_is_applied() {
        empty("a1");
        runs("revision --empty -m b --rev-id b1 --head base");
        runs("revision --empty -m c --rev-id c1 --head b1 --depends-on a1");
        runs("upgrade heads");
        assertThat(runs("heads").out()).contains("a1 (effective head) a1");
        assertThat(runs("heads --resolve-dependencies").out()).isEqualTo("c1 (head) c\n");
        runs("current --check-heads");
        runs("downgrade b1");
        fails(
                5,
                "The database is not at all heads: 1 revision up to a1, c1 is not applied. Run 'autogen upgrade heads'.",
                "current --check-heads");
    }

    @Test
    void a_row_that_the_history_does_not_know_blocks_only_what_has_to_know_it()
            throws SQLException {
        empty("a1");
        runs("upgrade");
        execute("UPDATE autogen_version SET version_num = 'gone99'");
        var why =
                "The database is at revision gone99, which is not in the history: bring its file back from the branch or"
                        + " the commit that has it, or say where the database really is with 'autogen stamp --purge REVISION'.";
        assertThat(runs("current").out()).isEqualTo("gone99 (unknown)\n");
        assertThat(runs("current").err()).isEqualTo("warning: " + why + "\n");
        assertThat(runs("history -i").err()).contains(why);
        assertThat(runs("heads").out()).isEqualTo("a1 (head) a1\n");
        fails(6, why, "upgrade");
        fails(6, why, "stamp a1");
        assertThat(bench.run("current", "--check-heads").code()).isEqualTo(6);
        assertThat(runs("stamp --purge a1").out()).isEqualTo("The database is at a1.\n");
        runs("current --check-heads");
    }

    @Test
    void an_ambiguous_beginning_lists_its_candidates_and_a_typo_its_neighbour() {
        empty("abc1");
        empty("abd2");
        fails(6, "abc1 (abc1), abd2 (abd2)", "upgrade ab");
        fails(6, "abd2", "upgrade abx2");
    }

    @Test
    void a_file_that_is_missing_is_named_with_those_that_need_it() throws IOException {
        empty("a1");
        empty("b1");
        Files.delete(folder.resolve("migrations/" + names("migrations").get(0)));
        fails(6, "a1", "upgrade");
        var shown = bench.run("history");
        assertThat(shown.code()).isEqualTo(6);
        assertThat(shown.out()).contains("b1");
        assertThat(shown.err()).contains("warning: ").contains("a1").doesNotContain("\tat ");
        assertThat(bench.run("history", "--json").out()).contains("\"problems\" : [ \"Revision b1");
    }

    @Test
    void ids_and_labels_that_mean_something_else_are_refused() {
        empty("a1");
        fails(
                1,
                "'no-dashes' cannot be the id of a revision",
                "revision --empty --rev-id no-dashes");
        fails(1, "'heads' cannot be the id of a revision", "revision --empty --rev-id heads");
        fails(1, "Revision a1 is there already", "revision --empty --rev-id a1");
        fails(
                1,
                "'a b' cannot be the label of a branch",
                "revision",
                "--empty",
                "--branch-label",
                "a b");
        fails(
                1,
                "Branch label a1 is the id of a revision already",
                "revision --empty --branch-label a1");
        fails(6, "There is no revision 'x'", "revision --empty --head x");
        fails(6, "There is no revision 'x'", "revision --empty --depends-on x");
        fails(1, "--depends-on base stands for no revision", "revision --empty --depends-on base");
        fails(2, "--empty compares nothing", "revision --empty --sql");
        fails(2, "--empty compares nothing", "revision --empty --rename a:b");
    }

    @Test
    void stamps_are_written_or_printed_and_never_guess_where_a_database_is() {
        empty("a1");
        empty("b1");
        assertThat(runs("stamp a1:b1 --sql --tag v2").out())
                .startsWith("-- Tag: v2\n")
                .contains("UPDATE \"autogen_version\" SET \"version_num\" = 'b1'");
        assertThat(runs("stamp b1 --sql").out()).contains("CREATE TABLE", "INSERT INTO");
        assertThat(runs("stamp --purge b1 --sql").out())
                .contains("DELETE FROM \"autogen_version\";");
        fails(1, "needs --sql", "stamp a1:b1");
        fails(1, "The revisions start from a1 and base", "stamp a1:b1 b1 --sql");
        assertThat(runs("stamp b1 --tag v2").out()).isEqualTo("The database is at b1 (v2).\n");
        assertThat(runs("stamp base --json").out()).contains("\"current\" : [ ]");
    }

    @Test
    void scripts_and_runs_carry_their_tag() {
        empty("a1");
        assertThat(runs("upgrade --sql --tag v2").out()).startsWith("-- Tag: v2\n");
        assertThat(runs("upgrade --tag v2").out())
                .isEqualTo("1 revision applied; the database is at a1 (v2).\n");
        fails(1, "leave one of them out", "upgrade --sql --plan");
        fails(1, "needs --sql", "upgrade base:a1");
        fails(1, "write FROM:TO", "downgrade base --sql");
    }

    @Test
    void a_range_of_the_history_is_shown_as_far_as_it_goes() {
        for (String id : List.of("a1", "b1", "c1", "d1")) {
            empty(id);
        }
        assertThat(ids("history -r b1:c1")).containsExactly("c1", "b1");
        assertThat(ids("history -r -2:")).containsExactly("d1", "c1", "b1");
        assertThat(ids("history -r -99:")).containsExactly("d1", "c1", "b1", "a1");
        assertThat(ids("history -r :+2")).containsExactly("b1", "a1");
        runs("upgrade b1");
        assertThat(ids("history -r current:")).containsExactly("d1", "c1", "b1");
        fails(6, "is no range", "history -r b1");
        fails(6, "does not come before", "history -r d1:a1");
    }

    @Test
    void an_editor_opens_the_file_and_its_failures_are_told() throws IOException {
        empty("a1");
        var file = folder.resolve("migrations/" + names("migrations").get(0));
        bench.let("VISUAL", "").let("EDITOR", "sed -i s/_A1/_Edited/");
        runs("edit head");
        assertThat(file).content().contains("_Edited implements");
        fails(1, "The editor 'false' exited with 1.", bench.let("VISUAL", "false"), "edit a1");
        fails(
                1,
                "The editor '/no/such' cannot be started",
                bench.let("VISUAL", "/no/such"),
                "edit a1");
        fails(
                1,
                "No editor is found: set VISUAL or EDITOR to yours.",
                bench.let("VISUAL", "").let("EDITOR", "").let("PATH", ""),
                "edit a1");
        fails(1, "'base' stands for no revision, so there is no file to edit.", "edit base");
        fails(1, "'current' stands for no revision", "edit current");
    }

    private void empty(String id) {
        runs("revision --empty -m " + id + " --rev-id " + id);
    }

    private void fork(String id, String parent) {
        runs("revision --empty -m " + id + " --rev-id " + id + " --splice --head " + parent);
    }

    private Workbench.Outcome runs(String command) {
        var outcome = bench.run(command.split(" "));
        assertThat(outcome.code()).as(command + "\n" + outcome.out() + outcome.err()).isZero();
        return outcome;
    }

    private List<String> ids(String command) {
        return runs(command).out().lines().map(it -> it.replaceAll(".*-> (\\w+).*", "$1")).toList();
    }

    private void fails(int code, String message, String command) {
        fails(code, message, command.split(" "));
    }

    private void fails(int code, String message, Workbench changed, String command) {
        assertThat(changed).isSameAs(bench);
        fails(code, message, command.split(" "));
    }

    private void fails(int code, String message, String... arguments) {
        var outcome = bench.run(arguments);
        assertThat(outcome.err()).contains("error: ").contains(message).doesNotContain("\tat ");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
    }

    private List<String> names(String directory) throws IOException {
        try (var files = Files.list(folder.resolve(directory))) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
