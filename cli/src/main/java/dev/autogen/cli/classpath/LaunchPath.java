package dev.autogen.cli.classpath;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The jars that the command line starts with: the user's, then the tool's without those that the
 * user has too. The entities are so read by the Hibernate, and the database by the driver, that the
 * application runs with.
 */
final class LaunchPath {
    private static final Pattern VERSIONED = Pattern.compile("(?<artifact>.+?)-\\d.*\\.jar");

    /**
     * What the tool must have in its own version, or else the user's would print into its results:
     * the revisions' vocabulary, and the way to a logging that is silent.
     */
    private static final Pattern OURS =
            Pattern.compile("autogen-core|slf4j-.*|logback-.*|log4j-core|log4j-slf4j.*|log4j-jul");

    private LaunchPath() {}

    static List<Path> of(EntityClassPath user, Path lib) {
        var theirs = user.jars().stream().filter(jar -> !isOurs(jar)).toList();
        var artifacts = theirs.stream().map(LaunchPath::artifact).collect(Collectors.toSet());
        var hasHibernate = artifacts.contains("hibernate-core");
        var launch = new ArrayList<>(theirs);
        for (var jar : jars(lib)) {
            var artifact = artifact(jar);
            // Parts of Hibernate of two versions do not work together.
            var isReplaced = hasHibernate && artifact.startsWith("hibernate-");
            if (!isReplaced && !artifacts.contains(artifact)) {
                launch.add(jar);
            }
        }
        return launch;
    }

    private static boolean isOurs(Path jar) {
        return OURS.matcher(artifact(jar)).matches();
    }

    private static String artifact(Path jar) {
        var name = jar.getFileName().toString();
        var match = VERSIONED.matcher(name);
        return match.matches() ? match.group("artifact") : name;
    }

    private static List<Path> jars(Path lib) {
        try (var files = Files.list(lib)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new AutogenException("cannot read " + lib + ": install autogen again", e);
        }
    }
}
