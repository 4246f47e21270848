package dev.autogen.dialect;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.IndexPart.Direction;
import dev.autogen.schema.IndexPart.Nulls;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schema as PostgreSQL stores it: types by its own names and default arguments, names cut where
 * it cuts them.
 */
record PostgresNormalForm(SchemaModel source) {

    SchemaModel schema() {
        return source.withSequences(source.sequences().stream().map(this::sequence).toList())
                .withTables(source.tables().stream().map(this::table).toList());
    }

    private Sequence sequence(Sequence sequence) {
        var options = sequence.options();
        return sequence.withOptions(
                new SequenceOptions(
                        options.start()
                                .or(() -> Optional.of(PostgresSequenceChange.usualStart(options))),
                        options.increment().or(() -> Optional.of(1L)),
                        options.minValue(),
                        options.maxValue(),
                        options.cache().filter(it -> it != 1),
                        options.cycle()));
    }

    private Table table(Table table) {
        return table.mapColumns(this::column)
                .withPrimaryKey(table.primaryKey().map(it -> it.withName(cut(it.name()))))
                .withUniqueKeys(table.uniqueKeys().stream().map(this::unique).toList())
                .withChecks(table.checks().stream().map(this::check).toList())
                .withIndexes(table.indexes().stream().map(it -> index(it, table)).toList())
                .withForeignKeys(
                        table.foreignKeys().stream()
                                .map(it -> it.withName(cut(it.name())))
                                .toList());
    }

    private Column column(Column column) {
        return column.withType(type(column.type()))
                .withIdentitySpec(column.identitySpec().map(PostgresNormalForm::identity));
    }

    /** What the database would do anyway is not said. */
    private static Identity identity(Identity identity) {
        var options = identity.options();
        return new Identity(
                identity.mode(),
                new SequenceOptions(
                        options.start()
                                .filter(it -> it != PostgresSequenceChange.usualStart(options)),
                        options.increment().filter(it -> it != 1),
                        options.minValue(),
                        options.maxValue(),
                        options.cache().filter(it -> it != 1),
                        options.cycle()));
    }

    private DataType type(DataType type) {
        if (type instanceof DataType.Array array) {
            return DataType.array(type(array.element()));
        } else if (type instanceof DataType.Other other) {
            return enumType(other);
        } else if (type instanceof DataType.Named) {
            return type;
        }
        var standard = (DataType.Standard) type;
        return new DataType.Standard(kind(standard.kind()), arguments(standard));
    }

    /**
     * The name of an enum type stands where a type does: quoted as this dialect writes it, or bare
     * as Hibernate does.
     */
    private DataType enumType(DataType.Other other) {
        var exact = source.enumTypes().stream().filter(it -> quoted(it).equals(other.sql()));
        var bare =
                source.enumTypes().stream()
                        .filter(
                                it ->
                                        it.name()
                                                .toString()
                                                .equalsIgnoreCase(other.sql().replace("\"", "")));
        return Stream.concat(exact, bare)
                .findFirst()
                .<DataType>map(it -> new DataType.Named(it.name()))
                .orElse(other);
    }

    private static String quoted(EnumType type) {
        return new PostgresDialect().quote(type.name());
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
            case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> given.isEmpty() ? List.of(6) : given;
            case VARCHAR, NVARCHAR, VARBIT, INTERVAL -> given;
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

    private UniqueKey unique(UniqueKey key) {
        return key.withName(cut(key.name()));
    }

    private Check check(Check check) {
        return check.withName(cut(check.name()));
    }

    private Index index(Index index, Table table) {
        return new Index(
                cut(index.name()),
                index.table(),
                index.parts().stream().map(it -> part(it, table)).toList(),
                index.isUnique(),
                index.method().filter(it -> !it.equalsIgnoreCase("btree")),
                index.predicate(),
                index.included(),
                index.nullsNotDistinct());
    }

    /**
     * Nulls are the greatest of all: last going up, first going down. A column is searched by in
     * its own collation.
     */
    private static IndexPart part(IndexPart part, Table table) {
        var usual = part.direction() == Direction.ASCENDING ? Nulls.LAST : Nulls.FIRST;
        var own =
                part.kind() == IndexPart.Kind.COLUMN
                        ? table.findColumn(part.text()).flatMap(Column::collation)
                        : Optional.<String>empty();
        return new IndexPart(
                part.kind(),
                part.text(),
                part.direction(),
                part.nulls() == usual ? Nulls.USUAL : part.nulls(),
                part.collation().filter(it -> !it.equals(own.orElse("default"))),
                part.operatorClass());
    }

    private static Optional<String> cut(Optional<String> name) {
        return name.map(PostgresDialect::cut);
    }
}
