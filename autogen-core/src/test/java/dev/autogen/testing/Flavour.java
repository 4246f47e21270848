package dev.autogen.testing;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a random schema may hold so that a certain database accepts it. */
record Flavour(
        Set<Feature> features,
        List<DataType> others,
        int nameLimit,
        UnaryOperator<String> quote,
        IntFunction<String> bytes) {

    /** What some databases have and others lack. */
    enum Feature {
        ANY_NAME,
        CASES,
        UNNAMED,
        UNNAMED_INDEXES,
        SCHEMAS,
        ENUM_TYPES,
        DOMAINS,
        COMPOSITE_TYPES,
        SEQUENCES,
        SEQUENCE_OWNERS,
        SEQUENCE_TYPES,
        COMMENTS,
        ARRAYS,
        STORED,
        VIRTUAL,
        COLLATIONS,
        CHECKS,
        DEFAULT_ON_DECIMAL,
        DESCENDING,
        NULLS_ORDER,
        EXPRESSIONS,
        PREDICATES,
        INCLUDED,
        METHODS,
        OPERATOR_CLASSES,
        NULLS_NOT_DISTINCT,
        DEFERRABLE_UNIQUE,
        DEFERRABLE_FOREIGN_KEY,
        FOREIGN_KEY_ACTIONS,
        MATCH,
        VALIDITY,
        STORAGE,
        EXCLUSIONS,
        IDENTITY_ALWAYS,
        IDENTITY_SERIAL,
        AUTOINCREMENT,
        IDENTITY_OPTIONS,
        INTEGER_KEY_IS_IDENTITY,
        NO_KEY,
        POSTGRES_OPTIONS,
        SQLITE_OPTIONS,
        VIEWS,
        NOT_NULL_RULES,
        TEMPORAL,
        CONFLICTS,
        SEEDS,
        MARKS,
        TABLESPACES,
        NOT_ENFORCED,
        LOOSE_KEYS,
        NULLS_IGNORED,
        ON_DELETE_COLUMNS,
        INVALID,
        PARTITIONS,
        INHERITING,
        ACCESS_METHODS,
        DOMAIN_RETYPED,
        SEQUENCE_NAMES,
        BYSTANDERS
    }

    private static final List<DataType> COMMON =
            List.of(DataType.bool(), DataType.date(), DataType.timestamp(6));
    private static final List<DataType> POSTGRES =
            List.of(
                    DataType.bool(),
                    DataType.date(),
                    DataType.time(6),
                    DataType.timestamp(3),
                    DataType.timestampTz(6),
                    DataType.uuid(),
                    DataType.json(),
                    DataType.jsonb(),
                    DataType.inet(),
                    DataType.blob(),
                    DataType.bit(8),
                    DataType.varbit(16),
                    RandomColumns.RANGE,
                    DataType.other("macaddr"));

    /** All that the records can say, whether any database takes it or not. */
    static Flavour anything() {
        return new Flavour(
                EnumSet.complementOf(
                        EnumSet.of(
                                Feature.UNNAMED, Feature.INVALID, Feature.INTEGER_KEY_IS_IDENTITY)),
                everyType(),
                63,
                it -> '"' + it.replace("\"", "\"\"") + '"',
                Flavour::hexadecimal);
    }

    /** What every version takes that is supported. */
    static Flavour of(Dialect dialect) {
        return of(dialect, 14);
    }

    static Flavour of(Dialect dialect, int version) {
        return switch (dialect.name()) {
            case "PostgreSQL" ->
                    new Flavour(
                            postgresFeatures(version),
                            POSTGRES,
                            dialect.nameLimit(),
                            dialect::quote,
                            // The number of a large object.
                            it -> "'" + it + "'");
            case "SQLite" ->
                    new Flavour(
                            EnumSet.of(
                                    Feature.STORED,
                                    Feature.VIRTUAL,
                                    Feature.CHECKS,
                                    Feature.DEFAULT_ON_DECIMAL,
                                    Feature.DESCENDING,
                                    Feature.EXPRESSIONS,
                                    Feature.PREDICATES,
                                    Feature.DEFERRABLE_FOREIGN_KEY,
                                    Feature.FOREIGN_KEY_ACTIONS,
                                    Feature.AUTOINCREMENT,
                                    Feature.INTEGER_KEY_IS_IDENTITY,
                                    Feature.SQLITE_OPTIONS,
                                    Feature.CONFLICTS,
                                    Feature.LOOSE_KEYS,
                                    Feature.NO_KEY),
                            COMMON,
                            dialect.nameLimit(),
                            dialect::quote,
                            Flavour::hexadecimal);
            default ->
                    new Flavour(
                            EnumSet.of(Feature.COMMENTS, Feature.NO_KEY),
                            COMMON,
                            dialect.nameLimit(),
                            dialect::quote,
                            Flavour::hexadecimal);
        };
    }

    private static Set<Feature> postgresFeatures(int version) {
        var features =
                EnumSet.complementOf(
                        EnumSet.of(
                                Feature.ANY_NAME,
                                Feature.UNNAMED,
                                Feature.UNNAMED_INDEXES,
                                Feature.SCHEMAS,
                                Feature.SQLITE_OPTIONS,
                                Feature.AUTOINCREMENT,
                                Feature.INTEGER_KEY_IS_IDENTITY,
                                Feature.SEEDS,
                                Feature.TABLESPACES,
                                Feature.ACCESS_METHODS,
                                Feature.INVALID,
                                Feature.PARTITIONS,
                                Feature.INHERITING,
                                Feature.DOMAIN_RETYPED,
                                Feature.LOOSE_KEYS,
                                Feature.NULLS_IGNORED,
                                Feature.CONFLICTS,
                                Feature.BYSTANDERS));
        if (version < 15) {
            features.remove(Feature.NULLS_NOT_DISTINCT);
            features.remove(Feature.ON_DELETE_COLUMNS);
        }
        if (version < 18) {
            features.remove(Feature.NOT_NULL_RULES);
            features.remove(Feature.VIRTUAL);
            features.remove(Feature.NOT_ENFORCED);
            features.remove(Feature.TEMPORAL);
        }
        return features;
    }

    private static String hexadecimal(int number) {
        return "X'00ff%08x'".formatted(number);
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    Flavour with(Feature feature) {
        var more = EnumSet.copyOf(features);
        more.add(feature);
        return new Flavour(more, others, nameLimit, quote, bytes);
    }

    private static List<DataType> everyType() {
        var standard =
                List.of(Kind.values()).stream()
                        .flatMap(
                                kind ->
                                        List.of(
                                                DataType.standard(kind),
                                                DataType.standard(kind, 7),
                                                DataType.standard(kind, 12, 3))
                                                .stream());
        var strange =
                List.of(
                        DataType.other("geometry(Point, 4326)"),
                        DataType.other("quo\"te \\ 'x' $T"),
                        DataType.array(DataType.array(DataType.varchar(9))),
                        DataType.named("sales.\"do.t\""))
                        .stream();
        return Stream.concat(standard, strange).toList();
    }
}
