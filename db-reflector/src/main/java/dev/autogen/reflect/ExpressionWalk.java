package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Visits each expression of a table of the entities that has a counterpart of another wording in
 * the table of the database, and puts the answer in its place.
 */
record ExpressionWalk(Dialect dialect, Table entity, Table database, Answer answer) {
    private static final String PLACE = "autogen_place_of_the_expression";

    /** What to put in the place of the expression that the question is about. */
    @FunctionalInterface
    interface Answer {
        String to(Question question);
    }

    Table table() {
        return entity.mapColumns(this::column)
                .withChecks(entity.checks().stream().map(this::check).toList())
                .withExclusions(entity.exclusions().stream().map(this::exclusion).toList())
                .withIndexes(entity.indexes().stream().map(this::index).toList());
    }

    private Column column(Column column) {
        var other = database.findColumn(column.name());
        return column.withType(
                        other.filter(it -> isForTheServer(column, it))
                                .map(it -> type(column, it))
                                .orElse(column.type()))
                .withDefaultValue(
                        column.defaultValue()
                                .map(
                                        it ->
                                                differs(it, other.flatMap(Column::defaultValue))
                                                        ? answer.to(
                                                                ofDefault(
                                                                        column,
                                                                        it,
                                                                        other.flatMap(
                                                                                Column
                                                                                        ::defaultValue)))
                                                        : it))
                .withGenerated(
                        column.generated()
                                .map(
                                        it ->
                                                generated(
                                                        column,
                                                        it,
                                                        other.flatMap(Column::generated))));
    }

    /**
     * A type that is not in our words may be one of them all the same, or another in other words.
     */
    private static boolean isForTheServer(Column one, Column other) {
        return !one.type().equals(other.type())
                && (isForeign(one.type()) || isForeign(other.type()));
    }

    private static boolean isForeign(DataType type) {
        return type.accept(
                new DataType.Visitor<>() {
                    @Override
                    public Boolean standard(DataType.Standard type) {
                        return false;
                    }

                    @Override
                    public Boolean array(DataType.Array type) {
                        return isForeign(type.element());
                    }

                    @Override
                    public Boolean named(DataType.Named type) {
                        return false;
                    }

                    @Override
                    public Boolean other(DataType.Other type) {
                        return true;
                    }
                });
    }

    private DataType type(Column column, Column other) {
        var theirs = dialect.typeSql(other.type());
        return answer.to(ofType(column, theirs)).equals(theirs) ? other.type() : column.type();
    }

    private Question ofType(Column column, String theirs) {
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

    private String about(Column column) {
        return entity.name() + "." + column.name();
    }

    private Generated generated(Column column, Generated own, Optional<Generated> other) {
        return differs(own.expression(), other.map(Generated::expression))
                ? new Generated(
                        answer.to(ofGenerated(column, own, other.map(Generated::expression))),
                        own.storage())
                : own;
    }

    private Check check(Check check) {
        var named =
                database.checks().stream()
                        .filter(it -> check.name().isPresent() && it.name().equals(check.name()))
                        .toList();
        var others = named.isEmpty() ? database.checks() : named;
        boolean known = others.stream().anyMatch(it -> it.expression().equals(check.expression()));
        return others.isEmpty() || known
                ? check
                : check.withExpression(answer.to(ofCheck(check.expression(), others)));
    }

    private Exclusion exclusion(Exclusion exclusion) {
        var named =
                database.exclusions().stream()
                        .filter(
                                it ->
                                        exclusion.name().isPresent()
                                                && it.name().equals(exclusion.name()))
                        .toList();
        var others = named.isEmpty() ? database.exclusions() : named;
        boolean known =
                others.stream().anyMatch(it -> it.definition().equals(exclusion.definition()));
        return others.isEmpty() || known
                ? exclusion
                : new Exclusion(
                        exclusion.name(),
                        answer.to(ofExclusion(exclusion.definition(), others)),
                        exclusion.comment());
    }

    private Index index(Index index) {
        var other = counterpart(index);
        if (other.isEmpty()) {
            return index;
        }
        var theirs = other.get().parts();
        var parts = new ArrayList<IndexPart>();
        for (IndexPart part : index.parts()) {
            int place = parts.size();
            var text =
                    place < theirs.size()
                            ? Optional.of(theirs.get(place).text())
                            : Optional.<String>empty();
            boolean asked = part.kind() == IndexPart.Kind.EXPRESSION && differs(part.text(), text);
            parts.add(asked ? part.withText(answer.to(ofPart(index, place, text))) : part);
        }
        return index.withParts(parts)
                .withPredicate(
                        index.predicate()
                                .map(
                                        it ->
                                                differs(it, other.get().predicate())
                                                        ? answer.to(
                                                                ofPredicate(
                                                                        index,
                                                                        it,
                                                                        other.get().predicate()))
                                                        : it));
    }

    /**
     * By name; where none is given, or nothing has it, one with as many parts of the same kinds.
     */
    private Optional<Index> counterpart(Index index) {
        var named =
                database.indexes().stream()
                        .filter(it -> index.name().isPresent() && it.name().equals(index.name()))
                        .findFirst();
        return named.or(
                () ->
                        database.indexes().stream()
                                .filter(it -> columns(it).equals(columns(index)))
                                .findFirst());
    }

    /** The columns of an index, with nothing for each expression. */
    private static List<Optional<String>> columns(Index index) {
        return index.parts().stream()
                .map(
                        it ->
                                Optional.of(it.text())
                                        .filter(text -> it.kind() == IndexPart.Kind.COLUMN))
                .toList();
    }

    private static boolean differs(String own, Optional<String> other) {
        return other.isPresent() && !Objects.equals(own, other.get());
    }

    private Question ofDefault(Column column, String expression, Optional<String> other) {
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

    private Question ofGenerated(Column column, Generated generated, Optional<String> other) {
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
    private Question ofCheck(String expression, List<Check> others) {
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

    private Question ofExclusion(String definition, List<Exclusion> others) {
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

    private Question ofPart(Index index, int place, Optional<String> other) {
        var parts = new ArrayList<>(index.parts());
        parts.set(place, parts.get(place).withText(PLACE));
        return aboutIndex(
                Question.Kind.INDEX_PART,
                index.parts().get(place).text(),
                index.withParts(parts),
                "pg_get_indexdef(i.indexrelid, " + (place + 1) + ", false)",
                other);
    }

    private Question ofPredicate(Index index, String expression, Optional<String> other) {
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
}
