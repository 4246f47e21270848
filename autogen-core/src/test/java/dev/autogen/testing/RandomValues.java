package dev.autogen.testing;

import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.SchemaModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes values of a type as SQL literals; other numbers make other values, as far as the type has
 * as many. Empty where nothing is known of the type.
 */
record RandomValues(SchemaModel schema, Flavour flavour, int number)
        implements DataType.Visitor<Optional<String>> {
    private static final List<String> ENDS =
            List.of("", "it's", " grüße", "日本", "\"q\"", "a\\b", "two\nlines", "%_", " end ", "$$");

    Optional<String> of(DataType type) {
        return type.accept(this);
    }

    @Override
    public Optional<String> standard(DataType.Standard type) {
        if (type.kind() == Kind.BLOB
                || type.kind() == Kind.BINARY
                || type.kind() == Kind.VARBINARY) {
            return Optional.of(flavour.bytes().apply(number));
        }
        return Optional.of(quoted(text(type)));
    }

    private String text(DataType.Standard type) {
        return switch (type.kind()) {
            case BOOLEAN -> String.valueOf(number % 2);
            case TINYINT, SMALLINT, INTEGER, BIGINT -> String.valueOf(number);
            case DECIMAL, REAL, DOUBLE -> number + ".25";
            case CHAR, VARCHAR, NCHAR, NVARCHAR, TEXT, CLOB -> cut(type);
            case BIT, VARBIT -> bits(type);
            case BINARY, VARBINARY, BLOB -> throw new IllegalStateException("has no text");
            case DATE -> date();
            case TIME, TIME_TZ -> time();
            case TIMESTAMP, TIMESTAMP_TZ -> date() + " " + time();
            case INTERVAL -> number + " days 00:00:01.5";
            case UUID -> format("00000000-0000-4000-8000-%012d");
            case JSON, JSONB -> format("{\"n\": %d, \"t\": \"it's\"}");
            case XML -> format("<n>%d</n>");
            case INET -> format("10.0.0.%d");
        };
    }

    private String cut(DataType.Standard type) {
        var whole = number + ENDS.get(number % ENDS.size());
        int longest = type.arguments().isEmpty() ? whole.length() : type.arguments().get(0);
        return whole.substring(0, Math.min(longest, whole.length()));
    }

    private String bits(DataType.Standard type) {
        int length = type.arguments().isEmpty() ? 1 : type.arguments().get(0);
        var digits = "0".repeat(length) + Integer.toBinaryString(number);
        return digits.substring(digits.length() - length);
    }

    private String date() {
        return "20%02d-02-%02d".formatted(number % 50, 1 + number % 28);
    }

    private String time() {
        return format("23:59:%02d.123456".formatted(number % 60));
    }

    private String format(String pattern) {
        return pattern.contains("%") ? String.format(Locale.ROOT, pattern, number) : pattern;
    }

    @Override
    public Optional<String> array(DataType.Array type) {
        return type.element() instanceof DataType.Standard element
                ? Optional.of(
                        quoted("{\"" + text(element).replaceAll("[\"\\\\]", ".") + "\",NULL}"))
                : Optional.empty();
    }

    @Override
    public Optional<String> named(DataType.Named type) {
        var labels = schema.findEnumType(type.name()).map(EnumType::labels);
        return labels.map(it -> quoted(it.get(number % it.size())))
                .or(
                        () ->
                                schema.findDomain(type.name())
                                        .map(Domain::type)
                                        // The checks of random domains like greater numbers.
                                        .flatMap(
                                                new RandomValues(schema, flavour, number + 10)
                                                        ::of));
    }

    @Override
    public Optional<String> other(DataType.Other type) {
        return switch (type.sql()) {
            case "int4range" -> Optional.of(quoted("[" + number + "," + (number + 5) + ")"));
            case "macaddr" -> Optional.of(quoted("08:00:2b:01:02:%02x".formatted(number % 256)));
            default -> Optional.empty();
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
