package dev.autogen.cli.classpath;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a remembered class path, "name value" each, that a shell can read:
 *
 * <pre>
 * config   the configuration file
 * jars     the user's jars
 * folders  the user's folders of classes
 * tool     the folder of the tool's own jars, when a launcher has said where it is
 * launch   all jars that the command line starts with, when there is a tool line
 * watch    a file or folder that makes all this stale when it is newer, once for each
 * skip     a folder below them that does not, once for each
 * </pre>
 */
record CacheText(Path config, Found found, List<Path> skipped) {

    static CacheText of(List<String> lines) {
        var classPath =
                new EntityClassPath(
                        EntityClassPath.paths(values(lines, "jars").collect(Collectors.joining())),
                        EntityClassPath.paths(
                                values(lines, "folders").collect(Collectors.joining())));
        return new CacheText(
                Path.of(values(lines, "config").collect(Collectors.joining())),
                new Found(classPath, values(lines, "watch").map(Path::of).toList()),
                values(lines, "skip").map(Path::of).toList());
    }

    private static Stream<String> values(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("config " + config);
        lines.add("jars " + joined(found.classPath().jars()));
        lines.add("folders " + joined(found.classPath().folders()));
        tool().ifPresent(
                        lib -> {
                            lines.add("tool " + lib);
                            lines.add("launch " + joined(LaunchPath.of(found.classPath(), lib)));
                        });
        found.watched().forEach(path -> lines.add("watch " + path));
        skipped.forEach(path -> lines.add("skip " + path));
        return lines;
    }

    private static Optional<Path> tool() {
        return Optional.ofNullable(System.getProperty("autogen.lib")).map(Path::of);
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
