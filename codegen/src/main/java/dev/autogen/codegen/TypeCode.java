package dev.autogen.codegen;

import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes types. */
final class TypeCode implements DataType.Visitor<Chain> {
    private static final TypeCode INSTANCE = new TypeCode();

    /** Those whose factory takes no arguments, though a database may know some. */
    private static final Set<Kind> BARE =
            EnumSet.of(
                    Kind.BOOLEAN,
                    Kind.TINYINT,
                    Kind.SMALLINT,
                    Kind.INTEGER,
                    Kind.BIGINT,
                    Kind.REAL,
                    Kind.DOUBLE,
                    Kind.TEXT,
                    Kind.DATE,
                    Kind.UUID,
                    Kind.JSON,
                    Kind.JSONB,
                    Kind.XML,
                    Kind.INET);

    private TypeCode() {}

    static Chain of(DataType type) {
        return type.accept(INSTANCE);
    }

    @Override
    public Chain standard(DataType.Standard type) {
        List<Code> arguments = type.arguments().stream().map(it -> Code.number(it)).toList();
        return BARE.contains(type.kind()) && !arguments.isEmpty()
                ? factory(
                        "standard",
                        Stream.concat(Stream.of(Code.constant(type.kind())), arguments.stream())
                                .toList())
                : factory(name(type.kind()), arguments);
    }

    @Override
    public Chain array(DataType.Array type) {
        return factory("array", List.of(of(type.element())));
    }

    @Override
    public Chain named(DataType.Named type) {
        return factory("named", List.of(Code.text(type.name().toString())));
    }

    @Override
    public Chain other(DataType.Other type) {
        return factory("other", List.of(Code.text(type.sql())));
    }

    private static Chain factory(String name, List<Code> arguments) {
        return Chain.factory(DataType.class, name, arguments);
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case BOOLEAN -> "bool";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case DECIMAL -> "decimal";
            case REAL -> "real";
            case DOUBLE -> "doublePrecision";
            case CHAR -> "character";
            case VARCHAR -> "varchar";
            case NCHAR -> "nchar";
            case NVARCHAR -> "nvarchar";
            case TEXT -> "text";
            case CLOB -> "clob";
            case BIT -> "bit";
            case VARBIT -> "varbit";
            case BINARY -> "binary";
            case VARBINARY -> "varbinary";
            case BLOB -> "blob";
            case DATE -> "date";
            case TIME -> "time";
            case TIME_TZ -> "timeTz";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMP_TZ -> "timestampTz";
            case INTERVAL -> "interval";
            case UUID -> "uuid";
            case JSON -> "json";
            case JSONB -> "jsonb";
            case XML -> "xml";
            case INET -> "inet";
        };
    }
}
