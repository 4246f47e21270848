package dev.autogen.codegen;

import dev.autogen.codegen.JavaTokens.Kind;
import dev.autogen.codegen.JavaTokens.Token;
import java.util.Optional;

/** Walks over the tokens of a Java source; what is not where it has to be is not understood. */
final class JavaCursor {
    private final JavaTokens tokens;
    private Optional<Token> token;

    JavaCursor(String source) {
        this.tokens = new JavaTokens(source);
        this.token = tokens.next();
    }

    boolean atEnd() {
        return token.isEmpty();
    }

    /** Skips what stands between these signs, and themselves. */
    void skip(String open, String close) {
        expect(open);
        int depth = 1;
        while (depth > 0) {
            var next = take();
            depth += next.is(Kind.SIGN, open) ? 1 : next.is(Kind.SIGN, close) ? -1 : 0;
        }
    }

    String qualifiedName() {
        var name = new StringBuilder(word());
        while (takes(Kind.SIGN, ".")) {
            name.append('.').append(word());
        }
        return name.toString();
    }

    String upTo(String end) {
        var text = new StringBuilder();
        while (!takes(Kind.SIGN, end)) {
            var next = take();
            if (next.kind() != Kind.WORD && !next.text().matches("[.*]")) {
                throw new NotUnderstood("what is imported");
            }
            text.append(next.text());
        }
        return text.toString();
    }

    boolean is(Kind kind) {
        return token.isPresent() && token.get().kind() == kind;
    }

    boolean is(Kind kind, String text) {
        return token.isPresent() && token.get().is(kind, text);
    }

    boolean takes(Kind kind, String text) {
        boolean found = is(kind, text);
        if (found) {
            take();
        }
        return found;
    }

    Token take() {
        var taken = token.orElseThrow(() -> new NotUnderstood("the source ends too early"));
        token = tokens.next();
        return taken;
    }

    String take(Kind kind) {
        var taken = take();
        if (taken.kind() != kind) {
            throw new NotUnderstood("what " + taken.text() + " is for");
        }
        return taken.text();
    }

    String word() {
        return take(Kind.WORD);
    }

    void expect(String sign) {
        if (!takes(Kind.SIGN, sign)) {
            throw new NotUnderstood("there is no " + sign);
        }
    }
}
