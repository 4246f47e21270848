package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.ServerWords;
import dev.autogen.schema.SchemaModel;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares expressions where no server can be asked: the same but for white space, the case of
 * words and parentheses around the whole is the same.
 */
public record WrittenWords(Dialect dialect) implements ServerWords {
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[\\p{L}\\p{N}_$.]+|\\S");

    @Override
    public SchemaModel rewrite(SchemaModel entities, SchemaModel database) {
        return entities.mapTables(
                table ->
                        database.findTable(table.name())
                                .map(
                                        it ->
                                                new ExpressionWalk(
                                                                dialect,
                                                                table,
                                                                it,
                                                                WrittenWords::answer)
                                                        .table())
                                .orElse(table));
    }

    private static String answer(Question question) {
        var wanted = plain(question.expression());
        return question.counterparts().stream()
                .filter(it -> plain(it).equals(wanted))
                .findFirst()
                .orElse(question.expression());
    }

    private static String plain(String expression) {
        return TOKEN.matcher(Parentheses.without(expression.strip()))
                .results()
                .map(MatchResult::group)
                .map(it -> isQuoted(it) ? it : it.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static boolean isQuoted(String token) {
        return token.startsWith("'") || token.startsWith("\"");
    }
}
