package dev.autogen.diff;

import dev.autogen.schema.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which objects a comparison sees. A filter answers {@code true} for everything that it has no
 * opinion on.
 *
 * <p>The kinds are {@link Kind}; a table is named by its text, a column, key or index by its own
 * name, which is empty where it has none.
 */
public record Filters(NameFilter names, ObjectFilter objects) {

    public static final Filters NONE =
            new Filters((kind, name, table) -> true, (object, kind, side, counterpart) -> true);

    /**
     * Leaves out tables and sequences by their names. In a pattern {@code *} stands for any text
     * and {@code ?} for one character; one with a dot is for schema and name. Where nothing is to
     * be included, everything is.
     */
    public static Filters ofNames(List<String> include, List<String> exclude) {
        return include.isEmpty() && exclude.isEmpty()
                ? NONE
                : new Filters(NONE.names, new NamePatterns(include, exclude));
    }

    /**
     * These, but for the tables and sequences of these names, in any letter case; where one of two
     * names has no schema, any will do.
     */
    public Filters leavingOut(Collection<QualifiedName> left) {
        return left.isEmpty() ? this : new Filters(names, new LeftOut(left, objects));
    }

    /** What a filter is asked about. */
    public enum Kind {
        SCHEMA,
        ENUM_TYPE,
        COMPOSITE_TYPE,
        SEQUENCE,
        TABLE,
        COLUMN,
        UNIQUE_KEY,
        CHECK,
        INDEX,
        FOREIGN_KEY
    }

    /** Whose an object is that a filter is asked about. */
    public enum Side {
        /** The entities have it, and perhaps the database too. */
        ENTITIES,
        /** The database alone has it. */
        DATABASE
    }

    /**
     * Asked about the names that the database has, before anything is compared; what it leaves out
     * counts as not there.
     */
    @FunctionalInterface
    public interface NameFilter {
        /**
         * {@code table} is the table that the object belongs to, absent for what belongs to none.
         */
        boolean include(Kind kind, String name, Optional<QualifiedName> table);
    }

    /**
     * Asked about the objects of both sides; what it leaves out stays as the database has it, with
     * all that belongs to it, and is not made where the database has it not.
     */
    @FunctionalInterface
    public interface ObjectFilter {
        /**
         * The object is a record of {@link dev.autogen.schema}: the entities' one if they have it.
         * The counterpart is the database's, if both have it.
         */
        boolean include(Object object, Kind kind, Side side, Optional<?> counterpart);
    }
}
