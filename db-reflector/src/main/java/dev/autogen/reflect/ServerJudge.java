package dev.autogen.reflect;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.diff.ServerWords;
import dev.autogen.schema.Column;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
 * note says so; or, where only what is certain is wanted, to be another.
 */
public final class ServerJudge implements ServerWords {
    private final Connection connection;
    private final Dialect dialect;
    private final Doubt doubt;
    private final Waiting waiting;
    private final List<String> notes = new ArrayList<>();
    private Optional<String> taken = Optional.empty();
    private String why = "";

    /** What becomes of an expression that the server cannot be asked about. */
    private enum Doubt {
        SAME,
        ANOTHER
    }

    /** The connection stays as it is: open, and in its transaction if it is in one. */
    public ServerJudge(Connection connection, Dialect dialect) {
        this(connection, dialect, Waiting.USUAL);
    }

    /** The same, with how long to wait for others. */
    public ServerJudge(Connection connection, Dialect dialect, Waiting waiting) {
        this(connection, dialect, waiting, Doubt.SAME);
    }

    private ServerJudge(Connection connection, Dialect dialect, Waiting waiting, Doubt doubt) {
        this.connection = connection;
        this.dialect = dialect;
        this.waiting = waiting;
        this.doubt = doubt;
    }

    /** A judge that calls nothing the same that it is not certain of. */
    public static ServerJudge ofCertainty(Connection connection, Dialect dialect, Waiting waiting) {
        return new ServerJudge(connection, dialect, waiting, Doubt.ANOTHER);
    }

    @Override
    public SchemaModel rewrite(SchemaModel entities, SchemaModel database) {
        notes.clear();
        taken = Optional.empty();
        if (!dialect.rewritesExpressions()) {
            return walk(entities, database, this::asWritten);
        }
        var questions = questions(entities, database);
        var inquiry =
                new Inquiry(
                        questions.stream().map(Question::asked).distinct().toList(),
                        queries(entities, database));
        if (inquiry.isEmpty()) {
            return entities;
        }
        var answers = ask(inquiry);
        if (answers.isEmpty()) {
            return unasked(entities, database);
        }
        questions.forEach(it -> explain(it, answers.get()));
        return views(
                walk(entities, database, it -> agreed(it, answers.get(), database)),
                it -> agreed(it, answers.get(), database));
    }

    /** A database that keeps expressions as they were written knows no other words for them. */
    private String asWritten(Question question) {
        return question.counterparts().stream()
                .filter(it -> dialect.readsAlike(it, question.expression()))
                .findFirst()
                .orElse(question.expression());
    }

    private SchemaModel unasked(SchemaModel entities, SchemaModel database) {
        return switch (doubt) {
            case ANOTHER -> entities;
            case SAME -> {
                var uncompared = new Uncompared();
                var same =
                        views(
                                walk(entities, database, uncompared::answer),
                                it -> taken(it, database, uncompared));
                taken = uncompared.note(why);
                yield same;
            }
        };
    }

    private List<Question> questions(SchemaModel entities, SchemaModel database) {
        var questions = new LinkedHashSet<Question>();
        walk(
                entities,
                database,
                question -> {
                    questions.add(question);
                    return question.expression();
                });
        return List.copyOf(questions);
    }

    private String agreed(Question question, Answers answers, SchemaModel database) {
        var words = answers.to(question).words();
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

    private void explain(Question question, Answers answers) {
        answers.to(question)
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

    /** What the last {@link #rewrite} took for the same without knowing it, and why. */
    public Optional<String> taken() {
        return taken;
    }

    /** What the server did not understand in the last {@link #rewrite}. */
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

    /** Asked for only where a mapping speaks of a view that is there in other words. */
    private List<String> queries(SchemaModel entities, SchemaModel database) {
        return entities.views().stream()
                .filter(
                        it ->
                                database.findView(it.name())
                                        .filter(known -> differs(known, it))
                                        .isPresent())
                .map(this::asked)
                .distinct()
                .toList();
    }

    private static SchemaModel views(SchemaModel schema, UnaryOperator<View> answer) {
        return schema.withViews(schema.views().stream().map(answer).toList());
    }

    private static View taken(View asked, SchemaModel database, Uncompared uncompared) {
        var known = database.findView(asked.name()).filter(it -> differs(it, asked));
        known.ifPresent(it -> uncompared.say("the query of view " + asked.name()));
        return known.map(it -> inWordsOf(it, asked)).orElse(asked);
    }

    private static boolean differs(View known, View asked) {
        return !asked.equals(inWordsOf(known, asked));
    }

    private View agreed(View asked, Answers answers, SchemaModel database) {
        return database.findView(asked.name())
                .filter(it -> it.definition().equals(answers.views().get(asked(asked))))
                .map(it -> inWordsOf(it, asked))
                .orElse(asked);
    }

    /** A server writes the names of the columns into the query. */
    private static View inWordsOf(View known, View asked) {
        return asked.withDefinition(known.definition())
                .columns(known.columns().toArray(String[]::new));
    }

    /** The view without its kind and name. */
    private String asked(View view) {
        var columns = view.columns().stream().map(dialect::quote).toList();
        return (columns.isEmpty() ? "" : " (" + String.join(", ", columns) + ")")
                + " AS "
                + view.definition();
    }

    /**
     * Absent where the server does not take such questions.
     *
     * @throws AutogenException if it does, but could not answer this time
     */
    private Optional<Answers> ask(Inquiry inquiry) {
        try {
            var rows = new ScratchRun(connection, waiting.longest()).rows(inquiry.sql(dialect));
            return Optional.of(Answers.of(rows, inquiry));
        } catch (SQLException e) {
            why = String.valueOf(e.getMessage());
            if (isTrouble(String.valueOf(e.getSQLState()))) {
                throw new AutogenException(
                        "The server could not be asked how it writes SQL down, so that nothing is"
                                + " known of differences. It said: "
                                + why,
                        e);
            }
            return Optional.empty();
        }
    }

    /**
     * A connection that is gone, a lock or a resource that is not to be had, a time that is up: not
     * missing rights, a transaction that may only read, or a trigger that allows no such thing.
     */
    private static boolean isTrouble(String state) {
        return Stream.of("08", "25P0", "40", "53", "55P03", "57", "58", "XX")
                .anyMatch(state::startsWith);
    }
}
