package dev.autogen.schema;

import java.util.List;

/**
 * The type of a column, in words that no database owns; a {@code Dialect} reads it from and writes
 * it to its own SQL.
 *
 * <p>Arguments are what stands in the parentheses: a length in characters or bytes, a precision and
 * a scale, or the number of fractional digits of a second. None means that the declaration names
 * none.
 */
public sealed interface DataType {

    /** Calls the method of the visitor that is for this kind of type. */
    <R> R accept(Visitor<R> visitor);

    /** Something to do for each kind of type; a new kind does not compile until all know it. */
    interface Visitor<R> {
        R standard(Standard type);

        R array(Array type);

        R named(Named type);

        R other(Other type);
    }

    /** A type that several databases know under some name. */
    record Standard(Kind kind, List<Integer> arguments) implements DataType {
        public Standard {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.standard(this);
        }
    }

    /** An array of another type, in as many dimensions as are nested. */
    record Array(DataType element) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /** A type that the schema itself defines: an enum type, a domain or a composite type. */
    record Named(QualifiedName name) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /** Any other type, in the words of the one database that knows it. */
    record Other(String sql) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.other(this);
        }
    }

    /**
     * The standard types, each with the verb that revisions use for it: {@code TIMESTAMP_TZ} is
     * {@code timestampTz(6)}.
     */
    enum Kind {
        BOOLEAN,
        TINYINT,
        SMALLINT,
        INTEGER,
        BIGINT,
        DECIMAL,
        REAL,
        DOUBLE,
        CHAR,
        VARCHAR,
        NCHAR,
        NVARCHAR,
        TEXT,
        CLOB,
        BIT,
        VARBIT,
        BINARY,
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
        INET
    }

    static DataType standard(Kind kind, Integer... arguments) {
        return new Standard(kind, List.of(arguments));
    }

    static DataType bool() {
        return standard(Kind.BOOLEAN);
    }

    static DataType tinyint() {
        return standard(Kind.TINYINT);
    }

    static DataType smallint() {
        return standard(Kind.SMALLINT);
    }

    static DataType integer() {
        return standard(Kind.INTEGER);
    }

    static DataType bigint() {
        return standard(Kind.BIGINT);
    }

    static DataType decimal(Integer... precisionAndScale) {
        return standard(Kind.DECIMAL, precisionAndScale);
    }

    /** A binary floating-point number of 4 bytes. */
    static DataType real() {
        return standard(Kind.REAL);
    }

    /** A binary floating-point number of 8 bytes. */
    static DataType doublePrecision() {
        return standard(Kind.DOUBLE);
    }

    static DataType character(Integer... length) {
        return standard(Kind.CHAR, length);
    }

    static DataType varchar(Integer... length) {
        return standard(Kind.VARCHAR, length);
    }

    static DataType nchar(Integer... length) {
        return standard(Kind.NCHAR, length);
    }

    static DataType nvarchar(Integer... length) {
        return standard(Kind.NVARCHAR, length);
    }

    static DataType text() {
        return standard(Kind.TEXT);
    }

    static DataType clob(Integer... length) {
        return standard(Kind.CLOB, length);
    }

    static DataType bit(Integer... length) {
        return standard(Kind.BIT, length);
    }

    static DataType varbit(Integer... length) {
        return standard(Kind.VARBIT, length);
    }

    static DataType binary(Integer... length) {
        return standard(Kind.BINARY, length);
    }

    static DataType varbinary(Integer... length) {
        return standard(Kind.VARBINARY, length);
    }

    static DataType blob(Integer... length) {
        return standard(Kind.BLOB, length);
    }

    static DataType date() {
        return standard(Kind.DATE);
    }

    static DataType time(Integer... precision) {
        return standard(Kind.TIME, precision);
    }

    static DataType timeTz(Integer... precision) {
        return standard(Kind.TIME_TZ, precision);
    }

    static DataType timestamp(Integer... precision) {
        return standard(Kind.TIMESTAMP, precision);
    }

    static DataType timestampTz(Integer... precision) {
        return standard(Kind.TIMESTAMP_TZ, precision);
    }

    static DataType interval(Integer... precision) {
        return standard(Kind.INTERVAL, precision);
    }

    static DataType uuid() {
        return standard(Kind.UUID);
    }

    static DataType json() {
        return standard(Kind.JSON);
    }

    static DataType jsonb() {
        return standard(Kind.JSONB);
    }

    static DataType xml() {
        return standard(Kind.XML);
    }

    static DataType inet() {
        return standard(Kind.INET);
    }

    static DataType array(DataType element) {
        return new Array(element);
    }

    /**
     * An enum type, a domain or a composite type of this schema, by the text of its {@link
     * QualifiedName}.
     */
    static DataType named(String name) {
        return new Named(QualifiedName.parse(name));
    }

    /** A type that only the database at hand knows, as its SQL writes it. */
    static DataType other(String sql) {
        return new Other(sql);
    }
}
