package dev.autogen.cli.config;

import dev.autogen.AutogenException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The package of new revisions: the one written, or else the one that their folder stands for. */
final class PackageName {
    /** src/main/java/, src/main/kotlin/, src/java/, src/: a source root at the start of a path. */
    private static final Pattern SOURCE_ROOT =
            Pattern.compile("^(?:.*/)?src/(?:(?:\\w+/)?(?:java|kotlin)/)?");

    private PackageName() {}

    static String of(Section revisions, List<Path> directories) {
        var written = revisions.text("package");
        if (written.isPresent()) {
            return checked(revisions, "package", written.get());
        }
        return directories.isEmpty()
                ? ""
                : checked(
                        revisions,
                        "directories",
                        fromFolder(revisions.folder(), directories.get(0)));
    }

    static String ofFolder(Path project, Path directory) {
        var name = fromFolder(project, directory);
        if (name.isEmpty() || SourceVersion.isName(name)) {
            return name;
        }
        throw new AutogenException(
                "The folder "
                        + directory
                        + " stands for the package \""
                        + name
                        + "\", which Java does not allow: rename the folder.");
    }

    private static String checked(Section revisions, String key, String name) {
        if (name.isEmpty() || SourceVersion.isName(name)) {
            return name;
        }
        throw revisions.wrong(
                key,
                "gives the package \""
                        + name
                        + "\", which Java does not allow: set revisions.package");
    }

    /** A folder outside the project counts by its last name alone. */
    private static String fromFolder(Path project, Path directory) {
        var path = directory.startsWith(project) ? project.relativize(directory) : directory;
        var text = path.toString().replace('\\', '/') + "/";
        var root = SOURCE_ROOT.matcher(text);
        if (root.find()) {
            text = text.substring(root.end());
        } else if (path.isAbsolute()) {
            text = path.getFileName() + "/";
        }
        return text.substring(0, Math.max(0, text.length() - 1)).replace('/', '.');
    }
}
