package dev.autogen.cli.classpath;

import dev.autogen.AutogenException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A build tool run to its end, with what it printed. */
record BuildTool(int code, List<String> output) {
    private static final boolean WINDOWS = File.separatorChar == '\\';

    boolean failed() {
        return code != 0;
    }

    /** Runs the command in the folder, with nothing to read. */
    static BuildTool run(Path folder, List<String> command) {
        try {
            var builder =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectInput(ProcessBuilder.Redirect.from(nothing()));
            // A short build wants a quick start more than a good compiler.
            builder.environment()
                    .putIfAbsent("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
            var process = builder.start();
            try (var reader = process.inputReader(Charset.defaultCharset())) {
                var output = reader.lines().toList();
                return new BuildTool(process.waitFor(), output);
            }
        } catch (IOException e) {
            throw new AutogenException(
                    "cannot run %s: install it, or set entities.classpath in autogen.toml"
                            .formatted(command.get(0)),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AutogenException("interrupted while running " + command.get(0), e);
        }
    }

    private static File nothing() {
        return new File(WINDOWS ? "NUL" : "/dev/null");
    }

    /**
     * The project's own wrapper, looked for from the folder upward to the root, or the program on
     * the PATH.
     */
    static List<String> command(String wrapper, String program, Path folder, Path root) {
        var script = WINDOWS ? wrapper + (wrapper.equals("mvnw") ? ".cmd" : ".bat") : wrapper;
        for (var found : BuiltProject.upward(folder, root, List.of(script))) {
            // A wrapper checked out without its executable bit still runs.
            return Files.isExecutable(found)
                    ? List.of(found.toString())
                    : List.of("sh", found.toString());
        }
        return List.of(WINDOWS && program.equals("mvn") ? "mvn.cmd" : program);
    }

    static List<String> words(List<String> head, String... tail) {
        var words = new ArrayList<>(head);
        words.addAll(List.of(tail));
        return words;
    }
}
