package dev.autogen.cli.config;

import dev.autogen.diff.CompareSettings;
import dev.autogen.diff.Filters;
import dev.autogen.diff.NamingConvention;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole of one autogen.toml, checked, with its variables filled in and its paths made absolute.
 *
 * <p>Databases alone are filled in when one is chosen: a command that opens no connection needs no
 * password, and the variables of the database that is not used may be missing.
 */
public record Settings(
        Path file,
        Databases databases,
        EntitySettings entities,
        RevisionSettings revisions,
        NamingConvention naming,
        CompareSettings compare,
        Filters filters) {

    private static final List<String> SECTIONS =
            List.of("database", "entities", "revisions", "naming", "compare");

    /**
     * Reads the file named, or else the autogen.toml of the working directory or of the nearest
     * folder above it.
     */
    public static Settings load(
            Optional<Path> explicit, Path workingDirectory, Map<String, String> environment) {
        var file = ConfigFile.find(explicit, workingDirectory);
        var root = ConfigFile.parse(file, new Variables(environment));
        root.allow(SECTIONS);
        return new Settings(
                file,
                Databases.in(root),
                EntitySettings.in(root.section("entities")),
                RevisionSettings.in(root.section("revisions")),
                NamingSettings.in(root.section("naming")),
                ComparisonSettings.in(root.section("compare")),
                ComparisonSettings.filters(root.section("compare")));
    }

    /** The folder of the file, which relative paths are relative to. */
    public Path folder() {
        return file.getParent();
    }

    /**
     * Makes sure that a database of that name is configured, for commands that open none.
     *
     * @throws dev.autogen.AutogenException if there is none
     */
    public void checkName(Optional<String> name) {
        name.ifPresent(databases::check);
    }

    /**
     * The database of that name, or the only one there is; the URL given stands for that of the
     * file, which may then have none.
     */
    public DatabaseSettings database(Optional<String> name, Optional<String> url) {
        return databases.choose(name, url);
    }

    /** What is known of that database without connecting to it. */
    public Databases.Target target(Optional<String> name, Optional<String> url) {
        return databases.target(name, url);
    }
}
