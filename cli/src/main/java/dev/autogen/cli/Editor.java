package dev.autogen.cli;

import dev.autogen.AutogenException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The editor of the person at the keyboard. */
record Editor(Surroundings surroundings) {
    private static final List<String> FALLBACKS =
            List.of("sensible-editor", "editor", "nano", "vim", "vi", "code --wait", "notepad");

    /**
     * Opens the files, and waits until the editor is closed.
     *
     * @throws AutogenException if there is no editor, it cannot be started, or it fails
     */
    void open(List<Path> files) {
        var command = command();
        // An editor may have arguments, as in "code --wait".
        var words = new ArrayList<>(Arrays.asList(command.strip().split("\\s+")));
        files.forEach(it -> words.add(it.toString()));
        try {
            int code =
                    new ProcessBuilder(words)
                            .directory(surroundings.workingDirectory().toFile())
                            .inheritIO()
                            .start()
                            .waitFor();
            if (code != 0) {
                throw new AutogenException(
                        "The editor '" + command + "' exited with " + code + ".");
            }
        } catch (IOException e) {
            throw new AutogenException(
                    "The editor '"
                            + command
                            + "' cannot be started: "
                            + e.getMessage()
                            + "\nSet VISUAL or EDITOR to one that is installed.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AutogenException(
                    "Waiting for the editor '" + command + "' was interrupted.", e);
        }
    }

    private String command() {
        return Stream.of("VISUAL", "EDITOR")
                .map(it -> surroundings.environment().getOrDefault(it, ""))
                .filter(it -> !it.isBlank())
                .findFirst()
                .or(this::installed)
                .orElseThrow(
                        () ->
                                new AutogenException(
                                        "No editor is found: set VISUAL or EDITOR to yours."));
    }

    private Optional<String> installed() {
        return FALLBACKS.stream().filter(it -> isOnPath(it.split(" ", 2)[0])).findFirst();
    }

    private boolean isOnPath(String program) {
        return Arrays.stream(
                        surroundings
                                .environment()
                                .getOrDefault("PATH", "")
                                .split(File.pathSeparator))
                .filter(it -> !it.isEmpty())
                .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
    }
}
