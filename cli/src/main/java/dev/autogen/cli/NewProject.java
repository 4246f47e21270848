package dev.autogen.cli;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a project that autogen has never seen looks like: how it is built, and in which package its
 * entities are.
 */
record NewProject(Path root, Template template, String entityPackage) {
    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts");
    private static final Pattern SPRING_BOOT_4 =
            Pattern.compile(
                    "(?s)spring-boot[-\\w]*</artifactId>\\s*<version>4\\.|springframework\\.boot['\"]?\\)?\\s+version\\s*\\(?['\"]4\\.");
    private static final Pattern SPRING_URL =
            Pattern.compile(
                    "(?m)^\\s*(?:spring\\.datasource\\.)?url\\s*[=:]\\s*['\"]?(jdbc:[^\\s'\"$]+)['\"]?\\s*$");

    /** Looks at the folder; the template is the one that fits it, unless one is asked for. */
    static NewProject of(Path root, Optional<Template> template, Optional<String> entities) {
        return new NewProject(
                root,
                template.orElseGet(() -> fitting(root)),
                entities.orElseGet(() -> EntityPackage.in(root)));
    }

    private static Template fitting(Path root) {
        if (buildFile(root).isEmpty()) {
            return Template.GENERIC;
        }
        return build(root).contains("spring-boot") || build(root).contains("springframework.boot")
                ? Template.SPRING
                : Template.MAVEN;
    }

    private static Optional<Path> buildFile(Path root) {
        return BUILD_FILES.stream().map(root::resolve).filter(Files::isRegularFile).findFirst();
    }

    private static String build(Path root) {
        return buildFile(root).map(NewProject::text).orElse("");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AutogenException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Whether a build tool knows the class path. */
    boolean built() {
        return switch (template) {
            case GENERIC -> false;
            case MAVEN, SPRING -> true;
            case MULTIDB -> buildFile(root).isPresent();
        };
    }

    boolean springBoot4() {
        return SPRING_BOOT_4.matcher(build(root)).find();
    }

    /** The URL that the Spring application connects to, where it is written as it is. */
    Optional<String> springUrl() {
        return List.of("application.properties", "application.yml", "application.yaml").stream()
                .map(root.resolve("src/main/resources")::resolve)
                .filter(Files::isRegularFile)
                .map(NewProject::text)
                .map(SPRING_URL::matcher)
                .filter(it -> it.find())
                .map(it -> it.group(1))
                .findFirst();
    }

    String revisionPackage() {
        return entityPackage.isEmpty() ? "migrations" : entityPackage + ".migrations";
    }

    String revisionDirectory() {
        return built() ? "src/main/java/" + revisionPackage().replace('.', '/') : "migrations";
    }

    Path revisionFolder() {
        return root.resolve(revisionDirectory());
    }
}
