package dev.autogen.cli.classpath;

import dev.autogen.AutogenException;
import dev.autogen.cli.config.Settings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the launcher runs when it knows no class path, or a stale one: compiles what is stale,
 * remembers the answer, and prints its lines.
 */
public final class Main {
    private Main() {}

    /** Takes the configuration file. */
    public static void main(String[] arguments) {
        try {
            var settings =
                    Settings.load(Optional.of(Path.of(arguments[0])), Path.of(""), System.getenv());
            Discovery.of(settings).lines().forEach(System.out::println);
        } catch (AutogenException e) {
            System.err.println("error: " + e.getMessage());
            System.exit(1);
        }
    }
}
