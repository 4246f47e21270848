package dev.autogen.schema;

import java.util.Optional;

/**
 * A check constraint; its name is absent where nobody chose one. The expression is SQL, without
 * outer parentheses.
 */
public record Check(
        Optional<String> name,
        String expression,
        Validity validity,
        Inheritance inheritance,
        Optional<String> comment) {

    /** Whether the tables that inherit from the checked one are checked too. */
    public enum Inheritance {
        INHERITED,
        NOT_INHERITED
    }

    public static Check check(String name, String expression) {
        return unnamedCheck(expression).withName(Optional.of(name));
    }

    /** One that has no name, which only some databases keep so. */
    public static Check unnamedCheck(String expression) {
        return new Check(
                Optional.empty(),
                expression,
                Validity.VALID,
                Inheritance.INHERITED,
                Optional.empty());
    }

    public Check validity(Validity replaced) {
        return new Check(name, expression, replaced, inheritance, comment);
    }

    /** Tables that inherit from the checked one are not checked. */
    public Check notInherited() {
        return new Check(name, expression, validity, Inheritance.NOT_INHERITED, comment);
    }

    public Check comment(String text) {
        return withComment(Optional.of(text));
    }

    public Check withComment(Optional<String> replaced) {
        return Unchanged.one(replaced, comment)
                ? this
                : new Check(name, expression, validity, inheritance, replaced);
    }

    public Check withName(Optional<String> replaced) {
        return Unchanged.one(replaced, name)
                ? this
                : new Check(replaced, expression, validity, inheritance, comment);
    }

    public Check withExpression(String replaced) {
        return Unchanged.one(replaced, expression)
                ? this
                : new Check(name, replaced, validity, inheritance, comment);
    }
}
