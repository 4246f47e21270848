package dev.autogen.diff;

import dev.autogen.schema.DataType;
import java.util.Locale;

/**
 * Types that take part in the same expressions, so that what mentions a column survives its change
 * from one to another.
 */
record TypeFamily() implements DataType.Visitor<String> {

    static boolean same(DataType one, DataType other) {
        var family = new TypeFamily();
        return one.accept(family).equals(other.accept(family));
    }

    @Override
    public String standard(DataType.Standard type) {
        return switch (type.kind()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE -> "number";
            case CHAR, VARCHAR, NCHAR, NVARCHAR, TEXT -> "text";
            case DATE, TIMESTAMP, TIMESTAMP_TZ -> "moment";
            case TIME, TIME_TZ -> "time";
            case BIT, VARBIT -> "bits";
            case BOOLEAN, CLOB, BINARY, VARBINARY, BLOB, INTERVAL, UUID, JSON, JSONB, XML, INET ->
                    type.kind().name();
        };
    }

    @Override
    public String array(DataType.Array type) {
        return type.element().accept(this) + " array";
    }

    @Override
    public String named(DataType.Named type) {
        return "named " + type.name();
    }

    @Override
    public String other(DataType.Other type) {
        var word = type.sql().replaceFirst("\\(.*", "").strip().toLowerCase(Locale.ROOT);
        return word.equals("decimal") ? "number" : "other " + word;
    }
}
