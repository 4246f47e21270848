package dev.autogen.reflect;

import java.sql.Types;
import schemacrawler.schema.Column;

/** Writes the type that a driver tells of a column as SQL would. */
final class MetadataType {
    /** Drivers tell a number like this where the declaration names no length. */
    private static final int NO_LENGTH = 1_000_000;

    private MetadataType() {}

    static String of(Column column) {
        var name = column.getColumnDataType().getName();
        return switch (column.getColumnDataType().getJavaSqlType().getVendorTypeNumber()) {
            case Types.CHAR,
                    Types.VARCHAR,
                    Types.NCHAR,
                    Types.NVARCHAR,
                    Types.BINARY,
                    Types.VARBINARY ->
                    column.getSize() > 0 && column.getSize() < NO_LENGTH
                            ? name + "(" + column.getSize() + ")"
                            : name;
            case Types.DECIMAL, Types.NUMERIC ->
                    column.getSize() > 0
                            ? name + "(" + column.getSize() + ", " + column.getDecimalDigits() + ")"
                            : name;
            case Types.TIME,
                    Types.TIMESTAMP,
                    Types.TIME_WITH_TIMEZONE,
                    Types.TIMESTAMP_WITH_TIMEZONE ->
                    withPrecision(name, column.getDecimalDigits());
            default -> name;
        };
    }

    /** The precision stands after the first word: {@code TIMESTAMP(6) WITH TIME ZONE}. */
    private static String withPrecision(String name, int digits) {
        int end = name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ');
        return name.contains("(")
                ? name
                : name.substring(0, end) + "(" + digits + ")" + name.substring(end);
    }
}
