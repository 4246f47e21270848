package dev.autogen.cli;

import dev.autogen.AutogenException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A kind of configuration that {@code init} writes. */
enum Template {
    GENERIC("one database; the class path of the entities is written in autogen.toml"),
    MAVEN(
            "one database; entities, class path and revisions are those of a Maven or Gradle project"),
    SPRING(
            "as maven, with Spring Boot's names for tables and columns and its datasource variables"),
    MULTIDB("several databases with the same entities and revisions, chosen by -n NAME");

    private final String description;

    Template(String description) {
        this.description = description;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    String description() {
        return description;
    }

    /**
     * The template of this name.
     *
     * @throws AutogenException if there is none
     */
    static Template named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.title().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AutogenException(
                                        "There is no template '"
                                                + name
                                                + "': take "
                                                + Arrays.stream(values())
                                                        .map(Template::title)
                                                        .collect(Collectors.joining(", "))
                                                + ". 'autogen list-templates' says what each is for."));
    }
}
