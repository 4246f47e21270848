package dev.autogen.cli.classpath;

import dev.autogen.AutogenException;
import dev.autogen.cli.config.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
                watched.add(settings.folder().resolve(start(text)).normalize());
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
        // The folder itself is no pattern, whatever its name has in it.
        var literal = folder.toString().replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0");
        var pattern = Path.of(start(glob)).isAbsolute() ? glob : literal + "/" + glob;
        var matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
        try (var paths = Files.walk(folder.resolve(start(glob)), FileVisitOption.FOLLOW_LINKS)) {
            var found = paths.filter(matcher::matches).map(Path::normalize).sorted().toList();
            if (!found.isEmpty()) {
                return found;
            }
        } catch (NoSuchFileException e) {
            throw new AutogenException(nothing(glob), e);
        } catch (IOException | UncheckedIOException e) {
            throw new AutogenException("cannot read " + start(glob) + ": " + e.getMessage(), e);
        }
        throw new AutogenException(nothing(glob));
    }

    private String nothing(String glob) {
        return "entities.classpath of %s names %s, which matches nothing: correct the pattern, relative to %s"
                .formatted(settings.file(), glob, settings.folder());
    }

    /** The deepest folder that the glob names in full. */
    private static String start(String glob) {
        var plain = glob.replaceAll("[*?{\\[].*", "");
        return plain.substring(0, plain.lastIndexOf('/') + 1);
    }
}
