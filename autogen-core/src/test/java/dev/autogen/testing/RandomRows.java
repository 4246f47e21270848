package dev.autogen.testing;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows of real values, as statements that insert one each. Values fit their types, and foreign keys
 * lead to rows that are there; a row that a check or a unique key refuses anyway is left out by
 * whoever runs them.
 */
public final class RandomRows {
    private final Dice dice;
    private final Flavour flavour;
    private final Dialect dialect;
    private final SchemaModel schema;

    /** How the values of a table are. */
    private enum Manner {
        ALL_DIFFERENT,
        AS_THEY_COME
    }

    private RandomRows(Dice dice, Dialect dialect, SchemaModel schema) {
        this.dice = dice;
        this.flavour = Flavour.of(dialect);
        this.dialect = dialect;
        this.schema = schema;
    }

    public static RandomRows of(SchemaModel schema, Dialect dialect, long seed) {
        return new RandomRows(Dice.seeded(seed), dialect, schema);
    }

    /**
     * So many rows for a table: in some tables all values differ and none is null, in others they
     * are as they come.
     */
    public List<String> inserts(QualifiedName table, int count) {
        var into = schema.findTable(table).orElseThrow();
        if (dice.chance(60)) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(it -> insert(into, it, Manner.ALL_DIFFERENT))
                    .toList();
        }
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> insert(into, dice.between(0, 9), Manner.AS_THEY_COME))
                .toList();
    }

    private String insert(Table table, int number, Manner manner) {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (Column column : table.columns()) {
            value(table, column, number, manner)
                    .ifPresent(
                            it -> {
                                names.add(dialect.quote(column.name()));
                                values.add(it);
                            });
        }
        var into = "INSERT INTO " + dialect.quote(table.name());
        return names.isEmpty()
                ? into + " DEFAULT VALUES"
                : into
                        + " ("
                        + String.join(", ", names)
                        + ") VALUES ("
                        + String.join(", ", values)
                        + ")";
    }

    /** Empty where the database has to find one. */
    private Optional<String> value(Table table, Column column, int number, Manner manner) {
        if (column.generated().isPresent()) {
            return Optional.empty();
        }
        if (column.identitySpec().isPresent()) {
            boolean open = column.identitySpec().get().mode() != Identity.Mode.ALWAYS;
            return open && dice.chance(15)
                    ? Optional.of(String.valueOf(number + 1_000))
                    : Optional.empty();
        }
        if (manner == Manner.AS_THEY_COME && dice.chance(15)) {
            return Optional.empty();
        }
        if (manner == Manner.AS_THEY_COME && column.nullable() && dice.chance(20)) {
            return Optional.of("NULL");
        }
        return reference(table, column, number)
                .or(() -> new RandomValues(schema, flavour, number).of(column.type()));
    }

    /** The key of a row that is there, or null where there is none. */
    private Optional<String> reference(Table table, Column column, int number) {
        for (ForeignKey key : table.foreignKeys()) {
            int place = key.columns().indexOf(column.name());
            if (place >= 0) {
                return Optional.of(key(key, place, number));
            }
        }
        return Optional.empty();
    }

    private String key(ForeignKey key, int place, int number) {
        var target = dialect.quote(key.referencedTable());
        var columns = key.referencedColumns().stream().map(dialect::quote).toList();
        return "(SELECT "
                + columns.get(place)
                + " FROM "
                + target
                + " ORDER BY "
                + String.join(", ", columns)
                + " LIMIT 1 OFFSET "
                + number
                + " % (SELECT coalesce(nullif(count(*), 0), 1) FROM "
                + target
                + "))";
    }
}
