package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common. */
final class CommandLineTest {
    private static final String TOML =
            Workbench.DATABASE
                    + """
                    [entities]
                    packages = ["notes"]
                    classpath = ["${CLASSES}"]
                    [revisions]
                    directories = ["migrations"]
                    package = "migrations"
                    """;

    @TempDir private Path folder;

    @AutoClose private final TestDatabase database = Databases.sqlite();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "list-templates",
                "revision",
                "check",
                "diff",
                "upgrade",
                "downgrade",
                "current",
                "history",
                "heads",
                "branches",
                "show",
                "edit",
                "merge",
                "rebase",
                "squash",
                "stamp",
                "ensure-version",
                "completion"
            })
    void every_command_explains_itself_with_examples(String command) {
        var help = bench().run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .startsWith("Usage: autogen " + command)
                .contains("Global options:", "--config=FILE", "Examples:", "  autogen " + command)
                .doesNotContain("\u001b");
        assertThat(bench().run("--help").out()).contains("\n  " + command);
    }

    @Test
    void help_lists_each_exit_code() {
        var help = bench().run("--help").out();
        assertThat(help.substring(help.indexOf("Exit codes:")))
                .contains("\n  0   done", "\n  1   it failed", "\n  2   wrong usage")
                .contains("\n  3   the entities", "\n  4   the database is not what")
                .contains("\n  5   the database is behind", "\n  6   the history");
    }

    @ParameterizedTest
    @ValueSource(strings = {"upgrade", "heads", "history"})
    void a_folder_of_revisions_that_is_not_there_is_named(String command) {
        var outcome = bench().run(command);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err())
                .contains("No revisions yet", "The folder migrations that [revisions] names does");
    }

    @Test
    void help_is_in_colours_where_they_are_asked_for() {
        assertThat(bench().run("merge", "--help", "--color", "always").out()).contains("\u001b[");
    }

    @Test
    void no_command_is_answered_with_the_list_of_all() {
        var outcome = bench().run();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("ensure-version", "error: Which command?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "heads", "branches", "current", "upgrade", "merge heads"})
    void a_database_that_is_not_configured_is_refused_by_every_command(String command) {
        var outcome = bench().run(("-n other " + command).split(" "));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo(
                        "error: There is no database other in "
                                + folder.resolve("autogen.toml")
                                + ", which has one without a name: leave -n out.\n");
    }

    @Test
    void words_for_an_environment_class_are_not_taken_in_silence() {
        var outcome = bench().run("upgrade", "-x", "tenant=a");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith(
                        "error: -x tenant=a is for an environment class, and this version calls none: leave it out.\n");
    }

    @Test
    void a_wrong_option_leads_to_the_help_of_its_command() {
        var outcome = bench().run("upgrade", "--bogus");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("error: Unknown option: '--bogus'\nSee 'autogen upgrade --help'.\n");
    }

    @Test
    void an_error_is_json_where_json_is_asked_for() {
        var outcome = bench().run("upgrade", "nosuch", "--json");
        assertThat(outcome.code()).isEqualTo(6);
        assertThat(outcome.out())
                .contains("\"error\" : {")
                .contains("\"code\" : 6")
                .contains("\"kind\" : \"history-broken\"")
                .contains("\"message\" : \"There is no revision 'nosuch'");
        assertThat(bench().run("upgrade", "--json", "--bogus").out())
                .contains("\"code\" : 2", "\"kind\" : \"wrong-usage\"", "Unknown option");
    }

    @Test
    void the_completion_of_a_shell_knows_every_command() {
        assertThat(bench().run("completion", "bash").out())
                .startsWith("#!")
                .contains("ensure-version", "--branch-label", "complete -F _complete_autogen");
        assertThat(bench().run("completion", "zsh").out()).startsWith("#compdef autogen\n");
        assertThat(bench().run("completion", "tcsh").err()).contains("error: ", "tcsh");
    }

    @Test
    void the_version_table_is_made_once() {
        var bench = bench();
        assertThat(bench.run("ensure-version", "--sql").out())
                .contains("CREATE TABLE \"autogen_version\"");
        assertThat(bench.run("ensure-version").out()).isEqualTo("Made table autogen_version.\n");
        assertThat(bench.run("ensure-version").out())
                .isEqualTo("Table autogen_version is there already.\n");
        assertThat(bench.run("current").out()).isEqualTo("base: no revision is applied\n");
    }

    @Test
    void a_tool_that_fails_on_a_new_file_is_reported_and_the_file_stays() {
        var bench =
                Workbench.with(
                        folder,
                        database,
                        folder,
                        TOML + "[[revisions.after-write]]\ncommand = [\"false\", \"{file}\"]\n");
        var outcome = bench.run("revision", "--empty", "-m", "x");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("but the after-write command 'false ", "' failed: it exited with 1");
        assertThat(bench.revisions()).hasSize(1);
    }

    @Test
    void what_runs_and_how_long_it_took_is_for_the_verbose() {
        var bench = bench();
        assertThat(bench.run("revision", "--empty", "-m", "x").code()).isZero();
        assertThat(bench.run("upgrade", "-v").err())
                .contains("CREATE TABLE \"autogen_version\"", "done in ", " ms");
        assertThat(bench.run("downgrade", "-1").err())
                .contains("Downgrading")
                .doesNotContain("DELETE FROM", " ms");
        assertThat(bench.run("upgrade", "-q").err()).isEmpty();
    }

    @Test
    void a_stack_trace_is_for_those_who_ask() {
        assertThat(bench().run("show", "nosuch").err()).doesNotContain("\tat ");
        assertThat(bench().run("show", "nosuch", "--stacktrace").err())
                .contains("\tat ", "error: There is no revision 'nosuch'");
    }

    @Test
    void to_show_nothing_is_said() {
        var outcome = bench().run("show", "head");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err())
                .isEqualTo("'head' stands for no revision: there is none to show.\n");
    }

    @Test
    void help_on_completion_prints_as_it_is_typed() {
        assertThat(bench().run("completion", "--help").out())
                .contains("completion zsh > \"${fpath[1]}/_autogen\"");
        assertThat(bench().run("edit", "--help").out()).contains("$VISUAL, $EDITOR");
    }

    private Workbench bench() {
        return Workbench.with(folder, database, folder, TOML);
    }
}
