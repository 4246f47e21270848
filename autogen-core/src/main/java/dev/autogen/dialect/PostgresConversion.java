package dev.autogen.dialect;

import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the values of a column become those of another type.
 *
 * <p>Where PostgreSQL assigns one to the other, nothing is said, so that a value that does not fit
 * is an error: a cast that is spelled out would cut it.
 *
 * @param column quoted
 * @param sql the new type
 */
record PostgresConversion(String column, DataType from, DataType to, String sql) {
    private static final Set<Kind> TEXTS =
            EnumSet.of(Kind.CHAR, Kind.VARCHAR, Kind.TEXT, Kind.NCHAR, Kind.NVARCHAR);
    private static final Set<Kind> NUMBERS =
            EnumSet.of(
                    Kind.TINYINT,
                    Kind.SMALLINT,
                    Kind.INTEGER,
                    Kind.BIGINT,
                    Kind.DECIMAL,
                    Kind.REAL,
                    Kind.DOUBLE);
    private static final Set<Kind> WHOLE = EnumSet.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT);

    /** Columns of these hold numbers, by which the objects are known. */
    private static final Set<Kind> LARGE_OBJECTS = EnumSet.of(Kind.CLOB, Kind.BLOB);

    private static final Set<Kind> BYTES = EnumSet.of(Kind.BINARY, Kind.VARBINARY);

    /** What else PostgreSQL assigns without being told how. */
    private static final Map<Kind, Set<Kind>> ASSIGNED =
            Map.of(
                    Kind.DATE, EnumSet.of(Kind.TIMESTAMP, Kind.TIMESTAMP_TZ),
                    Kind.TIMESTAMP, EnumSet.of(Kind.DATE, Kind.TIME, Kind.TIMESTAMP_TZ),
                    Kind.TIMESTAMP_TZ,
                            EnumSet.of(Kind.DATE, Kind.TIME, Kind.TIME_TZ, Kind.TIMESTAMP),
                    Kind.TIME, EnumSet.of(Kind.TIME_TZ, Kind.INTERVAL),
                    Kind.TIME_TZ, EnumSet.of(Kind.TIME),
                    Kind.INTERVAL, EnumSet.of(Kind.TIME),
                    Kind.JSON, EnumSet.of(Kind.JSONB),
                    Kind.JSONB, EnumSet.of(Kind.JSON),
                    Kind.BIT, EnumSet.of(Kind.VARBIT),
                    Kind.VARBIT, EnumSet.of(Kind.BIT));

    /** What a cast that is spelled out can do beyond that. */
    private static final Map<Kind, Set<Kind>> CAST =
            Map.of(
                    Kind.BOOLEAN, EnumSet.of(Kind.INTEGER),
                    Kind.INTEGER, EnumSet.of(Kind.BOOLEAN, Kind.BIT),
                    Kind.BIGINT, EnumSet.of(Kind.BIT),
                    Kind.BIT, EnumSet.of(Kind.INTEGER, Kind.BIGINT),
                    Kind.JSONB,
                            EnumSet.of(
                                    Kind.BOOLEAN,
                                    Kind.SMALLINT,
                                    Kind.INTEGER,
                                    Kind.BIGINT,
                                    Kind.DECIMAL,
                                    Kind.REAL,
                                    Kind.DOUBLE));

    /**
     * The expression to write after {@code USING}; absent where nothing needs to be said. Where
     * PostgreSQL knows no way, it is the cast that it will refuse.
     */
    Optional<String> using() {
        return to.accept(new Target());
    }

    /** Whether PostgreSQL turns one into the other at all. */
    boolean known() {
        return !(from instanceof DataType.Standard one && to instanceof DataType.Standard other)
                || knows(one.kind(), other.kind());
    }

    private static boolean knows(Kind from, Kind to) {
        return from == to
                || TEXTS.contains(to)
                || TEXTS.contains(from)
                || (NUMBERS.contains(from) && (NUMBERS.contains(to) || to == Kind.BOOLEAN))
                || (from == Kind.BOOLEAN && NUMBERS.contains(to))
                || (LARGE_OBJECTS.contains(from)
                        && (BYTES.contains(to) || LARGE_OBJECTS.contains(to)))
                || (BYTES.contains(from) && (LARGE_OBJECTS.contains(to) || BYTES.contains(to)))
                || (LARGE_OBJECTS.contains(from) && (to == Kind.INTEGER || to == Kind.BIGINT))
                || (WHOLE.contains(from) && LARGE_OBJECTS.contains(to))
                || ASSIGNED.getOrDefault(from, Set.of()).contains(to)
                || CAST.getOrDefault(from, Set.of()).contains(to);
    }

    private Optional<String> cast() {
        return Optional.of(column + "::" + sql);
    }

    private Optional<String> byText() {
        return Optional.of(column + "::text::" + sql);
    }

    private static final Optional<String> ASSIGNMENT = Optional.empty();

    /** By the type that is wanted. */
    private final class Target implements DataType.Visitor<Optional<String>> {
        @Override
        public Optional<String> standard(DataType.Standard type) {
            return from.accept(new ToStandard(type.kind()));
        }

        /** One value becomes an array of one. */
        @Override
        public Optional<String> array(DataType.Array type) {
            if (!(from instanceof DataType.Array other)) {
                var element =
                        new PostgresConversion(
                                column, from, type.element(), sql.substring(0, sql.length() - 2));
                return Optional.of(
                        "CASE WHEN "
                                + column
                                + " IS NOT NULL THEN ARRAY["
                                + element.using().orElse(column)
                                + "]::"
                                + sql
                                + " END");
            }
            var elements =
                    new PostgresConversion(column, other.element(), type.element(), sql).using();
            return elements.map(
                    it -> it.equals(column + "::" + sql) ? it : column + "::text[]::" + sql);
        }

        @Override
        public Optional<String> named(DataType.Named type) {
            return isText(from) ? cast() : byText();
        }

        @Override
        public Optional<String> other(DataType.Other type) {
            return from instanceof DataType.Other known && word(known).equals(word(type))
                    ? ASSIGNMENT
                    : cast();
        }
    }

    private static boolean isText(DataType type) {
        return type instanceof DataType.Standard standard && TEXTS.contains(standard.kind());
    }

    private static String word(DataType.Other type) {
        return type.sql().replaceFirst("\\(.*", "").strip();
    }

    /** By the type that is there, where a standard one is wanted. */
    private final class ToStandard implements DataType.Visitor<Optional<String>> {
        private final Kind wanted;

        ToStandard(Kind wanted) {
            this.wanted = wanted;
        }

        @Override
        public Optional<String> standard(DataType.Standard type) {
            var kind = type.kind();
            if (TEXTS.contains(wanted)) {
                return toText(kind);
            }
            if (TEXTS.contains(kind)) {
                return ofText();
            }
            if (LARGE_OBJECTS.contains(kind) && BYTES.contains(wanted)) {
                return Optional.of("lo_get(" + column + ")");
            }
            if (BYTES.contains(kind) && LARGE_OBJECTS.contains(wanted)) {
                return Optional.of("lo_from_bytea(0, " + column + ")");
            }
            if (kind == Kind.BOOLEAN && NUMBERS.contains(wanted)) {
                return Optional.of(column + "::integer::" + sql);
            }
            if (NUMBERS.contains(kind) && wanted == Kind.BOOLEAN) {
                return Optional.of(column + " <> 0");
            }
            boolean assigned =
                    kind == wanted
                            || (NUMBERS.contains(kind) && NUMBERS.contains(wanted))
                            || ASSIGNED.getOrDefault(kind, Set.of()).contains(wanted);
            return assigned ? ASSIGNMENT : cast();
        }

        private Optional<String> toText(Kind kind) {
            if (LARGE_OBJECTS.contains(kind)) {
                return Optional.of("convert_from(lo_get(" + column + "), 'UTF8')");
            }
            return BYTES.contains(kind)
                    ? Optional.of("convert_from(" + column + ", 'UTF8')")
                    : ASSIGNMENT;
        }

        private Optional<String> ofText() {
            var bytes = "convert_to(" + column + ", 'UTF8')";
            if (LARGE_OBJECTS.contains(wanted)) {
                return Optional.of("lo_from_bytea(0, " + bytes + ")");
            }
            return BYTES.contains(wanted) ? Optional.of(bytes) : cast();
        }

        /**
         * An array of one becomes its value. For any other the array itself is read as a number,
         * and the error shows it: nothing is lost in silence.
         */
        @Override
        public Optional<String> array(DataType.Array type) {
            return Optional.of(
                    "CASE WHEN cardinality("
                            + column
                            + ") > 1 THEN "
                            + column
                            + "::text::integer::text::"
                            + sql
                            + " ELSE ("
                            + column
                            + "[1])::text::"
                            + sql
                            + " END");
        }

        @Override
        public Optional<String> named(DataType.Named type) {
            return TEXTS.contains(wanted) ? ASSIGNMENT : byText();
        }

        @Override
        public Optional<String> other(DataType.Other type) {
            return TEXTS.contains(wanted) ? ASSIGNMENT : cast();
        }
    }
}
