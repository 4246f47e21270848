package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Visits each expression of a table of the entities that has a counterpart of another wording in
 * the table of the database, and puts the answer in its place.
 */
record ExpressionWalk(Dialect dialect, Table entity, Table database, Answer answer) {
    /** What to put in the place of the expression that the question is about. */
    @FunctionalInterface
    interface Answer {
        String to(Question question);
    }

    private Questions questions() {
        return new Questions(dialect, entity);
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
                                                                questions()
                                                                        .ofDefault(
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
        return answer.to(questions().ofType(column, theirs)).equals(theirs)
                ? other.type()
                : column.type();
    }

    private Generated generated(Column column, Generated own, Optional<Generated> other) {
        return differs(own.expression(), other.map(Generated::expression))
                ? new Generated(
                        answer.to(
                                questions()
                                        .ofGenerated(
                                                column, own, other.map(Generated::expression))),
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
                : check.withExpression(answer.to(questions().ofCheck(check.expression(), others)));
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
                        answer.to(questions().ofExclusion(exclusion.definition(), others)),
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
            parts.add(
                    asked
                            ? part.withText(answer.to(questions().ofPart(index, place, text)))
                            : part);
        }
        return index.withParts(parts)
                .withPredicate(
                        index.predicate()
                                .map(
                                        it ->
                                                differs(it, other.get().predicate())
                                                        ? answer.to(
                                                                questions()
                                                                        .ofPredicate(
                                                                                index,
                                                                                it,
                                                                                other.get()
                                                                                        .predicate()))
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
}
