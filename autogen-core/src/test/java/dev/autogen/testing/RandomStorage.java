package dev.autogen.testing;

import dev.autogen.schema.Check;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.Validity;
import dev.autogen.testing.Flavour.Feature;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives keys, checks and indexes what a database can say of them beyond their columns. */
record RandomStorage(Dice dice, Flavour flavour) {
    private static final Set<Action> SETTING = Set.of(Action.SET_NULL, Action.SET_DEFAULT);

    PrimaryKey primaryKey(Optional<String> name, List<String> columns, Table table) {
        var key =
                PrimaryKey.unnamedPrimaryKey(columns.toArray(String[]::new))
                        .withName(name)
                        .including(included(columns, table))
                        .storage(storage());
        key = key.withTemporal(temporal(columns, table)).onConflict(onConflict());
        return comment(name).map(key::comment).orElse(key);
    }

    UniqueKey uniqueKey(Optional<String> name, List<String> columns, Table table) {
        var key =
                UniqueKey.unnamedUniqueKey(columns.toArray(String[]::new))
                        .withName(name)
                        .including(included(columns, table))
                        .storage(storage());
        key = key.deferral(deferral());
        key = key.withTemporal(temporal(columns, table)).onConflict(onConflict());
        if (flavour.has(Feature.NULLS_NOT_DISTINCT) && !key.temporal() && dice.chance(15)) {
            key = key.nullsAreEqual();
        }
        return comment(name).map(key::comment).orElse(key);
    }

    Deferral deferral() {
        return flavour.has(Feature.DEFERRABLE_UNIQUE) && dice.chance(20)
                ? dice.pick(List.of(Deferral.values()))
                : Deferral.NOT_DEFERRABLE;
    }

    Check check(Optional<String> name, String expression) {
        var check = Check.unnamedCheck(expression).withName(name).validity(validity());
        if (flavour.has(Feature.VALIDITY) && dice.chance(10)) {
            check = check.notInherited();
        }
        return comment(name).map(check::comment).orElse(check);
    }

    /** Nothing happens to the rows of times that are over. */
    ForeignKey foreignKey(ForeignKey ends) {
        var key = ends.validity(validity());
        if (flavour.has(Feature.FOREIGN_KEY_ACTIONS) && !key.temporal() && dice.chance(50)) {
            key = key.onDelete(action()).onUpdate(action());
            boolean sets = SETTING.contains(key.onDelete());
            if (sets && flavour.has(Feature.ON_DELETE_COLUMNS) && dice.chance(30)) {
                key = key.onDelete(key.onDelete(), key.columns().get(0));
            }
        }
        if (flavour.has(Feature.DEFERRABLE_FOREIGN_KEY) && dice.chance(25)) {
            key = key.deferral(dice.pick(List.of(Deferral.values())));
        }
        if (flavour.has(Feature.MATCH) && dice.chance(15)) {
            key = key.match(ForeignKey.Match.FULL);
        }
        return comment(key.name()).map(key::comment).orElse(key);
    }

    /** What there is to say of a column's being not null, if there is more than that it is. */
    Optional<NotNull> notNull(String column) {
        var rule = NotNull.unnamedNotNull().onConflict(onConflict());
        if (flavour.has(Feature.NOT_NULL_RULES) && dice.chance(35)) {
            rule = rule.withName(Optional.of("nn " + column));
            rule = dice.chance(40) ? rule.validity(unproven()) : rule;
            rule = dice.chance(50) ? rule.notInherited() : rule;
        }
        return Optional.of(rule).filter(it -> !it.equals(NotNull.unnamedNotNull()));
    }

    /** Ranges need nothing but the database itself to be compared in an index of times. */
    private boolean temporal(List<String> columns, Table table) {
        return flavour.has(Feature.TEMPORAL)
                && columns.size() > 1
                && columns.stream().allMatch(it -> isRange(table, it))
                && dice.chance(60);
    }

    private static boolean isRange(Table table, String column) {
        return table.findColumn(column).orElseThrow().type().equals(RandomColumns.RANGE);
    }

    private OnConflict onConflict() {
        return flavour.has(Feature.CONFLICTS) && dice.chance(15)
                ? dice.pick(List.of(OnConflict.values()))
                : OnConflict.ABORT;
    }

    private Action action() {
        return dice.pick(List.of(Action.values()));
    }

    private Validity validity() {
        return flavour.has(Feature.NOT_ENFORCED) && dice.chance(10)
                ? Validity.NOT_ENFORCED
                : proven();
    }

    /** What is enforced, on old rows or not. */
    private Validity proven() {
        return flavour.has(Feature.VALIDITY) && dice.chance(15)
                ? Validity.NOT_VALID
                : Validity.VALID;
    }

    private Validity unproven() {
        return flavour.has(Feature.NULLS_IGNORED) && dice.chance(50)
                ? Validity.NOT_ENFORCED
                : Validity.NOT_VALID;
    }

    /** Without the marks, of which a table has one of a kind. */
    IndexStorage storage() {
        var storage =
                flavour.has(Feature.STORAGE) && dice.chance(15)
                        ? IndexStorage.storage().with("fillfactor=" + dice.between(50, 90))
                        : IndexStorage.USUAL;
        return flavour.has(Feature.TABLESPACES) && dice.chance(10)
                ? storage.tablespace(dice.pick(List.of("fast", "lar\"ge")))
                : storage;
    }

    Optional<String> comment(Optional<String> name) {
        return flavour.has(Feature.COMMENTS) && name.isPresent() && dice.chance(10)
                ? Optional.of("What it's for: \"" + dice.between(1, 9) + "\"")
                : Optional.empty();
    }

    private String[] included(List<String> columns, Table table) {
        if (!flavour.has(Feature.INCLUDED) || !dice.chance(10)) {
            return new String[0];
        }
        var rest =
                RandomTables.keyCandidates(table).stream()
                        .filter(it -> !columns.contains(it))
                        .toList();
        return rest.isEmpty() ? new String[0] : new String[] {dice.pick(rest)};
    }
}
