package dev.autogen.cli.config;

import dev.autogen.AutogenException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** One table of the file; whatever it refuses, it names the key, the line and what it wants. */
record Section(Path file, String name, TomlTable table, Variables variables) {

    /** Refuses keys that are not among these. */
    void allow(List<String> known) {
        for (var key : keys()) {
            if (!known.contains(key)) {
                throw new AutogenException(
                        "%s: unknown key %s; the nearest known one is %s"
                                .formatted(place(key), full(key), full(Nearest.to(key, known))));
            }
        }
    }

    /** The keys in the order of the file. */
    List<String> keys() {
        return List.copyOf(table.keySet());
    }

    boolean isSection(String key) {
        return value(key) instanceof TomlTable;
    }

    Section section(String key) {
        if (!has(key)) {
            return new Section(file, full(key), Toml.parse(""), variables);
        }
        if (value(key) instanceof TomlTable found) {
            return new Section(file, full(key), found, variables);
        }
        throw wrongType(key, "a table");
    }

    /** An array of tables: [[name]]. */
    List<Section> sections(String key) {
        var found = new ArrayList<Section>();
        for (var element : elements(key, "an array of tables")) {
            if (!(element instanceof TomlTable each)) {
                throw wrongType(key, "an array of tables");
            }
            found.add(new Section(file, full(key), each, variables));
        }
        return found;
    }

    String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    /** The text, filled in; an empty one is an absent one. */
    Optional<String> text(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (value(key) instanceof String found) {
            return Optional.of(fill(key, found)).filter(filled -> !filled.isEmpty());
        }
        throw wrongType(key, "a string");
    }

    List<String> texts(String key) {
        var found = new ArrayList<String>();
        for (var element : elements(key, "an array of strings")) {
            if (!(element instanceof String text)) {
                throw wrongType(key, "an array of strings");
            }
            found.add(fill(key, text));
        }
        return found;
    }

    /** Whether any text of this array depends on the environment. */
    boolean hasVariables(String key) {
        return elements(key, "an array of strings").stream()
                .anyMatch(element -> element.toString().contains("${"));
    }

    boolean flag(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        if (value(key) instanceof Boolean found) {
            return found;
        }
        throw wrongType(key, "true or false");
    }

    /** A string, number or boolean, as text. */
    String scalar(String key) {
        var value = value(key);
        if (value instanceof String found) {
            return fill(key, found);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw wrongType(key, "a string, a number or true or false");
    }

    Path folder() {
        return file.getParent();
    }

    /** An error about the value of this key: what it is, and what to write. */
    AutogenException wrong(String key, String complaint) {
        return new AutogenException("%s: %s %s".formatted(place(key), full(key), complaint));
    }

    private AutogenException wrongType(String key, String wanted) {
        return wrong(key, "must be " + wanted + ", but is " + kind(value(key)));
    }

    private static String kind(Object value) {
        if (value instanceof String) {
            return "a string";
        }
        if (value instanceof Number) {
            return "a number";
        }
        if (value instanceof Boolean) {
            return "true or false";
        }
        if (value instanceof TomlArray) {
            return "an array with something else in it";
        }
        return value instanceof TomlTable ? "a table" : "a date or a time";
    }

    private boolean has(String key) {
        return table.contains(List.of(key));
    }

    private Object value(String key) {
        return table.get(List.of(key));
    }

    private List<Object> elements(String key, String wanted) {
        if (!has(key)) {
            return List.of();
        }
        if (value(key) instanceof TomlArray found) {
            return found.toList();
        }
        throw wrongType(key, wanted);
    }

    private String fill(String key, String text) {
        return variables.fill(text, place(key) + ": " + full(key));
    }

    private String full(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    private String place(String key) {
        var position = table.inputPositionOf(List.of(key));
        return position == null ? file.toString() : file + " line " + position.line();
    }
}
