package dev.autogen.cli.classpath;

import dev.autogen.AutogenException;
import dev.autogen.cli.config.Settings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds the class path of a configuration, or remembers it. */
record Discovery(Settings settings, ClassPathCache cache) {

    static Discovery of(Settings settings) {
        return new Discovery(settings, ClassPathCache.of(settings, System.getenv()));
    }

    EntityClassPath classPath() {
        return cache.fresh().orElseGet(() -> cache.alone(this::written).found()).classPath();
    }

    /** The lines of the cache, which it then has; the tool's jars in them are those of now. */
    List<String> lines() {
        return cache.alone(this::written).lines();
    }

    /**
     * Whoever else is compiling the same project has been waited for, and has then done the work.
     * An edit made while the compiler runs must count as newer, so the time of the answer is its
     * start.
     */
    private CacheText written() {
        var start = Instant.now();
        var found = cache.fresh().orElseGet(this::anew);
        return settings.entities().classpathVaries()
                ? cache.text(found)
                : cache.write(found, start);
    }

    private Found anew() {
        var isNamed = !settings.entities().classpath().isEmpty();
        var found = isNamed ? new NamedClassPath(settings).find() : built();
        var watched = new ArrayList<Path>(found.watched());
        watched.add(settings.file());
        return new Found(found.classPath(), watched);
    }

    private Found built() {
        var project =
                BuiltProject.around(settings.folder())
                        .orElseThrow(
                                () ->
                                        new AutogenException(
                                                "no Maven or Gradle project around %s: set entities.classpath to the folders and jars of the entities"
                                                        .formatted(settings.file())));
        System.err.println("Compiling " + project.title() + " …");
        return project.build();
    }
}
