package dev.autogen.jpa;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the entities are: packages to scan (with their sub-packages), classes by name, a
 * persistence unit, or any of these together; nothing named means every entity in the scanned
 * places.
 *
 * <p>{@code scanned} are the folders and jars that the scan looks through. The settings have their
 * full names, such as {@code hibernate.physical_naming_strategy}, and win over those of the
 * persistence unit.
 */
public record EntitySources(
        List<String> packages,
        List<String> classes,
        Optional<String> persistenceUnit,
        List<Path> scanned,
        Map<String, String> settings) {
    public EntitySources {
        packages = List.copyOf(packages);
        classes = List.copyOf(classes);
        scanned = List.copyOf(scanned);
        settings = Map.copyOf(settings);
    }
}
