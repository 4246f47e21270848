package dev.autogen.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command finds around it; results go to {@code out}, messages and progress to {@code err}.
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        Path workingDirectory,
        Map<String, String> environment,
        Clock clock,
        Terminal terminal) {

    /** Those of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.out,
                System.err,
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Clock.systemUTC(),
                Terminal.ofProcess());
    }
}
