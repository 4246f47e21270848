package dev.autogen.testing;

import static dev.autogen.testing.Flavour.Feature.ACCESS_METHODS;
import static dev.autogen.testing.Flavour.Feature.INHERITING;
import static dev.autogen.testing.Flavour.Feature.PARTITIONS;
import static dev.autogen.testing.Flavour.Feature.POSTGRES_OPTIONS;
import static dev.autogen.testing.Flavour.Feature.SQLITE_OPTIONS;
import static dev.autogen.testing.Flavour.Feature.TABLESPACES;

import dev.autogen.schema.DataType;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.TableOptions.RowSecurity;
import java.util.List;

/** Makes options that a table can have as it stands. */
record RandomOptions(Dice dice, Flavour flavour) {

    Table withOptions(Table table) {
        if (!dice.chance(25)) {
            return table;
        }
        var options = table.options();
        if (flavour.has(SQLITE_OPTIONS)) {
            options = sqlite(options, table);
        }
        return table.withOptions(flavour.has(POSTGRES_OPTIONS) ? postgres(options) : options);
    }

    private TableOptions postgres(TableOptions before) {
        var options = dice.chance(30) ? before.asUnlogged() : before;
        if (dice.chance(40)) {
            options =
                    options.storing("fillfactor=" + dice.between(50, 99), "toast_tuple_target=256");
        }
        return elsewhere(options.withRowSecurity(dice.pick(List.of(RowSecurity.values()))));
    }

    /** What needs more than the table: a place, a module or another table. */
    private TableOptions elsewhere(TableOptions before) {
        var options = before;
        if (flavour.has(TABLESPACES) && dice.chance(20)) {
            options = options.inTablespace(dice.pick(List.of("fast", "lar\"ge")));
        }
        if (flavour.has(ACCESS_METHODS) && dice.chance(20)) {
            options = options.usingAccessMethod(dice.pick(List.of("columnar", "zheap")));
        }
        if (flavour.has(PARTITIONS) && dice.chance(20)) {
            options =
                    options.partitionedBy(dice.pick(List.of("RANGE (\"a\")", "HASH (b, \"c d\")")));
        }
        return flavour.has(INHERITING) && dice.chance(20)
                ? options.inheriting(dice.pick(List.of("parent", "sales.\"do.t\"")))
                : options;
    }

    /** With options that rows and other tables do not mind. */
    Table changed(Table table) {
        if (!flavour.has(POSTGRES_OPTIONS) || !dice.chance(20)) {
            return table;
        }
        if (flavour.has(PARTITIONS) && dice.chance(30)) {
            var sqlite =
                    flavour.has(SQLITE_OPTIONS)
                            ? sqlite(TableOptions.NONE, table)
                            : TableOptions.NONE;
            return table.withOptions(postgres(sqlite));
        }
        var options = table.options().withRowSecurity(dice.pick(List.of(RowSecurity.values())));
        return table.withOptions(
                dice.chance(50) ? options.storing() : options.storing("fillfactor=42"));
    }

    /** What has no number of the row cannot be counted. */
    private TableOptions sqlite(TableOptions before, Table table) {
        var options = dice.chance(50) ? before.asStrict() : before;
        var key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        boolean numbered =
                table.columns().stream()
                        .anyMatch(
                                it ->
                                        it.identitySpec().isPresent()
                                                || (key.contains(it.name())
                                                        && it.type().equals(DataType.integer())));
        return key.isEmpty() || numbered ? options : options.asWithoutRowid();
    }
}
