package dev.autogen.cli.classpath;

import dev.autogen.cli.config.Settings;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The run-time class path of the user's project: its jars, and its folders of classes, in order.
 *
 * <p>The launcher, which has put them on the class path of this process, says so in the system
 * properties autogen.classpath.jars and autogen.classpath.folders; nothing is looked for then.
 */
public record EntityClassPath(List<Path> jars, List<Path> folders) {
    public EntityClassPath {
        jars = List.copyOf(jars);
        folders = List.copyOf(folders);
    }

    /**
     * What entities.classpath names, or else what Maven or Gradle says of the project that the
     * configuration is in; the project is compiled first when its sources are newer.
     */
    public static EntityClassPath find(Settings settings) {
        return fromLauncher().orElseGet(() -> Discovery.of(settings).classPath());
    }

    private static Optional<EntityClassPath> fromLauncher() {
        var jars = System.getProperty("autogen.classpath.jars");
        var folders = System.getProperty("autogen.classpath.folders");
        if (jars == null || folders == null) {
            return Optional.empty();
        }
        return Optional.of(new EntityClassPath(paths(jars), paths(folders)));
    }

    static EntityClassPath of(List<Path> entries) {
        return new EntityClassPath(
                entries.stream().filter(Files::isRegularFile).toList(),
                entries.stream().filter(Files::isDirectory).toList());
    }

    /** Jars and folders, in the order that they are searched. */
    public List<Path> entries() {
        return Stream.concat(jars.stream(), folders.stream()).toList();
    }

    /**
     * A loader that sees all entries: that of this process when they are on its class path, else a
     * child of it with the missing ones.
     */
    public ClassLoader loader() {
        var own = EntityClassPath.class.getClassLoader();
        var present = new HashSet<>(paths(System.getProperty("java.class.path")));
        var missing = entries().stream().filter(entry -> !present.contains(entry)).toList();
        if (missing.isEmpty()) {
            return own;
        }
        return new URLClassLoader(
                "entities", missing.stream().map(EntityClassPath::url).toArray(URL[]::new), own);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> paths(String joined) {
        return Stream.of(joined.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }
}
