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

/**
 * What a project that autogen has never seen looks like: how it is built, and in which package its
 * entities are.
 */
record NewProject(Path root, boolean maven, String entityPackage) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
    private static final Pattern ENTITY =
            Pattern.compile("(?m)^\\s*@(?:jakarta\\.persistence\\.)?Entity\\b");

    /**
     * Looks at the folder.
     *
     * @throws AutogenException if the template is not known
     */
    static NewProject of(Path root, Optional<String> template, Optional<String> entities) {
        var name = template.orElse(Files.exists(root.resolve("pom.xml")) ? "maven" : "generic");
        if (!List.of("generic", "maven").contains(name)) {
            throw new AutogenException(
                    "There is no template '" + name + "': take generic or maven.");
        }
        return new NewProject(
                root, name.equals("maven"), entities.orElseGet(() -> packageOfEntities(root)));
    }

    /** The package that all entities in the sources have in common, or none. */
    private static String packageOfEntities(Path root) {
        var sources = root.resolve("src/main/java");
        if (!Files.isDirectory(sources)) {
            return "";
        }
        var packages = new ArrayList<String>();
        try (var files = Files.walk(sources)) {
            files.filter(it -> it.toString().endsWith(".java"))
                    .forEach(it -> packageOf(it).ifPresent(packages::add));
        } catch (IOException e) {
            throw new AutogenException("Cannot look through " + sources + ": " + e.getMessage(), e);
        }
        return packages.stream().reduce(NewProject::common).orElse("");
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

    private String revisionPackage() {
        return entityPackage.isEmpty() ? "migrations" : entityPackage + ".migrations";
    }

    private String revisionDirectory() {
        return maven ? "src/main/java/" + revisionPackage().replace('.', '/') : "migrations";
    }

    Path revisionFolder() {
        return root.resolve(revisionDirectory());
    }

    String toml() {
        return """
        [database]
        url      = "${DATABASE_URL:-jdbc:sqlite:app.db}"
        username = "${DATABASE_USER:-}"
        password = "${DATABASE_PASSWORD:-}"

        [entities]
        packages  = [%s]%s

        [entities.hibernate]
        # The application's own settings, without "hibernate." in front. What decides over names and types has to be the same here:
        # physical_naming_strategy = "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"

        [revisions]
        directories = ["%s"]
        package     = "%s"
        """
                .formatted(
                        entityPackage.isEmpty() ? "" : '"' + entityPackage + '"',
                        maven
                                ? ""
                                : "\nclasspath = [\"classes\"]    # folders and jars with the compiled entities and what they need",
                        revisionDirectory(),
                        revisionPackage());
    }
}
