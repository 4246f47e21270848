package dev.autogen.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An expression as a database reads it, token by token: white space, comments, the case of words,
 * the quotes of names and parentheses that hold the whole, or no more than another pair, say
 * nothing.
 */
final class SqlSpelling {
    private SqlSpelling() {}

    static boolean same(String one, String other) {
        return one.equals(other) || tokens(one).equals(tokens(other));
    }

    private static List<String> tokens(String expression) {
        var source = new SqlTokens(expression);
        var tokens = new ArrayList<String>();
        while (!source.atEnd()) {
            read(source.takeAny()).forEach(tokens::add);
        }
        return withoutDoubles(withoutWhole(tokens));
    }

    /** A name after that of its table is three tokens, as it is in quotes. */
    private static Stream<String> read(String token) {
        char first = token.charAt(0);
        // A literal stands to the letter, and so does an array of them.
        if (token.indexOf('\'') >= 0) {
            return Stream.of(token);
        }
        boolean quoted = token.length() > 1 && "\"`[".indexOf(first) >= 0;
        if (quoted) {
            return Stream.of(SqlTokens.unquote(token).toLowerCase(Locale.ROOT));
        }
        var word = token.toLowerCase(Locale.ROOT);
        return Character.isDigit(first)
                ? Stream.of(word)
                : Stream.of(word.split("(?=\\.)|(?<=\\.)"));
    }

    private static List<String> withoutWhole(List<String> tokens) {
        var left = tokens;
        while (!left.isEmpty() && left.get(0).equals("(") && closing(left, 0) == left.size() - 1) {
            left = left.subList(1, left.size() - 1);
        }
        return left;
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
