package dev.autogen.reflect;

import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Whether the server writes down an expression, on a table like this one, as the database has one
 * of its counterparts: the two halves of the statement that the expression stands between, and the
 * query that reads it back, both about something called {@value #NAME}.
 *
 * @param about in words, where the expression stands
 */
record Question(
        Kind kind,
        String about,
        Table table,
        String expression,
        String before,
        String after,
        String query,
        List<String> counterparts) {

    /** The name of what is made to hold the expression. */
    static final String NAME = "autogen_words";

    /** Where expressions stand. */
    enum Kind {
        TYPE,
        DEFAULT,
        GENERATED,
        CHECK,
        EXCLUSION,
        INDEX_PART,
        INDEX_PREDICATE
    }

    Question {
        counterparts = List.copyOf(counterparts);
    }

    /** The same question for any table that has this much in common, whatever is expected. */
    Question asked() {
        return new Question(kind, "", table, expression, before, after, query, List.of());
    }

    /** The counterpart that is among the server's words, if any; a time zone is none of its own. */
    Optional<String> agreed(List<String> answers) {
        var read = answers.stream().map(this::read).toList();
        var times = ZonelessTimes.in(expression);
        return read.stream()
                .filter(counterparts::contains)
                .findFirst()
                .or(
                        () ->
                                counterparts.stream()
                                        .filter(
                                                it ->
                                                        read.stream()
                                                                .anyMatch(
                                                                        now ->
                                                                                times.makeTheSame(
                                                                                        now, it)))
                                        .findFirst());
    }

    /** The answer as the reflector would have it. */
    private String read(String answer) {
        return switch (kind) {
            case TYPE, DEFAULT, EXCLUSION -> answer;
            case GENERATED, CHECK, INDEX_PART, INDEX_PREDICATE -> Parentheses.without(answer);
        };
    }
}
