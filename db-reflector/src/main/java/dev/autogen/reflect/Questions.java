package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts each kind of expression of a table into a question that PostgreSQL can answer. */
record Questions(Dialect dialect, Table entity) {
    private static final String PLACE = "autogen_place_of_the_expression";

    Question ofType(Column column, String theirs) {
        var scratch = Scratch.of(entity, "", dialect);
        return new Question(
                Question.Kind.TYPE,
                "the type of " + about(column),
                scratch.table(),
                dialect.typeSql(column.type()),
                scratch.alter("add column " + Question.NAME + " "),
                "",
                "select format_type(a.atttypid, a.atttypmod) from pg_attribute a where a.attrelid = "
                        + scratch.regclass()
                        + " and a.attname = '"
                        + Question.NAME
                        + "'",
                List.of(theirs));
    }

    Question ofDefault(Column column, String expression, Optional<String> other) {
        var scratch = Scratch.of(entity, column.name() + " " + expression, dialect);
        return new Question(
                Question.Kind.DEFAULT,
                "the default of " + about(column),
                scratch.table(),
                expression,
                scratch.alter("alter column " + dialect.quote(column.name()) + " set default "),
                "",
                defaultOf(column.name(), scratch),
                other.stream().toList());
    }

    Question ofGenerated(Column column, Generated generated, Optional<String> other) {
        var scratch = Scratch.of(entity, generated.expression(), dialect);
        return new Question(
                Question.Kind.GENERATED,
                "what " + about(column) + " is computed from",
                scratch.table(),
                generated.expression(),
                scratch.alter(
                        "add column "
                                + Question.NAME
                                + " "
                                + dialect.typeSql(column.type())
                                + " generated always as ("),
                ") stored",
                defaultOf(Question.NAME, scratch),
                other.stream().toList());
    }

    private static String defaultOf(String column, Scratch scratch) {
        return "select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d"
                + " join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum where d.adrelid = "
                + scratch.regclass()
                + " and a.attname = "
                + ScratchBlock.literal(column);
    }

    /** Not valid, so that the server does not even look for rows. */
    Question ofCheck(String expression, List<Check> others) {
        var scratch = Scratch.of(entity, expression, dialect);
        return new Question(
                Question.Kind.CHECK,
                "a check of " + entity.name(),
                scratch.table(),
                expression,
                scratch.alter("add constraint " + Question.NAME + " check ("),
                ") not valid",
                "select pg_get_expr(conbin, conrelid) from pg_constraint where conrelid = "
                        + scratch.regclass()
                        + " and conname = '"
                        + Question.NAME
                        + "'",
                others.stream().map(Check::expression).toList());
    }

    Question ofExclusion(String definition, List<Exclusion> others) {
        var scratch = Scratch.of(entity, definition, dialect);
        return new Question(
                Question.Kind.EXCLUSION,
                "an exclusion of " + entity.name(),
                scratch.table(),
                definition,
                scratch.alter("add constraint " + Question.NAME + " exclude "),
                "",
                "select substr(pg_get_constraintdef(oid), 9) from pg_constraint where conrelid = "
                        + scratch.regclass()
                        + " and conname = '"
                        + Question.NAME
                        + "'",
                others.stream().map(Exclusion::definition).toList());
    }

    Question ofPart(Index index, int place, Optional<String> other) {
        var parts = new ArrayList<>(index.parts());
        parts.set(place, parts.get(place).withText(PLACE));
        return aboutIndex(
                Question.Kind.INDEX_PART,
                index.parts().get(place).text(),
                index.withParts(parts),
                "pg_get_indexdef(i.indexrelid, " + (place + 1) + ", false)",
                other);
    }

    Question ofPredicate(Index index, String expression, Optional<String> other) {
        return aboutIndex(
                Question.Kind.INDEX_PREDICATE,
                expression,
                index.withPredicate(Optional.of(PLACE)),
                "pg_get_expr(i.indpred, i.indrelid)",
                other);
    }

    /** The index holds the placeholder where the expression goes. */
    private Question aboutIndex(
            Question.Kind kind,
            String expression,
            Index index,
            String words,
            Optional<String> other) {
        var columns = create(index, QualifiedName.of("pg_temp", Question.NAME));
        var scratch = Scratch.of(entity, expression + " " + columns, dialect);
        var statement = create(index, scratch.name());
        int place = statement.indexOf(PLACE);
        return new Question(
                kind,
                "index " + index.name().orElse("") + " of " + entity.name(),
                scratch.table(),
                expression,
                statement.substring(0, place),
                statement.substring(place + PLACE.length()),
                indexQuery(words, scratch),
                other.stream().toList());
    }

    private static String indexQuery(String words, Scratch scratch) {
        return "select "
                + words
                + " from pg_index i join pg_class x on x.oid = i.indexrelid where i.indrelid = "
                + scratch.regclass()
                + " and x.relname = '"
                + Question.NAME
                + "'";
    }

    private String create(Index index, QualifiedName table) {
        var scratch = index.withName(Optional.of(Question.NAME)).withTable(table);
        return dialect.statements(List.of(new CreateIndex(scratch))).stream()
                .filter(Statement.Sql.class::isInstance)
                .map(it -> ((Statement.Sql) it).text())
                .collect(Collectors.joining(";\n"));
    }

    private String about(Column column) {
        return entity.name() + "." + column.name();
    }
}
