package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Table;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether SQL mentions a column, asked of its text alone: the name stands in it as a word, in
 * whatever letter case. That it may say so too often costs a step, no more.
 */
final class Mention {
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_$])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}_$])";

    private Mention() {}

    static boolean in(String expression, String column) {
        var name = Pattern.quote(column.replace("\"", "\"\""));
        return Pattern.compile("(?iu)" + NO_WORD_BEFORE + name + NO_WORD_AFTER)
                .matcher(expression)
                .find();
    }

    static boolean in(Index index, String column) {
        var expressions =
                index.parts().stream()
                        .filter(it -> it.kind() == IndexPart.Kind.EXPRESSION)
                        .map(IndexPart::text);
        return index.uses(column)
                || Stream.concat(expressions, index.predicate().stream())
                        .anyMatch(it -> in(it, column));
    }

    /** Whether SQL mentions a column that only the first table has. */
    static boolean ofLost(String expression, Table from, Table to) {
        return from.columns().stream()
                .map(Column::name)
                .filter(it -> to.findColumn(it).isEmpty())
                .anyMatch(it -> in(expression, it));
    }

    /** Whether the index needs a column that only the first table has. */
    static boolean ofLost(Index index, Table from, Table to) {
        return from.columns().stream()
                .map(Column::name)
                .filter(it -> to.findColumn(it).isEmpty())
                .anyMatch(it -> in(index, it));
    }
}
