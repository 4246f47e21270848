package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.ServerWords;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
        if (!dialect.rewritesExpressions()) {
            return entities;
        }
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
        try {
            return connection.getAutoCommit()
                    ? inTransactionOfItsOwn(questions)
                    : inTransactionOfTheCaller(questions);
        } catch (SQLException e) {
            notes.add(
                    "Expressions are compared as they are written, since the server does not write them down"
                            + " in its own words: "
                            + e.getMessage());
            return Map.of();
        }
    }

    private Map<Question, List<String>> inTransactionOfItsOwn(List<Question> questions)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            return run(questions);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Map<Question, List<String>> inTransactionOfTheCaller(List<Question> questions)
            throws SQLException {
        var before = connection.setSavepoint();
        try {
            return run(questions);
        } finally {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        }
    }

    private Map<Question, List<String>> run(List<Question> questions) throws SQLException {
        var answers = new HashMap<Question, List<String>>();
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(new ScratchBlock(dialect, questions).sql());
            while (!statement.getMoreResults()) {
                if (statement.getUpdateCount() == -1) {
                    return answers;
                }
            }
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    var question = questions.get(rows.getInt(1));
                    var words =
                            Stream.of(rows.getString(2), rows.getString(3))
                                    .filter(Objects::nonNull)
                                    .toList();
                    answers.put(question, words);
                }
            }
        }
        return answers;
    }
}
