package dev.autogen.codegen;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The tokens of a Java source one after the other, by chapter 3 of the Java Language Specification:
 * unicode escapes, comments, strings and text blocks are what the compiler takes them for.
 */
final class JavaTokens {
    private static final String TEXT_BLOCK = "\"\"\"";

    private final String source;
    private int at;
    private int start;
    private int line = 1;
    private int counted;

    /** What a token is; a number or a character literal is of no interest, only in the way. */
    enum Kind {
        WORD,
        TEXT,
        SIGN,
        OTHER
    }

    /** A token: a word, the value of a string, a single sign. */
    record Token(Kind kind, String text) {
        boolean is(Kind kind, String text) {
            return this.kind == kind && this.text.equals(text);
        }
    }

    JavaTokens(String source) {
        this.source = source.contains("\\u") ? withoutUnicodeEscapes(source) : source;
    }

    /** All words in a source, in the order of their first use; as far as it can be read. */
    static Set<String> words(String source) {
        var words = new LinkedHashSet<String>();
        try {
            var tokens = new JavaTokens(source);
            for (var token = tokens.next(); token.isPresent(); token = tokens.next()) {
                if (token.get().kind() == Kind.WORD) {
                    words.add(token.get().text());
                }
            }
        } catch (NotUnderstood e) {
            // The compiler will say what is wrong.
        }
        return words;
    }

    /**
     * The next token; none at the end.
     *
     * @throws NotUnderstood if a comment or a literal has no end
     */
    Optional<Token> next() {
        skipBlanks();
        start = at;
        if (at == source.length()) {
            return Optional.empty();
        }
        char first = source.charAt(at);
        if (Character.isJavaIdentifierStart(source.codePointAt(at))) {
            return Optional.of(new Token(Kind.WORD, word()));
        } else if (first == '"') {
            var text = source.startsWith(TEXT_BLOCK, at) ? textBlock() : string();
            return Optional.of(new Token(Kind.TEXT, text));
        } else if (first == '\'') {
            quoted('\'');
            return Optional.of(new Token(Kind.OTHER, ""));
        } else if (first >= '0' && first <= '9') {
            word();
            return Optional.of(new Token(Kind.OTHER, ""));
        }
        at++;
        return Optional.of(new Token(Kind.SIGN, String.valueOf(first)));
    }

    /** The line that the last token begins on, from 1. */
    int line() {
        for (; counted < start; counted++) {
            char sign = source.charAt(counted);
            boolean pair = sign == '\r' && source.startsWith("\n", counted + 1);
            line += isLineEnd(sign) && !pair ? 1 : 0;
        }
        return line;
    }

    /** Where the last token begins, in a source without unicode escapes. */
    int start() {
        return start;
    }

    /** Where the last token ends, in a source without unicode escapes. */
    int end() {
        return at;
    }

    private void skipBlanks() {
        while (at < source.length()) {
            if (source.charAt(at) <= ' ') {
                at++;
            } else if (source.startsWith("//", at)) {
                skipLine();
            } else if (source.startsWith("/*", at)) {
                at = after("*/", at + 2);
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        while (at < source.length() && !isLineEnd(source.charAt(at))) {
            at++;
        }
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r';
    }

    private int after(String end, int from) {
        int found = source.indexOf(end, from);
        if (found < 0) {
            throw new NotUnderstood("there is no " + end);
        }
        return found + end.length();
    }

    private String word() {
        int start = at;
        while (at < source.length() && Character.isJavaIdentifierPart(source.codePointAt(at))) {
            at += Character.charCount(source.codePointAt(at));
        }
        return source.substring(start, at);
    }

    private String string() {
        return unescaped(quoted('"'));
    }

    /** What stands between two of these signs on one line, as it is written. */
    private String quoted(char quote) {
        int start = ++at;
        while (at < source.length() && source.charAt(at) != quote) {
            if (isLineEnd(source.charAt(at))) {
                break;
            }
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= source.length() || source.charAt(at) != quote) {
            throw new NotUnderstood("a literal has no end");
        }
        at++;
        return source.substring(start, at - 1);
    }

    private String textBlock() {
        int start = at + TEXT_BLOCK.length();
        int end = start;
        while (!source.startsWith(TEXT_BLOCK, end)) {
            if (end >= source.length()) {
                throw new NotUnderstood("a text block has no end");
            }
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        at = end + TEXT_BLOCK.length();
        var content = source.substring(start, end).replace("\r\n", "\n").replace('\r', '\n');
        int line = content.indexOf('\n');
        if (line < 0 || !content.substring(0, line).isBlank()) {
            throw new NotUnderstood("a text block begins on the line of its quotes");
        }
        return unescaped(content.substring(line + 1).stripIndent());
    }

    private static String unescaped(String text) {
        try {
            return text.translateEscapes();
        } catch (IllegalArgumentException e) {
            throw new NotUnderstood(e.getMessage());
        }
    }

    /** A backslash that follows an odd number of others begins no unicode escape (JLS 3.3). */
    private static String withoutUnicodeEscapes(String source) {
        var plain = new StringBuilder(source.length());
        int at = 0;
        while (at < source.length()) {
            char sign = source.charAt(at);
            boolean escapes = sign == '\\' && at + 1 < source.length();
            if (escapes && source.charAt(at + 1) == 'u') {
                at = unicode(source, at + 1, plain);
            } else if (escapes && source.charAt(at + 1) == '\\') {
                plain.append("\\\\");
                at += 2;
            } else {
                plain.append(sign);
                at++;
            }
        }
        return plain.toString();
    }

    private static int unicode(String source, int firstU, StringBuilder plain) {
        int digits = firstU;
        while (digits < source.length() && source.charAt(digits) == 'u') {
            digits++;
        }
        try {
            plain.append((char) Integer.parseInt(source.substring(digits, digits + 4), 16));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new NotUnderstood("a unicode escape has no four digits");
        }
        return digits + 4;
    }
}
