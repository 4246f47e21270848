package dev.autogen.cli.classpath;

import dev.autogen.AutogenException;
import dev.autogen.cli.config.Settings;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The class path that entities.classpath spells out: files, folders and globs. */
record NamedClassPath(Settings settings) {

    Found find() {
        var entries = new ArrayList<Path>();
        var watched = new ArrayList<Path>();
        for (var text : settings.entities().classpath()) {
            if (isGlob(text)) {
                entries.addAll(matches(text));
                watched.add(start(text));
            } else {
                entries.add(existing(text));
            }
        }
        return new Found(EntityClassPath.of(entries), watched);
    }

    private static boolean isGlob(String text) {
        return text.matches(".*[*?{\\[].*");
    }

    private Path existing(String text) {
        var path = settings.folder().resolve(text).normalize();
        if (!Files.exists(path)) {
            throw new AutogenException(
                    "entities.classpath of %s names %s, which does not exist: compile the project, or correct the path"
                            .formatted(settings.file(), path));
        }
        return path;
    }

    private List<Path> matches(String glob) {
        var folder = settings.folder();
        var pattern = glob.startsWith("/") ? glob : folder + "/" + glob;
        var matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
        try (var paths = Files.walk(start(glob), FileVisitOption.FOLLOW_LINKS)) {
            var found = paths.filter(matcher::matches).sorted().toList();
            if (found.isEmpty()) {
                throw nothing(glob);
            }
            return found;
        } catch (IOException e) {
            throw nothing(glob);
        }
    }

    private AutogenException nothing(String glob) {
        return new AutogenException(
                "entities.classpath of %s names %s, which matches nothing: correct the pattern, relative to %s"
                        .formatted(settings.file(), glob, settings.folder()));
    }

    /** The deepest folder that the glob names in full. */
    private Path start(String glob) {
        var start = settings.folder();
        for (var name : Path.of(glob.replaceAll("[*?{\\[].*", "x"))) {
            start =
                    glob.startsWith("/") && start.equals(settings.folder())
                            ? start.getRoot()
                            : start;
            start = start.resolve(name);
        }
        return start.getParent();
    }
}
