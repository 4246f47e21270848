package dev.autogen.dialect;

import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type as PostgreSQL stores it: the one it takes for it, with its default arguments spelled out.
 */
record PostgresStoredType(List<QualifiedName> names) implements DataType.Visitor<DataType> {
    /** Digits of a second; more are cut with a warning. */
    private static final int FINEST = 6;

    @Override
    public DataType standard(DataType.Standard type) {
        var kind = kind(type.kind());
        var arguments = arguments(type);
        return kind == type.kind() && arguments.equals(type.arguments())
                ? type
                : new DataType.Standard(kind, arguments);
    }

    @Override
    public DataType array(DataType.Array type) {
        var element = type.element().accept(this);
        return element.equals(type.element()) ? type : DataType.array(element);
    }

    @Override
    public DataType named(DataType.Named type) {
        return type;
    }

    /**
     * The name of a type of the schema stands where a type does: quoted as this dialect writes it,
     * or bare as Hibernate does.
     */
    @Override
    public DataType other(DataType.Other other) {
        var exact = names.stream().filter(it -> quoted(it).equals(other.sql()));
        var bare =
                names.stream()
                        .filter(
                                it ->
                                        it.toString()
                                                .equalsIgnoreCase(other.sql().replace("\"", "")));
        return Stream.concat(exact, bare)
                .findFirst()
                .<DataType>map(DataType.Named::new)
                .orElse(other);
    }

    private static String quoted(QualifiedName name) {
        return new PostgresDialect().quote(name);
    }

    private static Kind kind(Kind kind) {
        return switch (kind) {
            case TINYINT -> Kind.SMALLINT;
            case NCHAR -> Kind.CHAR;
            case NVARCHAR -> Kind.VARCHAR;
            case CLOB -> Kind.BLOB;
            case BINARY -> Kind.VARBINARY;
            case BOOLEAN,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    DECIMAL,
                    REAL,
                    DOUBLE,
                    CHAR,
                    VARCHAR,
                    TEXT,
                    BIT,
                    VARBIT,
                    VARBINARY,
                    BLOB,
                    DATE,
                    TIME,
                    TIME_TZ,
                    TIMESTAMP,
                    TIMESTAMP_TZ,
                    INTERVAL,
                    UUID,
                    JSON,
                    JSONB,
                    XML,
                    INET ->
                    kind;
        };
    }

    private static List<Integer> arguments(DataType.Standard type) {
        var given = type.arguments();
        return switch (type.kind()) {
            case CHAR, NCHAR, BIT -> given.isEmpty() ? List.of(1) : given;
            case DECIMAL -> given.size() == 1 ? List.of(given.get(0), 0) : given;
            case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ ->
                    List.of(given.isEmpty() ? FINEST : Math.min(given.get(0), FINEST));
            case INTERVAL -> given.stream().filter(it -> it < FINEST).toList();
            case VARCHAR, NVARCHAR, VARBIT -> given;
            case BOOLEAN,
                    TINYINT,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    REAL,
                    DOUBLE,
                    TEXT,
                    CLOB,
                    BINARY,
                    VARBINARY,
                    BLOB,
                    DATE,
                    UUID,
                    JSON,
                    JSONB,
                    XML,
                    INET ->
                    List.of();
        };
    }
}
