package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SQL that answers all questions: a block of PL/pgSQL, in which each table and each question is
 * undone before the next one starts, and the query for the number and the answers of each question;
 * what the server did not understand is null.
 *
 * <p>Undoing one by one keeps the number of locks small, and what the server refuses does not keep
 * it from the others. A variable survives it. The first table is made outside of all that, so that
 * a server which allows none says so.
 */
record ScratchBlock(Dialect dialect, List<Question> questions) {
    private static final String UNDO =
            "raise exception using errcode = 'AG001'; exception when others then null; end;\n";

    ScratchBlock {
        questions = List.copyOf(questions);
    }

    String sql() {
        var body =
                new StringBuilder(
                        """
                        declare
                        words text;
                        again text;
                        answers jsonb := '{}';
                        begin
                        create temporary table pg_temp.autogen_words ();
                        drop table pg_temp.autogen_words;
                        """);
        byTable().forEach((table, numbers) -> body.append(about(table, numbers)));
        body.append("perform set_config('autogen.words', answers::text, true);\nend");
        return "DO "
                + literal(body.toString())
                + ";\nSELECT key::int4, value ->> 0, value ->> 1 FROM jsonb_each(current_setting('autogen.words')::jsonb)";
    }

    private Map<Table, List<Integer>> byTable() {
        return IntStream.range(0, questions.size())
                .boxed()
                .collect(
                        Collectors.groupingBy(
                                it -> questions.get(it).table(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private String about(Table table, List<Integer> numbers) {
        return "begin\n"
                + creation(table)
                + numbers.stream().map(this::about).collect(Collectors.joining())
                + UNDO;
    }

    /** At once if possible; otherwise without the columns whose types are not there yet. */
    private String creation(Table table) {
        var name = dialect.quote("pg_temp") + "." + dialect.quote(table.name().name());
        var all =
                table.columns().stream()
                        .map(this::columnSql)
                        .collect(Collectors.joining(", ", "create table " + name + " (", ")"));
        return "begin "
                + execute(all)
                + " exception when others then\ncreate table "
                + name
                + " ();\n"
                + table.columns().stream()
                        .map(
                                it ->
                                        "begin "
                                                + execute(
                                                        "alter table "
                                                                + name
                                                                + " add column "
                                                                + columnSql(it))
                                                + " exception when others then null; end;\n")
                        .collect(Collectors.joining())
                + "end;\n";
    }

    private String columnSql(Column column) {
        return dialect.quote(column.name())
                + " "
                + dialect.typeSql(column.type())
                + column.collation()
                        .map(QualifiedName::parse)
                        .map(
                                it ->
                                        " collate "
                                                + it.schema()
                                                        .map(schema -> dialect.quote(schema) + ".")
                                                        .orElse("")
                                                + dialect.quote(it.name()))
                        .orElse("");
    }

    /** The server's words, and its words for those: a dump that was restored holds the second. */
    private String about(int number) {
        var question = questions.get(number);
        return "words := null; again := null;\nbegin "
                + execute(question.before() + question.expression() + question.after())
                + " execute "
                + literal(question.query())
                + " into words; "
                + UNDO
                + "begin execute "
                + literal(question.before())
                + " || words || "
                + literal(question.after())
                + "; execute "
                + literal(question.query())
                + " into again; "
                + UNDO
                + "answers := answers || jsonb_build_object('"
                + number
                + "', jsonb_build_array(words, again));\n";
    }

    private static String execute(String sql) {
        return "execute " + literal(sql) + ";";
    }

    /** A literal that means the same whatever the server's setting for backslashes. */
    static String literal(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
