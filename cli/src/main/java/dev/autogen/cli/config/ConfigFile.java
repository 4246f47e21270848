package dev.autogen.cli.config;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** Where autogen.toml is, and its text as a tree. */
final class ConfigFile {
    static final String NAME = "autogen.toml";

    private ConfigFile() {}

    static Path find(Optional<Path> explicit, Path workingDirectory) {
        var start = workingDirectory.toAbsolutePath().normalize();
        if (explicit.isPresent()) {
            return named(start.resolve(explicit.get()).normalize());
        }
        for (var folder = start; folder != null; folder = folder.getParent()) {
            var file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw new AutogenException(
                "no autogen.toml in "
                        + start
                        + " or above it: write one with `autogen init`, or name one with -c FILE");
    }

    private static Path named(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AutogenException(
                    "no configuration file "
                            + file
                            + ": check -c, or write one with `autogen init`");
        }
        return file;
    }

    static Section parse(Path file, Variables variables) {
        var tree = read(file);
        if (tree.hasErrors()) {
            var error = tree.errors().get(0);
            throw new AutogenException(
                    "%s line %d, column %d: %s"
                            .formatted(
                                    file,
                                    error.position().line(),
                                    error.position().column(),
                                    error.getMessage()),
                    error);
        }
        return new Section(file, "", tree, variables);
    }

    private static TomlParseResult read(Path file) {
        try {
            return Toml.parse(file);
        } catch (IOException e) {
            throw new AutogenException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
