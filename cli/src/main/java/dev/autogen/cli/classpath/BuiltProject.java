package dev.autogen.cli.classpath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A project that a build tool compiles and knows the class path of. */
interface BuiltProject {

    /** What to call it: its folder in the build that it is part of. */
    String title();

    /** Compiles it and asks for its class path, its own classes first. */
    Found build();

    /** The project of this folder, or of the nearest one above it. */
    static Optional<BuiltProject> around(Path folder) {
        for (var each = folder; each != null; each = each.getParent()) {
            if (Files.isRegularFile(each.resolve("pom.xml"))) {
                return Optional.of(new MavenProject(each));
            }
            if (GradleProject.isIn(each)) {
                return Optional.of(new GradleProject(each));
            }
        }
        return Optional.empty();
    }

    /** The sources of the modules of this build whose output is on the class path. */
    static List<Path> sources(Path root, List<Path> entries, String outputFolder) {
        return entries.stream()
                .filter(entry -> entry.startsWith(root))
                .flatMap(entry -> above(entry, outputFolder))
                .map(module -> module.resolve("src/main"))
                .filter(Files::isDirectory)
                .distinct()
                .toList();
    }

    private static Stream<Path> above(Path entry, String outputFolder) {
        for (var each = entry; each != null; each = each.getParent()) {
            if (each.endsWith(outputFolder)) {
                return Stream.of(each.getParent());
            }
        }
        return Stream.empty();
    }

    static String title(Path folder, Path root) {
        return (folder.equals(root) ? folder.getFileName() : root.relativize(folder)).toString();
    }

    /** The files of these names in the folder and in those above it, up to the root. */
    static List<Path> upward(Path folder, Path root, List<String> names) {
        var files = new ArrayList<Path>();
        for (var each = folder; each != null && each.startsWith(root); each = each.getParent()) {
            names.stream().map(each::resolve).filter(Files::isRegularFile).forEach(files::add);
        }
        return files;
    }
}
