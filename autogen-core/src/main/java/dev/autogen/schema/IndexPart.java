package dev.autogen.schema;

import java.util.Optional;

/** One member of an index, in its place: a column or an SQL expression, and how it is ordered. */
public record IndexPart(
        Kind kind,
        String text,
        Direction direction,
        Nulls nulls,
        Optional<String> collation,
        Optional<String> operatorClass) {

    public enum Kind {
        COLUMN,
        EXPRESSION
    }

    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    /**
     * Where nulls stand; {@code USUAL} is where this database puts them for the direction at hand.
     */
    public enum Nulls {
        USUAL,
        FIRST,
        LAST
    }

    public static IndexPart column(String name) {
        return new IndexPart(
                Kind.COLUMN,
                name,
                Direction.ASCENDING,
                Nulls.USUAL,
                Optional.empty(),
                Optional.empty());
    }

    public static IndexPart expression(String sql) {
        return new IndexPart(
                Kind.EXPRESSION,
                sql,
                Direction.ASCENDING,
                Nulls.USUAL,
                Optional.empty(),
                Optional.empty());
    }

    public IndexPart descending() {
        return new IndexPart(kind, text, Direction.DESCENDING, nulls, collation, operatorClass);
    }

    public IndexPart nulls(Nulls place) {
        return new IndexPart(kind, text, direction, place, collation, operatorClass);
    }

    public IndexPart collation(String name) {
        return new IndexPart(kind, text, direction, nulls, Optional.of(name), operatorClass);
    }

    public IndexPart operatorClass(String name) {
        return new IndexPart(kind, text, direction, nulls, collation, Optional.of(name));
    }

    /** Whether it is a column and a direction, nothing else. */
    public boolean plain() {
        return kind == Kind.COLUMN
                && nulls == Nulls.USUAL
                && collation.isEmpty()
                && operatorClass.isEmpty();
    }

    public IndexPart withText(String replaced) {
        return Unchanged.one(replaced, text)
                ? this
                : new IndexPart(kind, replaced, direction, nulls, collation, operatorClass);
    }
}
