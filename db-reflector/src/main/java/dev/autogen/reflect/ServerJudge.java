package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.ServerWords;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks PostgreSQL whether an expression of the entities is one of the database in other words.
 *
 * <p>One that is takes the words of the database; any other stays as it was written, since a
 * revision has to say what a person wrote.
 *
 * <p>Each is put on a temporary table with the columns of its own and read back, in one round trip
 * for all; then everything is rolled back. The server only parses the expressions: no default is
 * drawn and no row is written. Where temporary tables are not allowed, as on a replica, all stays
 * as it is and a note says so.
 */
public final class ServerJudge implements ServerWords {
    private final Connection connection;
    private final Dialect dialect;
    private final List<String> notes = new ArrayList<>();

    /** The connection stays as it is: open, and in its transaction if it is in one. */
    public ServerJudge(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    @Override
    public SchemaModel rewrite(SchemaModel entities, SchemaModel database) {
        notes.clear();
        return dialect.rewritesExpressions()
                ? views(expressions(entities, database), database)
                : entities;
    }

    private SchemaModel expressions(SchemaModel entities, SchemaModel database) {
        var questions = new LinkedHashSet<Question>();
        walk(
                entities,
                database,
                question -> {
                    questions.add(question);
                    return question.expression();
                });
        if (questions.isEmpty()) {
            return entities;
        }
        var answers = ask(questions.stream().map(Question::asked).distinct().toList());
        return walk(
                entities,
                database,
                it ->
                        it.agreed(answers.getOrDefault(it.asked(), List.of()))
                                .orElse(it.expression()));
    }

    /** Why the last {@link #rewrite} left the expressions as they were, if it did. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private SchemaModel walk(
            SchemaModel entities, SchemaModel database, ExpressionWalk.Answer answer) {
        return entities.mapTables(
                table -> {
                    Optional<Table> counterpart = database.findTable(table.name());
                    return counterpart
                            .map(it -> new ExpressionWalk(dialect, table, it, answer).table())
                            .orElse(table);
                });
    }

    private Map<Question, List<String>> ask(List<Question> questions) {
        var answers = new HashMap<Question, List<String>>();
        for (List<Optional<String>> row : rows(new ScratchBlock(dialect, questions).sql())) {
            var question = questions.get(number(row));
            answers.put(question, row.stream().skip(1).flatMap(Optional::stream).toList());
        }
        return answers;
    }

    /** Asked for only where a mapping speaks of a view that is there in other words. */
    private SchemaModel views(SchemaModel entities, SchemaModel database) {
        var asked =
                entities.views().stream()
                        .filter(
                                it ->
                                        database.findView(it.name())
                                                .filter(known -> differs(known, it))
                                                .isPresent())
                        .map(View::definition)
                        .distinct()
                        .toList();
        if (asked.isEmpty()) {
            return entities;
        }
        var words = new HashMap<String, String>();
        rows(new ViewBlock(asked).sql())
                .forEach(
                        row ->
                                row.get(1)
                                        .ifPresent(
                                                it ->
                                                        words.put(
                                                                asked.get(number(row)),
                                                                PostgresViewFacts.query(it))));
        return entities.withViews(
                entities.views().stream().map(it -> agreed(it, words, database)).toList());
    }

    private static boolean differs(View known, View asked) {
        return !known.definition().equals(asked.definition());
    }

    private static View agreed(View asked, Map<String, String> words, SchemaModel database) {
        return database.findView(asked.name())
                .filter(it -> it.definition().equals(words.get(asked.definition())))
                .map(it -> asked.withDefinition(it.definition()))
                .orElse(asked);
    }

    private static int number(List<Optional<String>> row) {
        return Integer.parseInt(row.get(0).orElseThrow());
    }

    private List<List<Optional<String>>> rows(String sql) {
        try {
            return new ScratchRun(connection).rows(sql);
        } catch (SQLException e) {
            notes.add(
                    "Expressions are compared as they are written, since the server does not write them down"
                            + " in its own words: "
                            + e.getMessage());
            return List.of();
        }
    }
}
