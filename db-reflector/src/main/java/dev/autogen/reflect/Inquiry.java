package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import java.util.List;

/**
 * All that is to be asked of the server at once: expressions, and the queries of views.
 *
 * @param questions without what is expected of them
 */
record Inquiry(List<Question> questions, List<String> queries) {
    static final String EXPRESSION = "expression";
    static final String VIEW = "view";

    Inquiry {
        questions = List.copyOf(questions);
        queries = List.copyOf(queries);
    }

    boolean isEmpty() {
        return questions.isEmpty() && queries.isEmpty();
    }

    /** Fails as a whole where the server makes nothing for a time, as one that is only read. */
    String sql(Dialect dialect) {
        return new ScratchBlock(dialect, questions).statement()
                + ";\n"
                + new ViewBlock(queries).statement()
                + ";\nSELECT '"
                + EXPRESSION
                + "', expressions.* FROM ("
                + ScratchBlock.answers()
                + ") expressions UNION ALL SELECT '"
                + VIEW
                + "', views.*, NULL, NULL FROM ("
                + ViewBlock.answers()
                + ") views";
    }
}
