package dev.autogen.cli.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the entities are.
 *
 * <p>An empty class path is one to be found from the project; one with environment variables in it
 * varies, and so is never remembered. The Hibernate settings carry their whole names,
 * "hibernate.jdbc.time_zone", in the order of the file.
 */
public record EntitySettings(
        List<String> packages,
        List<String> classes,
        Optional<String> persistenceUnit,
        List<String> classpath,
        boolean classpathVaries,
        Map<String, String> hibernate) {

    private static final List<String> KEYS =
            List.of("packages", "classes", "persistence-unit", "classpath", "hibernate");

    public EntitySettings {
        packages = List.copyOf(packages);
        classes = List.copyOf(classes);
        classpath = List.copyOf(classpath);
        hibernate = Collections.unmodifiableMap(new LinkedHashMap<>(hibernate));
    }

    static EntitySettings in(Section section) {
        section.allow(KEYS);
        var hibernate = new LinkedHashMap<String, String>();
        collect(section.section("hibernate"), "hibernate.", hibernate);
        return new EntitySettings(
                section.texts("packages"),
                section.texts("classes"),
                section.text("persistence-unit"),
                section.texts("classpath"),
                section.hasVariables("classpath"),
                hibernate);
    }

    /** jdbc.time_zone is a table in a table to TOML, and one name to Hibernate. */
    private static void collect(Section section, String prefix, Map<String, String> hibernate) {
        for (var key : section.keys()) {
            if (section.isSection(key)) {
                collect(section.section(key), prefix + key + ".", hibernate);
            } else {
                hibernate.put(prefix + key, section.scalar(key));
            }
        }
    }
}
