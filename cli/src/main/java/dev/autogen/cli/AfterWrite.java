package dev.autogen.cli;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs the commands that the configuration wants to be run on each new file. */
record AfterWrite(Project project) {

    /**
     * Runs them in order, in the folder of the configuration.
     *
     * @throws AutogenException if one cannot be started or exits with another code than 0; the file
     *     stays
     */
    void run(Path file) {
        for (List<String> command : project.settings().revisions().afterWrite()) {
            run(command.stream().map(it -> it.replace("{file}", file.toString())).toList(), file);
        }
    }

    private void run(List<String> command, Path file) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .directory(project.settings().folder().toFile())
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .strip();
            int code = process.waitFor();
            if (code != 0) {
                throw failed(
                        command,
                        file,
                        "it exited with " + code + (output.isEmpty() ? "" : ":\n" + output));
            }
        } catch (IOException e) {
            throw failed(command, file, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(command, file, "interrupted");
        }
    }

    private static AutogenException failed(List<String> command, Path file, String why) {
        return new AutogenException(
                "Wrote "
                        + file
                        + ", but the after-write command '"
                        + String.join(" ", command)
                        + "' failed: "
                        + why
                        + "\nMend the command in [[revisions.after-write]] and run it on the file by hand.");
    }
}
