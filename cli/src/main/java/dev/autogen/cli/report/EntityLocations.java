package dev.autogen.cli.report;

import dev.autogen.codegen.Declarations;
import dev.autogen.jpa.Member;
import dev.autogen.jpa.Origins;
import dev.autogen.operation.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Finds the lines of the sources that ask for tables and columns. */
public final class EntityLocations {
    private static final List<String> SOURCES =
            List.of("src/main/java", "src/main/kotlin", "src/test/java", "src/test/kotlin", "src");
    private static final List<String> SUFFIXES = List.of(".java", ".kt");

    /**
     * How far above a folder of classes the sources may be: build/classes/java/main is the
     * farthest.
     */
    private static final int LEVELS = 4;

    private final Origins origins;
    private final List<Path> folders;
    private final Repository repository;
    private final Location otherwise;
    private final Map<Path, Declarations> known = new HashMap<>();

    /**
     * @param classes the folders of compiled entities; the sources are looked for around them
     * @param otherwise where to lead to if none is found
     */
    public EntityLocations(
            Origins origins, List<Path> classes, Repository repository, Location otherwise) {
        this.origins = origins;
        this.folders = classes.stream().flatMap(EntityLocations::sources).distinct().toList();
        this.repository = repository;
        this.otherwise = otherwise;
    }

    private static Stream<Path> sources(Path classes) {
        return Stream.iterate(
                        classes.toAbsolutePath().normalize(), it -> it != null, Path::getParent)
                .limit(LEVELS + 1L)
                .flatMap(it -> SOURCES.stream().map(it::resolve))
                .filter(Files::isDirectory);
    }

    /** Where the column, or else the table, is asked for. */
    public Location of(Subject subject) {
        var members =
                subject.columns().stream()
                        .findFirst()
                        .map(it -> origins.of(subject.name(), it))
                        .orElseGet(() -> origins.of(subject.name()));
        return members.stream().flatMap(it -> find(it).stream()).findFirst().orElse(otherwise);
    }

    /** Of what is in no entity, as plain SQL is. */
    public Location otherwise() {
        return otherwise;
    }

    private Optional<Location> find(Member member) {
        var outer = member.className().replaceFirst("\\$.*", "").replace('.', '/');
        var simple = member.className().replaceFirst(".*[.$]", "");
        for (Path folder : folders) {
            for (String suffix : SUFFIXES) {
                var file = folder.resolve(outer + suffix);
                if (Files.isRegularFile(file)) {
                    return line(declarations(file), simple, member.attribute()).stream()
                            .mapToObj(it -> new Location(repository.path(file), it))
                            .findFirst();
                }
            }
        }
        return Optional.empty();
    }

    private static OptionalInt line(
            Declarations declarations, String type, Optional<String> attribute) {
        return attribute
                .map(it -> declarations.lineOf(type, it))
                .orElseGet(() -> declarations.lineOf(type));
    }

    private Declarations declarations(Path file) {
        return known.computeIfAbsent(
                file,
                it -> {
                    try {
                        return new Declarations(Files.readString(it));
                    } catch (IOException e) {
                        return new Declarations("");
                    }
                });
    }
}
