package dev.autogen.dialect;

import dev.autogen.schema.DataType.Kind;

/**
 * The words of SQLite for types, which are those that Hibernate has for it; the first one that a
 * kind has is written.
 */
final class SqliteTypes {
    static final TypeWords WORDS =
            new TypeWords()
                    .with(Kind.BOOLEAN, "boolean", "bool")
                    .with(Kind.TINYINT, "tinyint")
                    .with(Kind.SMALLINT, "smallint", "int2")
                    .with(Kind.INTEGER, "integer", "int")
                    .with(Kind.BIGINT, "bigint", "int8")
                    .with(Kind.DECIMAL, "numeric()")
                    .with(Kind.REAL, "float", "real")
                    .with(Kind.DOUBLE, "float", "double", "double precision")
                    .with(Kind.CHAR, "char()", "character")
                    .with(Kind.VARCHAR, "varchar()", "character varying")
                    .with(Kind.NCHAR, "nchar()")
                    .with(Kind.NVARCHAR, "nvarchar()")
                    .with(Kind.TEXT, "text")
                    .with(Kind.CLOB, "clob")
                    .with(Kind.BIT, "bit()")
                    .with(Kind.VARBIT, "varbit()")
                    .with(Kind.UUID, "blob", "uuid")
                    .with(Kind.BINARY, "blob", "binary")
                    .with(Kind.VARBINARY, "blob", "varbinary")
                    .with(Kind.BLOB, "blob")
                    .with(Kind.DATE, "date")
                    .with(Kind.TIME, "time", "time without time zone")
                    .with(Kind.TIME_TZ, "time", "time with time zone")
                    .with(Kind.TIMESTAMP, "timestamp", "timestamp without time zone", "datetime")
                    .with(Kind.TIMESTAMP_TZ, "timestamp", "timestamp with time zone")
                    .with(Kind.INTERVAL, "interval()")
                    .with(Kind.JSON, "json")
                    .with(Kind.JSONB, "jsonb")
                    .with(Kind.XML, "xml")
                    .with(Kind.INET, "inet");

    private SqliteTypes() {}
}
