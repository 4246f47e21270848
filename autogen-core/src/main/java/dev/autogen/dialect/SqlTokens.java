package dev.autogen.dialect;

import dev.autogen.AutogenException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * SQL text cut into tokens, read from left to right; white space and comments lie between tokens.
 */
final class SqlTokens {

    /** A word, a quoted name, a literal or a sign, and where it stands in the text. */
    private record Token(String text, int start, int end) {}

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    SqlTokens(String sql) {
        this.sql = sql;
        for (int at = 0; at < sql.length(); ) {
            int end = tokenEnd(at);
            if (!isGap(at)) {
                tokens.add(new Token(sql.substring(at, end), at, end));
            }
            at = end;
        }
    }

    private boolean isGap(int at) {
        return Character.isWhitespace(sql.charAt(at))
                || sql.startsWith("--", at)
                || sql.startsWith("/*", at);
    }

    private int tokenEnd(int at) {
        char first = sql.charAt(at);
        if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            return end < 0 ? sql.length() : end;
        } else if (sql.startsWith("/*", at)) {
            int end = sql.indexOf("*/", at + 2);
            return end < 0 ? sql.length() : end + 2;
        } else if (first == '\'' || first == '"' || first == '`') {
            return quotedEnd(at, first);
        } else if (first == '[') {
            int end = sql.indexOf(']', at);
            return end < 0 ? sql.length() : end + 1;
        } else if (isWordPart(first) || startsFraction(at)) {
            int end = at;
            while (end < sql.length() && (isWordPart(sql.charAt(end)) || sql.charAt(end) == '.')) {
                end++;
            }
            return end;
        }
        return at + 1;
    }

    private boolean startsFraction(int at) {
        return sql.charAt(at) == '.'
                && at + 1 < sql.length()
                && Character.isDigit(sql.charAt(at + 1));
    }

    private int quotedEnd(int at, char quote) {
        for (int end = at + 1; end < sql.length(); end++) {
            if (sql.charAt(end) == quote) {
                if (end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
                    end++;
                } else {
                    return end + 1;
                }
            }
        }
        return sql.length();
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c > 127;
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    /** The next token in lower case, or nothing at the end; not consumed. */
    String peek() {
        return peek(0);
    }

    String peek(int ahead) {
        return next + ahead < tokens.size()
                ? tokens.get(next + ahead).text().toLowerCase(Locale.ROOT)
                : "";
    }

    /** Consumes the words if they come next, in any case. */
    boolean take(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).equals(words[i])) {
                return false;
            }
        }
        next += words.length;
        return true;
    }

    void expect(String... words) {
        if (!take(words)) {
            throw new AutogenException(
                    "Cannot read this definition: expected '"
                            + String.join(" ", words)
                            + "' at position "
                            + position()
                            + " of "
                            + sql);
        }
    }

    /** Consumes the next token and returns it as it is written. */
    String takeAny() {
        if (atEnd()) {
            throw new AutogenException("Cannot read this definition: it ends too early: " + sql);
        }
        return tokens.get(next++).text();
    }

    /** Consumes a name and returns it without its quotes. */
    String takeName() {
        return unquote(takeAny());
    }

    static String unquote(String name) {
        char first = name.charAt(0);
        if (first == '[') {
            return name.substring(1, name.length() - 1);
        }
        if (first == '"' || first == '`' || first == '\'') {
            var quote = String.valueOf(first);
            return name.substring(1, name.length() - 1).replace(quote + quote, quote);
        }
        return name;
    }

    /** Consumes a group in parentheses and returns what is between them. */
    String takeGroup() {
        expect("(");
        int start = tokens.get(next - 1).end();
        skipToClosing();
        return sql.substring(start, tokens.get(next - 1).start()).strip();
    }

    /** Consumes up to and with the parenthesis that closes the one just consumed. */
    private void skipToClosing() {
        for (int depth = 1; depth > 0; ) {
            var token = takeAny();
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
        }
    }

    /** Where the next token begins, or where the text ends. */
    int position() {
        return atEnd() ? sql.length() : tokens.get(next).start();
    }

    /** The text from a position to the end of the token consumed last. */
    String textFrom(int start) {
        return sql.substring(start, tokens.get(next - 1).end());
    }

    String rest() {
        return sql.substring(position());
    }
}
