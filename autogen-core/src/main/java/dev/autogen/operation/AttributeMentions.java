package dev.autogen.operation;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renames an attribute in SQL expressions, as databases do by themselves: where it is taken out of
 * a value, as in {@code (address).zip} or {@code (person).address.zip}.
 */
record AttributeMentions(String from, String to) {
    private static final String NAME = "(?:[\\p{L}_][\\p{L}\\p{N}_$]*|\"(?:[^\"]|\"\")*\")";
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\\)(?:\\s*\\.\\s*" + NAME + ")+");
    private static final Pattern NAMES = Pattern.compile(NAME);

    String renamed(String expression) {
        return TOKEN.matcher(expression).replaceAll(it -> Matcher.quoteReplacement(token(it)));
    }

    private String token(MatchResult token) {
        var text = token.group();
        return text.startsWith("'")
                ? text
                : NAMES.matcher(text).replaceAll(it -> Matcher.quoteReplacement(name(it.group())));
    }

    private String name(String written) {
        return new ColumnMentions(from, to).renamed(written);
    }
}
