package dev.autogen.reflect;

import dev.autogen.schema.Table;

/**
 * How the server writes down an expression on a table like this one: the statement that puts it
 * there and the query that reads it back, both about something called {@value #NAME}.
 */
record Question(Kind kind, Table table, String expression, String statement, String query) {

    /** The name of what is made to hold the expression. */
    static final String NAME = "autogen_words";

    /** Where expressions stand. */
    enum Kind {
        DEFAULT,
        GENERATED,
        CHECK,
        INDEX_PART,
        INDEX_PREDICATE
    }

    /** The answer as the reflector would have it. */
    String read(String answer) {
        return switch (kind) {
            case DEFAULT -> answer;
            case GENERATED, CHECK, INDEX_PART, INDEX_PREDICATE -> Parentheses.without(answer);
        };
    }
}
