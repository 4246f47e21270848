package dev.autogen.operation;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renames a column in SQL expressions, as databases do by themselves: wherever its name stands as a
 * word or in double quotes, but not in literals, types and names of functions.
 */
record ColumnMentions(String from, String to) {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "'(?:[^']|'')*'"
                            + "|\"(?:(?:[^\"]|\"\")*)\""
                            + "|(?:::\\s*[\\p{L}_][\\p{L}\\p{N}_$]*)"
                            + "|(?:[\\p{L}_][\\p{L}\\p{N}_$]*)(?:\\s*\\()?");

    String renamed(String expression) {
        return TOKEN.matcher(expression).replaceAll(it -> Matcher.quoteReplacement(token(it)));
    }

    private String token(MatchResult token) {
        var text = token.group();
        if (text.startsWith("\"")) {
            return text.equals(quoted(from)) ? quoted(to) : text;
        }
        boolean word = !text.startsWith("'") && !text.startsWith(":") && !text.endsWith("(");
        return word && isFrom(text) ? written() : text;
    }

    /** Letter case counts only where a name has capitals, since those have to be quoted. */
    private boolean isFrom(String word) {
        return word.equals(from) || word.toLowerCase(Locale.ROOT).equals(from);
    }

    private String written() {
        return to.matches("[a-z_][a-z0-9_]*") ? to : quoted(to);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
