package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManualTest {

    @TempDir private Path folder;

    @Test
    void every_command_has_a_page() throws IOException {
        Manual.write(folder, "1.2.3");
        for (Class<?> command : Commands.ALL) {
            var name = command.getAnnotation(picocli.CommandLine.Command.class).name();
            assertThat(folder.resolve("man/man1/autogen-" + name + ".1")).exists();
            assertThat(folder.resolve("man/man1/autogen.1"))
                    .content()
                    .contains("\n.B " + name.replace("-", "\\-") + "\n");
        }
    }

    @Test
    void a_page_says_what_the_help_says_and_no_line_is_taken_for_a_request() throws IOException {
        Manual.write(folder, "1.2.3");
        var page = Files.readString(folder.resolve("man/man1/autogen-ensure-version.1"));
        assertThat(page)
                .startsWith(".TH AUTOGEN-ENSURE-VERSION 1 \"\" \"autogen 1.2.3\"\n")
                .contains(".SH SYNOPSIS\n.nf\n.B autogen ensure\\-version [\\-\\-sql]\n.fi\n")
                .contains(".TP\n.B \\-\\-sql\nPrint the SQL, and run nothing.\n")
                .contains("Colours: auto, always, never; auto is on a terminal")
                .contains("  autogen ensure\\-version \\-\\-sql     print the SQL, run nothing\n");
        assertThat(page.lines().filter(it -> it.startsWith(".")).map(it -> it.split(" ", 2)[0]))
                .isSubsetOf(".TH", ".SH", ".nf", ".fi", ".B", ".TP", ".BR");
    }

    @Test
    void completion_is_written_for_both_shells() throws IOException {
        Manual.write(folder, "1.2.3");
        assertThat(folder.resolve("bash-completion/completions/autogen"))
                .content()
                .contains("ensure-version");
        assertThat(folder.resolve("zsh/site-functions/_autogen"))
                .content()
                .startsWith("#compdef autogen\n");
    }
}
