package dev.autogen.dialect;

import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code decimal}, which SQLite takes for the same as {@code numeric}, and Hibernate's validation
 * does not: a new column gets the word that is asked for, and one that is there keeps its own.
 */
final class SqliteDecimals {
    private static final Pattern DECIMAL =
            Pattern.compile("decimal(?:\\s*\\(\\s*\\d+\\s*(?:,\\s*\\d+\\s*)?\\))?");

    private final Map<String, Table> known = new HashMap<>();

    SqliteDecimals(SchemaModel known) {
        known.tables().forEach(it -> this.known.put(folded(it.name().name()), it));
    }

    /** The type in one spelling, if it is written as a decimal. */
    static Optional<DataType> decimal(String sql) {
        var lower = sql.strip().toLowerCase(Locale.ROOT);
        return DECIMAL.matcher(lower).matches()
                ? Optional.of(DataType.other(lower.replaceAll("\\s", "")))
                : Optional.empty();
    }

    /** A schema whose columns are of the words that those of the known one have. */
    SchemaModel in(SchemaModel schema) {
        return schema.mapTables(
                table ->
                        Optional.ofNullable(known.get(folded(table.name().name())))
                                .map(it -> table.mapColumns(column -> column(column, it)))
                                .orElse(table));
    }

    private Column column(Column column, Table other) {
        return other.columns().stream()
                .filter(it -> folded(it.name()).equals(folded(column.name())))
                .map(Column::type)
                .filter(it -> same(it, column.type()))
                .findFirst()
                .map(column::withType)
                .orElse(column);
    }

    private static boolean same(DataType one, DataType other) {
        return !one.equals(other) && number(one).equals(number(other));
    }

    private static DataType number(DataType type) {
        return type.accept(new Numeric());
    }

    private static String folded(String name) {
        return PostgresNames.folded(name);
    }

    /** Decimals as numerics. */
    private record Numeric() implements DataType.Visitor<DataType> {
        @Override
        public DataType standard(DataType.Standard type) {
            return type;
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
            return decimal(type.sql())
                    .map(
                            it ->
                                    SqliteTypes.WORDS.parse(
                                            type.sql().replaceFirst("(?i)decimal", "numeric")))
                    .orElse(type);
        }
    }
}
