package dev.autogen.cli;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The package of entities, as the sources of a project tell it. */
final class EntityPackage {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
    private static final Pattern ENTITY =
            Pattern.compile("(?m)^\\s*@(?:jakarta\\.persistence\\.)?Entity\\b");

    private EntityPackage() {}

    /** The package that all entities in the sources have in common, or none. */
    static String in(Path root) {
        var packages = new ArrayList<String>();
        for (String folder : List.of("src/main/java", "src/main/kotlin")) {
            collect(root.resolve(folder), packages);
        }
        return packages.stream().reduce(EntityPackage::common).orElse("");
    }

    private static void collect(Path sources, List<String> packages) {
        if (!Files.isDirectory(sources)) {
            return;
        }
        try (var files = Files.walk(sources)) {
            files.filter(it -> it.toString().matches(".*\\.(java|kt)"))
                    .forEach(it -> packageOf(it).ifPresent(packages::add));
        } catch (IOException e) {
            throw new AutogenException("Cannot look through " + sources + ": " + e.getMessage(), e);
        }
    }

    private static Optional<String> packageOf(Path source) {
        try {
            // A file in another encoding still tells its package and its annotations.
            var text = Files.readString(source, StandardCharsets.ISO_8859_1);
            var name = PACKAGE.matcher(text);
            return ENTITY.matcher(text).find() && name.find()
                    ? Optional.of(name.group(1))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String common(String a, String b) {
        var left = List.of(a.split("\\.", -1));
        var right = List.of(b.split("\\.", -1));
        int same = 0;
        while (same < Math.min(left.size(), right.size())
                && left.get(same).equals(right.get(same))) {
            same++;
        }
        return String.join(".", left.subList(0, same));
    }
}
