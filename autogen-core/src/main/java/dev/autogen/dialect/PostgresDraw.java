package dev.autogen.dialect;

import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A call of {@code nextval} in an expression, in whose text constant the name of a sequence is. */
final class PostgresDraw {
    private static final Pattern CALL =
            Pattern.compile("(?i)\\bnextval\\s*\\(\\s*'((?:[^']|'')+)'");
    private static final Pattern NAME = Pattern.compile("\\s*(\"(?:[^\"]|\"\")+\"|[^\".\\s]+)\\s*");

    private PostgresDraw() {}

    static List<QualifiedName> in(String expression) {
        var names = new ArrayList<QualifiedName>();
        var call = CALL.matcher(expression);
        while (call.find()) {
            names.add(name(call.group(1).replace("''", "'")));
        }
        return names;
    }

    private static QualifiedName name(String text) {
        var parts = new ArrayList<String>();
        var part = NAME.matcher(text);
        while (part.find()) {
            parts.add(stored(part.group(1)));
        }
        return parts.size() == 2
                ? QualifiedName.of(parts.get(0), parts.get(1))
                : QualifiedName.unqualified(parts.isEmpty() ? text : parts.get(parts.size() - 1));
    }

    private static String stored(String part) {
        return part.startsWith("\"")
                ? part.substring(1, part.length() - 1).replace("\"\"", "\"")
                : PostgresNames.folded(part);
    }
}
