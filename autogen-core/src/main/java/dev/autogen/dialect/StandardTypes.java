package dev.autogen.dialect;

import dev.autogen.schema.DataType.Kind;

/** The words of standard SQL for types; the first one that a kind has is written. */
final class StandardTypes {
    static final TypeWords WORDS =
            new TypeWords()
                    .with(Kind.BOOLEAN, "boolean", "bool")
                    .with(Kind.TINYINT, "tinyint")
                    .with(Kind.SMALLINT, "smallint")
                    .with(Kind.INTEGER, "integer", "int")
                    .with(Kind.BIGINT, "bigint")
                    .with(Kind.DECIMAL, "numeric()", "decimal", "dec")
                    .with(Kind.REAL, "real")
                    .with(Kind.DOUBLE, "double precision", "double", "float")
                    .with(Kind.CHAR, "char()", "character")
                    .with(Kind.VARCHAR, "varchar()", "character varying", "char varying")
                    .with(Kind.NCHAR, "nchar()", "national character", "national char")
                    .with(
                            Kind.NVARCHAR,
                            "nvarchar()",
                            "national character varying",
                            "national char varying")
                    .with(Kind.TEXT, "text")
                    .with(Kind.CLOB, "clob()", "character large object")
                    .with(Kind.BIT, "bit()")
                    .with(Kind.VARBIT, "bit varying()", "varbit")
                    .with(Kind.BINARY, "binary()")
                    .with(Kind.VARBINARY, "varbinary()", "binary varying")
                    .with(Kind.BLOB, "blob()", "binary large object")
                    .with(Kind.DATE, "date")
                    .with(Kind.TIME, "time()", "time without time zone")
                    .with(Kind.TIME_TZ, "time() with time zone")
                    .with(Kind.TIMESTAMP, "timestamp()", "timestamp without time zone")
                    .with(Kind.TIMESTAMP_TZ, "timestamp() with time zone")
                    .with(Kind.INTERVAL, "interval()")
                    .with(Kind.UUID, "uuid")
                    .with(Kind.JSON, "json")
                    .with(Kind.JSONB, "jsonb")
                    .with(Kind.XML, "xml")
                    .with(Kind.INET, "inet");

    private StandardTypes() {}
}
