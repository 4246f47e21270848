package dev.autogen.cli.classpath;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A project of a Gradle build; projects that it needs stand as the jars that Gradle makes of them.
 */
record GradleProject(Path folder, Path root) implements BuiltProject {
    private static final String MARK = "autogen.classpath=";
    private static final List<String> BUILD_FILES =
            List.of(
                    "build.gradle",
                    "build.gradle.kts",
                    "settings.gradle",
                    "settings.gradle.kts",
                    "gradle.properties",
                    "gradle/libs.versions.toml");

    /**
     * Adds one task, to the one project asked for: its classes are made, then its class path is
     * printed.
     */
    private static final String INIT_SCRIPT =
            """
            allprojects { project ->
                project.afterEvaluate {
                    def main = project.extensions.findByName('sourceSets')?.findByName('main')
                    def asked = new File(System.getProperty('autogen.project')).canonicalFile
                    if (main != null && project.projectDir.canonicalFile == asked) {
                        project.tasks.register('autogenClasspath') {
                            def path = main.runtimeClasspath
                            inputs.files(path)
                            doLast { path.files.each { println 'autogen.classpath=' + it } }
                        }
                    }
                }
            }
            """;

    GradleProject(Path folder) {
        this(folder, root(folder));
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve("build.gradle"))
                || Files.isRegularFile(folder.resolve("build.gradle.kts"));
    }

    @Override
    public String title() {
        return BuiltProject.title(folder, root);
    }

    @Override
    public Found build() {
        var entries = entries(run().output());
        var watched = new ArrayList<>(BuiltProject.upward(folder, root, BUILD_FILES));
        watched.addAll(BuiltProject.sources(root, entries, "build"));
        return new Found(EntityClassPath.of(entries), watched);
    }

    static List<Path> entries(List<String> output) {
        return output.stream()
                .filter(line -> line.startsWith(MARK))
                .map(line -> Path.of(line.substring(MARK.length())))
                .toList();
    }

    private BuildTool run() {
        try {
            var script = Files.createTempFile("autogen", ".gradle");
            try {
                Files.writeString(script, INIT_SCRIPT);
                return run(script);
            } finally {
                Files.deleteIfExists(script);
            }
        } catch (IOException e) {
            throw new AutogenException("cannot write a Gradle script", e);
        }
    }

    /** The task is made anew each time, which the configuration cache could not know. */
    private BuildTool run(Path script) {
        var result =
                BuildTool.run(
                        folder,
                        BuildTool.words(
                                BuildTool.command("gradlew", "gradle", folder, root),
                                "-q",
                                "--console=plain",
                                "-Dorg.gradle.configuration-cache=false",
                                "-Dautogen.project=" + folder,
                                "-I",
                                script.toString(),
                                "-p",
                                folder.toString(),
                                "autogenClasspath"));
        if (result.failed()) {
            throw new AutogenException(
                    "Gradle cannot compile %s:%n%s%nMake `gradle classes` work there, or set entities.classpath in autogen.toml"
                            .formatted(folder, complaint(result.output())));
        }
        return result;
    }

    private static String complaint(List<String> output) {
        return String.join(
                "\n", output.stream().takeWhile(line -> !line.startsWith("* Try:")).toList());
    }

    private static Path root(Path folder) {
        for (var each = folder; each != null; each = each.getParent()) {
            if (Files.isRegularFile(each.resolve("settings.gradle"))
                    || Files.isRegularFile(each.resolve("settings.gradle.kts"))) {
                return each;
            }
        }
        return folder;
    }
}
