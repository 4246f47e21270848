package dev.autogen.reflect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the server writes down what it was asked about.
 *
 * @param expressions by the question as it was asked
 * @param views by the query as it was written
 */
record Answers(Map<Question, Words> expressions, Map<String, String> views) {

    /** How the server writes something down, and why it does not. */
    record Words(List<String> words, Optional<String> refusal) {
        private static final Words NONE = new Words(List.of(), Optional.empty());

        Words {
            words = List.copyOf(words);
        }
    }

    Answers {
        expressions = Map.copyOf(expressions);
        views = Map.copyOf(views);
    }

    Words to(Question question) {
        return expressions.getOrDefault(question.asked(), Words.NONE);
    }

    /** Reads the rows that the query of {@link Inquiry#sql} brings. */
    static Answers of(List<List<Optional<String>>> rows, Inquiry inquiry) {
        var expressions = new HashMap<Question, Words>();
        var views = new HashMap<String, String>();
        for (List<Optional<String>> row : rows) {
            int number = Integer.parseInt(row.get(1).orElseThrow());
            if (row.get(0).orElseThrow().equals(Inquiry.VIEW)) {
                row.get(2)
                        .map(PostgresViewFacts::query)
                        .ifPresent(it -> views.put(inquiry.queries().get(number), it));
            } else {
                var words = row.subList(2, 4).stream().flatMap(Optional::stream).toList();
                expressions.put(inquiry.questions().get(number), new Words(words, row.get(4)));
            }
        }
        return new Answers(expressions, views);
    }
}
