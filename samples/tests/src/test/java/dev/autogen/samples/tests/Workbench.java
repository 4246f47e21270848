package dev.autogen.samples.tests;

import dev.autogen.cli.Autogen;
import dev.autogen.cli.Surroundings;
import dev.autogen.cli.Terminal;
import dev.autogen.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project folder of its own, in which commands run as a user runs them. */
final class Workbench {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Instant now = Instant.parse("2026-11-21T10:30:00Z");

    /** What a command printed, and how it ended. */
    record Outcome(int code, String out, String err) {}

    private Workbench(Path folder) {
        this.folder = folder;
    }

    /**
     * A project whose autogen.toml is this text; {@code ${classes}} in it are the compiled
     * entities.
     */
    static Workbench with(Path folder, TestDatabase database, Path classes, String toml) {
        var bench = new Workbench(folder);
        bench.environment.put("URL", database.url());
        bench.environment.put("USERNAME", database.username());
        bench.environment.put("PASSWORD", database.password());
        bench.environment.put("CLASSES", classes.toString());
        bench.environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        bench.write("autogen.toml", toml);
        return bench;
    }

    /** The beginning of a configuration: the database of this test. */
    static final String DATABASE =
            """
            [database]
            url = "${URL}"
            username = "${USERNAME}"
            password = "${PASSWORD}"
            """;

    /** What people see: messages and results as they come. */
    String transcript(String... arguments) {
        var both = new ByteArrayOutputStream();
        run(both, both, arguments);
        return both.toString(StandardCharsets.UTF_8);
    }

    Outcome run(String... arguments) {
        return run(new ByteArrayOutputStream(), new ByteArrayOutputStream(), arguments);
    }

    private Outcome run(ByteArrayOutputStream out, ByteArrayOutputStream err, String... arguments) {
        // Two files of one second would have one name.
        now = now.plusSeconds(1);
        var surroundings =
                new Surroundings(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        folder,
                        environment,
                        Clock.fixed(now, ZoneOffset.UTC),
                        Terminal.NONE);
        int code = Autogen.run(List.of(arguments), surroundings);
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Workbench let(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Path write(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** The revision files that are there, in order. */
    List<Path> revisions() {
        var revisions = folder.resolve("migrations");
        if (!Files.isDirectory(revisions)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(revisions)) {
            return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
