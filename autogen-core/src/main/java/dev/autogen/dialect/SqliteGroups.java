package dev.autogen.dialect;

/** Where SQLite wants parentheses around an expression, and where they say nothing. */
final class SqliteGroups {
    private SqliteGroups() {}

    /** Anything but a literal has to stand in parentheses. */
    static String inDefault(String expression) {
        boolean literal =
                expression.matches(
                        "(?is)[+-]?[0-9.]+(e[+-]?[0-9]+)?|'([^']|'')*'|x'[0-9a-f]*'|null|true|false|current_(date|time|timestamp)");
        return literal || isGroup(expression) ? expression : "(" + expression + ")";
    }

    /** The expression without parentheses that hold it as a whole; they say nothing. */
    static String ungrouped(String expression) {
        var inner = expression.strip();
        while (isGroup(inner)) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    private static boolean isGroup(String expression) {
        var tokens = new SqlTokens(expression);
        if (!tokens.peek().equals("(")) {
            return false;
        }
        tokens.takeGroup();
        return tokens.atEnd();
    }
}
