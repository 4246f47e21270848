package dev.autogen.codegen;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Finds revisions in memory first, even where an older version of them is on the class path, and
 * all else where autogen itself or the class path has it.
 */
final class RevisionLoader extends URLClassLoader {
    private final Map<String, byte[]> classes = new ConcurrentHashMap<>();
    private final Consumer<String> maker;

    /** The maker is asked for each class that is not in memory, and adds it if it can. */
    RevisionLoader(Consumer<String> maker, List<Path> classPath, ClassLoader parent) {
        super("revisions", classPath.stream().map(RevisionLoader::url).toArray(URL[]::new), parent);
        this.maker = maker;
    }

    void add(List<ClassFile> made) {
        made.forEach(it -> classes.put(it.name(), it.bytes()));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!classes.containsKey(name)) {
            maker.accept(name);
        }
        if (!classes.containsKey(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) {
        var bytes = classes.get(name);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("No class path can hold " + path, e);
        }
    }
}
