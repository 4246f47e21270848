package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;

/** Writes texts so that a Java source gives them back, and shows them as they are. */
final class Literals {
    private static final char REPLACEMENT = '\ufffd';

    private Literals() {}

    /** A string literal; what a reader could not see stands as an escape. */
    static String literal(String value) {
        var text = new StringBuilder("\"");
        value.codePoints().forEach(it -> text.append(escaped(it)));
        return text.append('"').toString();
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> visible(codePoint) ? Character.toString(codePoint) : units(codePoint);
        };
    }

    private static String units(int codePoint) {
        var text = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            text.append(String.format("\\u%04x", (int) unit));
        }
        return text.toString();
    }

    /** Whether it is seen where it stands; the marks that turn the direction of text are not. */
    private static boolean visible(int codePoint) {
        return codePoint == ' '
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SPACE_SEPARATOR,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE ->
                            false;
                    default -> true;
                };
    }

    /** The lines of a text, each with the line break it ends in. */
    static List<String> lines(String value) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', start)) {
            lines.add(value.substring(start, end + 1));
            start = end + 1;
        }
        if (start < value.length()) {
            lines.add(value.substring(start));
        }
        return lines;
    }

    /** Text for a Javadoc comment, which nothing in it can end, tag or style. */
    static String javadoc(String value) {
        var text = new StringBuilder();
        value.codePoints()
                .forEach(
                        it ->
                                text.append(
                                        switch (it) {
                                            case '&' -> "&amp;";
                                            case '<' -> "&lt;";
                                            case '>' -> "&gt;";
                                            case '@', '\\', '{', '}' -> "&#" + it + ";";
                                            default -> shown(it);
                                        }));
        return text.toString().replace("*/", "*&#47;");
    }

    private static String shown(int codePoint) {
        if (Character.getType(codePoint) == Character.SURROGATE) {
            return Character.toString(REPLACEMENT);
        }
        return visible(codePoint) ? Character.toString(codePoint) : "&#" + codePoint + ";";
    }
}
