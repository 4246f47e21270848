package dev.autogen.codegen;

import dev.autogen.codegen.JavaTokens.Kind;
import dev.autogen.codegen.JavaTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where a Java source, or a Kotlin one that looks alike, declares its classes and their attributes:
 * good enough to lead a person there.
 */
public final class Declarations {
    private static final Set<String> KINDS =
            Set.of("class", "interface", "enum", "record", "object");
    private static final Set<String> AFTER_NAME = Set.of(";", "=", ",", ":", ")", "[");

    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    public Declarations(String source) {
        try {
            var reader = new JavaTokens(source);
            Optional<Token> token = reader.next();
            while (token.isPresent()) {
                tokens.add(token.get());
                lines.add(reader.line());
                token = reader.next();
            }
        } catch (NotUnderstood e) {
            // What was read so far may be enough.
        }
    }

    /** The line, from 1, with the name of this class; inner ones go by their own name. */
    public OptionalInt lineOf(String className) {
        int found = place(className);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(lines.get(found));
    }

    /** The line with the field, the component or the getter of this attribute of the class. */
    public OptionalInt lineOf(String className, String attribute) {
        int start = place(className);
        if (start < 0) {
            return OptionalInt.empty();
        }
        var field = member(start, attribute, AFTER_NAME);
        return field.isPresent() ? field : getter(start, attribute);
    }

    private OptionalInt getter(int start, String attribute) {
        var upper = Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
        var getter = member(start, "get" + upper, Set.of("("));
        return getter.isPresent() ? getter : member(start, "is" + upper, Set.of("("));
    }

    private int place(String className) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.WORD, className)
                    && tokens.get(i - 1).kind() == Kind.WORD
                    && KINDS.contains(tokens.get(i - 1).text())) {
                return i;
            }
        }
        return -1;
    }

    /** Looks in the header of the class, where records have their components, and in its body. */
    private OptionalInt member(int start, String name, Set<String> after) {
        int braces = 0;
        int parentheses = 0;
        boolean annotation = false;
        for (int i = start + 1; i + 1 < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.kind() == Kind.SIGN) {
                switch (token.text()) {
                    case "{" -> braces++;
                    case "}" -> braces--;
                    case "(" -> {
                        annotation |= parentheses == 0 && isAnnotated(i);
                        parentheses++;
                    }
                    case ")" -> {
                        parentheses--;
                        annotation &= parentheses > 0;
                    }
                    default -> {}
                }
                if (braces == 0 && token.is(Kind.SIGN, "}")) {
                    return OptionalInt.empty();
                }
            } else if (token.is(Kind.WORD, name)
                    && braces <= 1
                    && parentheses <= 1 - braces
                    && !annotation
                    && after.contains(tokens.get(i + 1).text())) {
                return OptionalInt.of(lines.get(i));
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the parenthesis there belongs to an annotation. */
    private boolean isAnnotated(int parenthesis) {
        int at = parenthesis - 1;
        while (at > 1 && tokens.get(at - 1).is(Kind.SIGN, ".")) {
            at -= 2;
        }
        return at > 0 && tokens.get(at - 1).is(Kind.SIGN, "@");
    }
}
