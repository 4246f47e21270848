package dev.autogen.revision;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds compiled revisions in a package of the class path: how an application upgrades itself,
 * without the tool.
 */
public final class ClassPathRevisions {
    private static final String SUFFIX = ".class";

    private ClassPathRevisions() {}

    /**
     * The revisions of the package and of those below it, in the order of their names.
     *
     * @throws AutogenException if a class does not load or a revision carries no {@link
     *     RevisionInfo}
     */
    public static List<RevisionScript> in(String packageName, ClassLoader loader) {
        var folder = packageName.replace('.', '/');
        var names = new TreeSet<String>();
        try {
            for (URL url : Collections.list(loader.getResources(folder))) {
                for (String file : filesOf(url, folder)) {
                    if (file.endsWith(SUFFIX) && !file.endsWith("-info.class")) {
                        names.add(
                                file.substring(0, file.length() - SUFFIX.length())
                                        .replace('/', '.'));
                    }
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new AutogenException(
                    "Cannot look through package "
                            + packageName
                            + " for revisions: "
                            + e.getMessage(),
                    e);
        }
        var scripts = new ArrayList<RevisionScript>();
        names.forEach(
                name ->
                        revision(name, loader)
                                .ifPresent(
                                        it ->
                                                scripts.add(
                                                        RevisionScript.of(it, Optional.empty()))));
        return scripts;
    }

    /** The class files below a folder, named from the root of the class path. */
    private static List<String> filesOf(URL url, String folder)
            throws IOException, URISyntaxException {
        if (url.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFile().stream()
                    .map(it -> it.getName())
                    .filter(it -> it.startsWith(folder + "/"))
                    .toList();
        }
        var root = Path.of(url.toURI());
        try (var files = Files.walk(root)) {
            return files.map(it -> folder + "/" + root.relativize(it).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static Optional<Class<? extends Revision>> revision(String name, ClassLoader loader) {
        try {
            var type = Class.forName(name, false, loader);
            return Revision.class.isAssignableFrom(type) && !type.isInterface()
                    ? Optional.of(type.asSubclass(Revision.class))
                    : Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            throw new AutogenException(
                    "Class " + name + " among the revisions does not load: " + e, e);
        }
    }
}
