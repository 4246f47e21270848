package dev.autogen.dialect;

import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words a database has for types, in both directions. Words are compared in lower case;
 * arguments stand in parentheses, which may be followed by more words, as in {@code timestamp(6)
 * with time zone}.
 */
final class TypeWords {
    private static final Pattern ARRAY =
            Pattern.compile("(.+?)\\s*(?:\\[\\d*]|\\s+array(?:\\s*\\[\\d+])?)");
    private static final Pattern TYPE =
            Pattern.compile("([a-z][a-z0-9_ ]*?)\\s*(?:\\(([\\d\\s,]*)\\)\\s*([a-z][a-z ]*)?)?");

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<Kind, String> words = new HashMap<>();

    /** The first word is what is written; all of them are read. */
    TypeWords with(Kind kind, String written, String... alsoRead) {
        words.put(kind, written);
        kinds.put(written.replace("()", ""), kind);
        for (String word : alsoRead) {
            kinds.put(word, kind);
        }
        return this;
    }

    DataType parse(String sql) {
        var text = sql.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var array = ARRAY.matcher(text);
        if (array.matches()) {
            return DataType.array(parse(sql.strip().substring(0, array.end(1))));
        }
        var type = TYPE.matcher(text);
        if (!type.matches()) {
            return DataType.other(sql.strip());
        }
        var name = type.group(1) + (type.group(3) == null ? "" : " " + type.group(3));
        var arguments = arguments(type.group(2));
        if (name.equals("float") && !arguments.isEmpty()) {
            return arguments.get(0) <= 24 ? DataType.real() : DataType.doublePrecision();
        }
        var kind = kinds.get(name);
        return kind == null ? DataType.other(sql.strip()) : new DataType.Standard(kind, arguments);
    }

    private static List<Integer> arguments(String text) {
        var arguments = new ArrayList<Integer>();
        if (text != null && !text.isBlank()) {
            for (String argument : text.split(",", -1)) {
                arguments.add(Integer.valueOf(argument.strip()));
            }
        }
        return arguments;
    }

    /**
     * The words for a kind; {@code ()} in them is where the arguments go, which are left out where
     * it is missing.
     */
    String write(DataType.Standard type) {
        var word = words.get(type.kind());
        int place = word.indexOf("()");
        if (place < 0) {
            return word;
        }
        var arguments =
                type.arguments().isEmpty()
                        ? ""
                        : type.arguments().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",", "(", ")"));
        return word.substring(0, place) + arguments + word.substring(place + 2);
    }
}
