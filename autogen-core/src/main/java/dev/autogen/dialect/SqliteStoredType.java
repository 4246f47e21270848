package dev.autogen.dialect;

import dev.autogen.schema.DataType;

/** One type for all those that SQLite keeps, or Hibernate writes for it, in the same way. */
record SqliteStoredType() implements DataType.Visitor<DataType> {

    @Override
    public DataType standard(DataType.Standard type) {
        return switch (type.kind()) {
            case TINYINT -> DataType.smallint();
            case REAL -> DataType.doublePrecision();
            case UUID, BINARY, VARBINARY -> DataType.blob();
            case TIMESTAMP_TZ, TIMESTAMP -> DataType.timestamp();
            case TIME_TZ, TIME -> DataType.time();
            case CHAR -> type.arguments().isEmpty() ? DataType.character(1) : type;
            case JSONB -> DataType.json();
            case BOOLEAN,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    DECIMAL,
                    DOUBLE,
                    VARCHAR,
                    NCHAR,
                    NVARCHAR,
                    TEXT,
                    CLOB,
                    BIT,
                    VARBIT,
                    BLOB,
                    DATE,
                    INTERVAL,
                    JSON,
                    XML,
                    INET ->
                    type;
        };
    }

    @Override
    public DataType array(DataType.Array type) {
        return type;
    }

    @Override
    public DataType named(DataType.Named type) {
        return type;
    }

    @Override
    public DataType other(DataType.Other type) {
        return SqliteDecimals.decimal(type.sql()).orElse(type);
    }
}
