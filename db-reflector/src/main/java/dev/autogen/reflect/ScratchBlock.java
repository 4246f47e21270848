package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SQL that answers all questions: a block of PL/pgSQL, in which each table and each question is
 * undone before the next one starts, and the query for the number and the answers of each question;
 * what the server did not understand is null. There may be no question.
 *
 * <p>The answers are the server's words, and its words for those: a dump that was restored holds
 * the second.
 *
 * <p>Undoing one by one keeps the number of locks small, and what the server refuses does not keep
 * it from the others; a variable survives it. The first table is made and altered outside of all
 * that, so that a server which does not allow it says so, and not of each question. The work stands
 * in a JSON text and not in the block itself: the server would look at every statement of the block
 * again whenever a table changes.
 */
record ScratchBlock(Dialect dialect, List<Question> questions) {
    /** What says nothing of the question that it befalls. */
    static final String SEVERE = "insufficient_resources or lock_not_available";

    private static final String BLOCK =
            """
            declare
              work jsonb;
              question jsonb;
              addition text;
              words text;
              again text;
              refusal text;
              answers jsonb := '{}';
            begin
              create temporary table pg_temp.autogen_words (a int4);
              alter table pg_temp.autogen_words add column b int4, add constraint c check (a > 0) not valid;
              create index on pg_temp.autogen_words (a);
              drop table pg_temp.autogen_words;
              for work in select jsonb_array_elements(@work@::jsonb) loop
                begin
                  begin
                    execute work->>'whole';
                  exception when @severe@ then raise; when others then
                    -- The type of a column may not be there yet.
                    execute work->>'empty';
                    for addition in select jsonb_array_elements_text(work->'columns') loop
                      begin
                        execute addition;
                      exception when @severe@ then raise; when others then null;
                      end;
                    end loop;
                  end;
                  for question in select jsonb_array_elements(work->'questions') loop
                    words := null;
                    again := null;
                    refusal := null;
                    begin
                      execute (question->>'before') || (question->>'expression') || (question->>'after');
                      execute question->>'query' into words;
                      raise exception using errcode = 'AG001';
                    exception when @severe@ then raise; when others then
                      if sqlstate <> 'AG001' then
                        refusal := sqlerrm;
                      end if;
                    end;
                    begin
                      execute (question->>'before') || words || (question->>'after');
                      execute question->>'query' into again;
                      raise exception using errcode = 'AG001';
                    exception when @severe@ then raise; when others then null;
                    end;
                    answers := answers || jsonb_build_object(question->>'number', jsonb_build_array(words, again, refusal));
                  end loop;
                  raise exception using errcode = 'AG001';
                exception when @severe@ then raise; when others then null;
                end;
              end loop;
              perform set_config('autogen.words', answers::text, true);
            end
            """;

    ScratchBlock {
        questions = List.copyOf(questions);
    }

    String statement() {
        var work = new ArrayList<String>();
        byTable().forEach((table, numbers) -> work.add(work(table, numbers)));
        return "DO "
                + literal(
                        BLOCK.replace("@severe@", SEVERE).replace("@work@", literal(array(work))));
    }

    /** The number of each question, the server's words, its words for those, and its refusal. */
    static String answers() {
        return "SELECT key::int4, value ->> 0, value ->> 1, value ->> 2 FROM"
                + " jsonb_each(current_setting('autogen.words')::jsonb)";
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

    private String work(Table table, List<Integer> numbers) {
        var name = dialect.quote("pg_temp") + "." + dialect.quote(table.name().name());
        var columns = table.columns().stream().map(this::columnSql).toList();
        return "{\"whole\": "
                + json("create table " + name + " (" + String.join(", ", columns) + ")")
                + ", \"empty\": "
                + json("create table " + name + " ()")
                + ", \"columns\": "
                + array(
                        columns.stream()
                                .map(it -> json("alter table " + name + " add column " + it))
                                .toList())
                + ", \"questions\": "
                + array(numbers.stream().map(this::question).toList())
                + "}";
    }

    private String question(int number) {
        var question = questions.get(number);
        return "{\"number\": "
                + number
                + ", \"before\": "
                + json(question.before())
                + ", \"expression\": "
                + json(question.expression())
                + ", \"after\": "
                + json(question.after())
                + ", \"query\": "
                + json(question.query())
                + "}";
    }

    static String array(List<String> members) {
        return "[" + String.join(", ", members) + "]";
    }

    static String json(String text) {
        var escaped = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' || letter == '\\') {
                escaped.append('\\').append(letter);
            } else if (letter < ' ') {
                escaped.append(String.format("\\u%04x", (int) letter));
            } else {
                escaped.append(letter);
            }
        }
        return escaped.append('"').toString();
    }

    private String columnSql(Column column) {
        return dialect.quote(column.name())
                + " "
                + dialect.typeSql(column.type())
                + column.collation()
                        .map(it -> " collate " + dialect.quote(QualifiedName.parse(it)))
                        .orElse("");
    }

    /** A literal that means the same whatever the server's setting for backslashes. */
    static String literal(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
