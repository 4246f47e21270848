package dev.autogen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * Writes what is installed beside the program: a manual page for each command, and completion for
 * shells; the build of the archive runs it.
 */
public final class Manual {
    private Manual() {}

    /** Takes the folder to write to, and the version. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), arguments[1]);
    }

    static void write(Path folder, String version) throws IOException {
        var autogen = Autogen.line(Surroundings.ofProcess());
        var commands = new ArrayList<CommandLine>(List.of(autogen));
        commands.addAll(autogen.getSubcommands().values());
        for (CommandLine command : commands) {
            var page = new ManualPage(command, version);
            save(folder.resolve("man/man1/" + page.name() + ".1"), page.text());
        }
        save(
                folder.resolve("bash-completion/completions/autogen"),
                CompletionCommand.script(CompletionCommand.Shell.bash));
        save(
                folder.resolve("zsh/site-functions/_autogen"),
                CompletionCommand.script(CompletionCommand.Shell.zsh));
    }

    private static void save(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
