package dev.autogen.schema;

import java.util.Optional;

/**
 * A check constraint; its name is absent where nobody chose one. The expression is SQL, without
 * outer parentheses.
 */
public record Check(Optional<String> name, String expression) {

    public static Check check(String name, String expression) {
        return new Check(Optional.of(name), expression);
    }

    /** One that has no name, which only some databases keep so. */
    public static Check unnamedCheck(String expression) {
        return new Check(Optional.empty(), expression);
    }

    public Check withName(Optional<String> replaced) {
        return new Check(replaced, expression);
    }

    public Check withExpression(String replaced) {
        return new Check(name, replaced);
    }
}
