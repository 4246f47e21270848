package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the tool, in an installation made of what this test runs on. */
final class LauncherTest {
    private static final Path SCRIPT = Path.of("src/main/launcher/autogen");

    @TempDir private Path folder;

    /** One that looks at nothing. */
    public static final class Agent {
        private Agent() {}

        /** What Java calls before {@code main}. */
        public static void premain(String arguments) {}
    }

    private record Ended(int code, String output) {}

    @BeforeEach
    void install() throws IOException {
        var bin = Files.createDirectories(folder.resolve("bin"));
        var lib = Files.createDirectories(folder.resolve("lib"));
        assertThat(Files.copy(SCRIPT, bin.resolve("autogen")).toFile().setExecutable(true))
                .isTrue();
        int number = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var path = Path.of(entry).toAbsolutePath();
            var jar = lib.resolve(number++ + ".jar");
            if (Files.isDirectory(path)) {
                jar("--create", "--file", jar.toString(), "-C", path.toString(), ".");
            } else {
                Files.copy(path, jar);
            }
        }
    }

    @Test
    void the_first_run_leaves_an_archive_that_the_next_one_takes() throws Exception {
        assertThat(run("").code).isZero();
        assertThat(archives()).hasSize(1);
        assertThat(run("").output).startsWith("autogen ");
    }

    @Test
    void a_java_agent_runs_without_archives() throws Exception {
        var agent = "-javaagent:" + agent();
        assertThat(run(agent).code).isZero();
        assertThat(archives()).isEmpty();
        assertThat(run("").code).isZero();
        assertThat(archives()).hasSize(1);
        assertThat(run(agent + " -Xlog:cds*=info").output)
                .contains("autogen ")
                .doesNotContain(".jsa");
    }

    private Path agent() throws IOException {
        var manifest = folder.resolve("manifest");
        Files.writeString(manifest, "Premain-Class: " + Agent.class.getName() + "\n");
        var jar = folder.resolve("agent.jar");
        jar(
                "--create",
                "--file",
                jar.toString(),
                "--manifest",
                manifest.toString(),
                "-C",
                "target/test-classes",
                Agent.class.getName().replace('.', '/') + ".class");
        return jar;
    }

    private static void jar(String... arguments) {
        var said = new StringWriter();
        var writer = new PrintWriter(said);
        int code = ToolProvider.findFirst("jar").orElseThrow().run(writer, writer, arguments);
        assertThat(code).as(said::toString).isZero();
    }

    private Ended run(String javaOptions) throws IOException, InterruptedException {
        var log = folder.resolve("log");
        var builder = new ProcessBuilder(folder.resolve("bin/autogen").toString(), "--version");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", javaOptions);
        var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var output = Files.readString(log);
        return new Ended(process.exitValue(), output.replaceFirst("^Picked up .*\n", ""));
    }

    private List<String> archives() throws IOException {
        var archives = folder.resolve("cache/autogen/archives");
        if (!Files.exists(archives)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(archives)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }
}
