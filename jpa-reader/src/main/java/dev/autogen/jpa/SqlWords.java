package dev.autogen.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A piece of SQL cut into words: a literal, a quoted name and a whole pair of parentheses are a
 * word each; read from left to right.
 */
final class SqlWords {
    private record Word(String text, int start, int end) {}

    private final String sql;
    private final List<Word> words = new ArrayList<>();
    private int at;

    SqlWords(String sql) {
        this.sql = sql;
        int position = 0;
        while (position < sql.length()) {
            if (Character.isWhitespace(sql.charAt(position))) {
                position++;
                continue;
            }
            int end = endOfWord(position);
            words.add(new Word(sql.substring(position, end), position, end));
            position = end;
        }
    }

    private int endOfWord(int start) {
        char first = sql.charAt(start);
        if (isQuote(first)) {
            return endOfQuoted(start);
        }
        if (first == '(') {
            return endOfGroup(start);
        }
        int end = start + 1;
        while (end < sql.length() && !endsWord(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || isQuote(c) || c == '(' || c == ',';
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"' || c == '`';
    }

    private int endOfQuoted(int start) {
        char quote = sql.charAt(start);
        int end = sql.indexOf(quote, start + 1);
        // A doubled quote stands for itself.
        while (end >= 0 && end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
            end = sql.indexOf(quote, end + 2);
        }
        return end < 0 ? sql.length() : end + 1;
    }

    private int endOfGroup(int start) {
        int depth = 0;
        int end = start;
        while (end < sql.length()) {
            char c = sql.charAt(end);
            if (isQuote(c)) {
                end = endOfQuoted(end);
                continue;
            }
            end++;
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                break;
            }
        }
        return end;
    }

    boolean atEnd() {
        return at == words.size();
    }

    /** The word at hand in lower case, empty at the end. */
    String peek() {
        return atEnd() ? "" : words.get(at).text().toLowerCase(Locale.ROOT);
    }

    /** The word at hand as it was written; moves on. */
    String next() {
        return words.get(at++).text();
    }

    /** The word at hand as it was written, empty at the end; moves on. */
    String nextIfAny() {
        return atEnd() ? "" : next();
    }

    /** Moves past these words, if they are what comes next. */
    boolean take(String... expected) {
        if (at + expected.length > words.size()) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (!words.get(at + i).text().equalsIgnoreCase(expected[i])) {
                return false;
            }
        }
        at += expected.length;
        return true;
    }

    /** At least one word and then all up to one of these, as they were written; moves on. */
    String upTo(Set<String> stops) {
        int first = at;
        do {
            at++;
        } while (!atEnd() && !stops.contains(peek()));
        return sql.substring(words.get(first).start(), words.get(at - 1).end());
    }

    /** What is left, as it was written; moves to the end. */
    String rest() {
        String rest = atEnd() ? "" : sql.substring(words.get(at).start()).strip();
        at = words.size();
        return rest;
    }

    /** An expression without the parentheses that enclose it whole. */
    static String bare(String expression) {
        String text = expression.strip();
        while (text.startsWith("(") && new SqlWords(text).words.size() == 1 && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /** The members of a list in parentheses, as they were written. */
    static List<String> list(String group) {
        return Stream.of(bare(group).split(",")).map(String::strip).toList();
    }

    /** A name or a literal without its quotes. */
    static String unquoted(String text) {
        if (text.length() < 2 || !isQuote(text.charAt(0))) {
            return text;
        }
        String quote = text.substring(0, 1);
        return text.substring(1, text.length() - 1).replace(quote + quote, quote);
    }
}
