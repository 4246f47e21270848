package dev.autogen.cli.config;

import dev.autogen.AutogenException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The databases of the file: the unnamed one of [database], and those of [database.NAME].
 *
 * <p>One is read when it is chosen, and not before.
 */
public final class Databases {
    private static final List<String> KEYS =
            List.of("url", "username", "password", "schemas", "version");

    private final Section section;
    private final Map<String, Section> named;

    private Databases(Section section, Map<String, Section> named) {
        this.section = section;
        this.named = named;
    }

    static Databases in(Section root) {
        var section = root.section("database");
        var named = new LinkedHashMap<String, Section>();
        for (var key : section.keys()) {
            if (section.isSection(key)) {
                named.put(key, section.section(key));
            }
        }
        section.allow(known(named));
        named.values().forEach(database -> database.allow(KEYS));
        return new Databases(section, named);
    }

    private static List<String> known(Map<String, Section> named) {
        var known = new ArrayList<>(KEYS);
        known.addAll(named.keySet());
        return known;
    }

    /** The names of [database.NAME], in the order of the file. */
    public List<String> names() {
        return List.copyOf(named.keySet());
    }

    void check(String name) {
        byName(name);
    }

    DatabaseSettings choose(Optional<String> name, Optional<String> url) {
        var database = name.map(this::byName).orElseGet(this::unnamed);
        return new DatabaseSettings(
                url.orElseGet(() -> url(database)),
                database.text("username", ""),
                database.text("password", ""),
                database.texts("schemas"));
    }

    /** What is known of a database without connecting to it: no password is needed for that. */
    Target target(Optional<String> name, Optional<String> url) {
        var database = name.map(this::byName).orElseGet(this::unnamed);
        return new Target(url.orElseGet(() -> url(database)), database.text("version"));
    }

    /** The URL of a database, and the version of its product if the file says so. */
    public record Target(String url, Optional<String> version) {}

    private Section byName(String name) {
        if (named.isEmpty()) {
            throw new AutogenException(
                    "There is no database %s in %s, which has one without a name: leave -n out."
                            .formatted(name, section.file()));
        }
        if (!named.containsKey(name)) {
            throw new AutogenException(
                    "There is no database %s in %s: it has %s."
                            .formatted(name, section.file(), String.join(", ", names())));
        }
        return named.get(name);
    }

    private Section unnamed() {
        if (section.keys().contains("url") || named.isEmpty()) {
            return section;
        }
        if (named.size() == 1) {
            return named.values().iterator().next();
        }
        throw new AutogenException(
                "%s has several databases (%s): choose one with -n NAME"
                        .formatted(section.file(), String.join(", ", names())));
    }

    private static String url(Section database) {
        var url = database.text("url");
        if (url.isEmpty()) {
            throw new AutogenException(
                    "%s has no %s.url: write the JDBC URL of the database there, or give --url"
                            .formatted(database.file(), database.name()));
        }
        return FileUrl.resolve(url.get(), database.folder());
    }
}
