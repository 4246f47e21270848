package dev.autogen.reflect;

/** Takes the parentheses off an SQL expression that stands in them as a whole. */
final class Parentheses {
    private Parentheses() {}

    /** The expression itself: {@code (a > 0)} is {@code a > 0}, {@code (a) + (b)} stays. */
    static String without(String expression) {
        var inner = expression.strip();
        while (inner.startsWith("(") && closing(inner) == inner.length() - 1) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    /** Where the parenthesis closes that the text begins with; what stands in quotes is no SQL. */
    private static int closing(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\'' || letter == '"') {
                at = text.indexOf(letter, at + 1);
                if (at < 0) {
                    return -1;
                }
            } else if (letter == '(') {
                depth++;
            } else if (letter == ')' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
