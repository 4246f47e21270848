package dev.autogen.dialect;

import dev.autogen.schema.DataType.Kind;

/** The words of PostgreSQL for types; the first one that a kind has is written. */
final class PostgresTypes {
    static final TypeWords WORDS =
            new TypeWords()
                    .with(Kind.BOOLEAN, "boolean", "bool")
                    .with(Kind.TINYINT, "smallint")
                    .with(Kind.SMALLINT, "smallint", "int2", "tinyint")
                    .with(Kind.INTEGER, "integer", "int", "int4")
                    .with(Kind.BIGINT, "bigint", "int8")
                    .with(Kind.DECIMAL, "numeric()", "decimal", "dec")
                    .with(Kind.REAL, "real", "float4")
                    .with(Kind.DOUBLE, "double precision", "float8", "float", "double")
                    .with(Kind.CHAR, "char()", "character", "nchar")
                    .with(Kind.NCHAR, "char()")
                    .with(Kind.NVARCHAR, "varchar()")
                    .with(Kind.VARCHAR, "varchar()", "character varying", "nvarchar")
                    .with(Kind.TEXT, "text")
                    .with(Kind.CLOB, "oid")
                    .with(Kind.BLOB, "oid", "blob")
                    .with(Kind.BIT, "bit()")
                    .with(Kind.VARBIT, "varbit()", "bit varying")
                    .with(Kind.BINARY, "bytea")
                    .with(Kind.VARBINARY, "bytea")
                    .with(Kind.DATE, "date")
                    .with(Kind.TIME, "time()", "time without time zone")
                    .with(Kind.TIME_TZ, "time() with time zone", "timetz")
                    .with(Kind.TIMESTAMP, "timestamp()", "timestamp without time zone")
                    .with(Kind.TIMESTAMP_TZ, "timestamp() with time zone", "timestamptz")
                    .with(Kind.INTERVAL, "interval()")
                    .with(Kind.UUID, "uuid")
                    .with(Kind.JSON, "json")
                    .with(Kind.JSONB, "jsonb")
                    .with(Kind.XML, "xml")
                    .with(Kind.INET, "inet");

    private PostgresTypes() {}
}
