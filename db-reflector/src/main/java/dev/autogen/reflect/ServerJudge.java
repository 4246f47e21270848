package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.ServerWords;
import dev.autogen.schema.Column;
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
 * drawn and no row is written. (Of a computed column or an index, it works out beforehand what a
 * function returns that is declared immutable and called with constants alone.) Where temporary
 * tables are not allowed, as on a replica, what cannot be compared is taken to be the same, and a
 * note says so.
 */
public final class ServerJudge implements ServerWords {
    private final Connection connection;
    private final Dialect dialect;
    private final List<String> notes = new ArrayList<>();
    private Uncompared uncompared = new Uncompared();
    private String why = "";

    /** The connection stays as it is: open, and in its transaction if it is in one. */
    public ServerJudge(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    @Override
    public SchemaModel rewrite(SchemaModel entities, SchemaModel database) {
        notes.clear();
        if (!dialect.rewritesExpressions()) {
            return walk(entities, database, this::asWritten);
        }
        uncompared = new Uncompared();
        var rewritten = views(expressions(entities, database), database);
        uncompared.note(why).ifPresent(notes::add);
        return rewritten;
    }

    /** A database that keeps expressions as they were written knows no other words for them. */
    private String asWritten(Question question) {
        return question.counterparts().stream()
                .filter(it -> dialect.readsAlike(it, question.expression()))
                .findFirst()
                .orElse(question.expression());
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
        if (answers.isEmpty()) {
            return walk(entities, database, uncompared::answer);
        }
        questions.forEach(it -> explain(it, answers.get()));
        return walk(entities, database, it -> agreed(it, answers.get(), database));
    }

    private String agreed(Question question, Map<Question, Words> answers, SchemaModel database) {
        var words = answers.getOrDefault(question.asked(), Words.NONE).words();
        return question.agreed(
                        question.kind() == Question.Kind.TYPE
                                ? words.stream().map(it -> typeSql(it, database)).toList()
                                : words)
                .orElse(question.expression());
    }

    /** A type as this dialect writes what the server calls so. */
    private String typeSql(String words, SchemaModel database) {
        var column = Column.column("it", dialect.parseType(words));
        var read = dialect.normalise(SchemaModel.of(Table.table("it").column(column)), database);
        return dialect.typeSql(read.tables().get(0).columns().get(0).type());
    }

    private void explain(Question question, Map<Question, Words> answers) {
        answers.getOrDefault(question.asked(), Words.NONE)
                .refusal()
                .ifPresent(
                        it ->
                                notes.add(
                                        "The server does not understand "
                                                + question.about()
                                                + ", "
                                                + question.expression()
                                                + ": "
                                                + it));
    }

    /** How the server writes something down, and why it does not. */
    private record Words(List<String> words, Optional<String> refusal) {
        static final Words NONE = new Words(List.of(), Optional.empty());

        Words {
            words = List.copyOf(words);
        }
    }

    /** What the last {@link #rewrite} could not compare, and why. */
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

    private Optional<Map<Question, Words>> ask(List<Question> questions) {
        return rows(new ScratchBlock(dialect, questions).sql())
                .map(
                        rows -> {
                            var answers = new HashMap<Question, Words>();
                            for (List<Optional<String>> row : rows) {
                                var words = row.subList(1, 3).stream().flatMap(Optional::stream);
                                answers.put(
                                        questions.get(number(row)),
                                        new Words(words.toList(), row.get(3)));
                            }
                            return answers;
                        });
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
        var answered = rows(new ViewBlock(asked).sql());
        if (answered.isEmpty()) {
            return entities.withViews(
                    entities.views().stream().map(it -> uncompared(it, database)).toList());
        }
        var words = new HashMap<String, String>();
        answered.get()
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

    private View uncompared(View asked, SchemaModel database) {
        var known = database.findView(asked.name()).filter(it -> differs(it, asked));
        known.ifPresent(it -> uncompared.say("the query of view " + asked.name()));
        return known.map(it -> asked.withDefinition(it.definition())).orElse(asked);
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

    /** Absent where the server does not take the question. */
    private Optional<List<List<Optional<String>>>> rows(String sql) {
        try {
            return Optional.of(new ScratchRun(connection).rows(sql));
        } catch (SQLException e) {
            why = String.valueOf(e.getMessage());
            return Optional.empty();
        }
    }
}
