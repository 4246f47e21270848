package dev.autogen.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An expression as SQLite reads it, token by token: white space, comments, the case of words, the
 * quotes of names and parentheses that hold no more than another pair say nothing.
 */
final class SqliteSpelling {
    private SqliteSpelling() {}

    static boolean same(String one, String other) {
        return one.equals(other) || tokens(one).equals(tokens(other));
    }

    private static List<String> tokens(String expression) {
        var source = new SqlTokens(SqliteGroups.ungrouped(expression));
        var tokens = new ArrayList<String>();
        while (!source.atEnd()) {
            tokens.add(read(source.takeAny()));
        }
        return withoutDoubles(tokens);
    }

    private static String read(String token) {
        char first = token.charAt(0);
        if (first == '\'') {
            return token;
        }
        boolean quoted = first == '"' || first == '`' || first == '[';
        return (quoted ? SqlTokens.unquote(token) : token).toLowerCase(Locale.ROOT);
    }

    private static List<String> withoutDoubles(List<String> tokens) {
        var left = new ArrayList<>(tokens);
        for (int at = 0; at + 1 < left.size(); at++) {
            if (left.get(at).equals("(") && left.get(at + 1).equals("(")) {
                int outer = closing(left, at);
                int inner = closing(left, at + 1);
                if (inner >= 0 && outer == inner + 1) {
                    left.remove(outer);
                    left.remove(at);
                    at = Math.max(-1, at - 2);
                }
            }
        }
        return left;
    }

    private static int closing(List<String> tokens, int open) {
        int depth = 0;
        for (int at = open; at < tokens.size(); at++) {
            depth += tokens.get(at).equals("(") ? 1 : tokens.get(at).equals(")") ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
