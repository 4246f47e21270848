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

/** Gives keys, checks and indexes what a database can say of them beyond their columns. */
record RandomStorage(Dice dice, Flavour flavour) {

    PrimaryKey primaryKey(Optional<String> name, List<String> columns, Table table) {
        var key =
                PrimaryKey.unnamedPrimaryKey(columns.toArray(String[]::new))
                        .withName(name)
                        .including(included(columns, table))
                        .storage(storage(table));
        key = key.withTemporal(temporal(columns)).onConflict(onConflict());
        // What others refer to has to be checked at once.
        return comment(name).map(key::comment).orElse(key);
    }

    UniqueKey uniqueKey(Optional<String> name, List<String> columns, Table table) {
        var key =
                UniqueKey.unnamedUniqueKey(columns.toArray(String[]::new))
                        .withName(name)
                        .including(included(columns, table))
                        .storage(storage(table));
        if (flavour.has(Feature.DEFERRABLE_UNIQUE) && dice.chance(20)) {
            key = key.deferral(dice.pick(List.of(Deferral.values())));
        }
        if (flavour.has(Feature.NULLS_NOT_DISTINCT) && dice.chance(15)) {
            key = key.nullsAreEqual();
        }
        key = key.withTemporal(temporal(columns)).onConflict(onConflict());
        return comment(name).map(key::comment).orElse(key);
    }

    Check check(Optional<String> name, String expression) {
        var check = Check.unnamedCheck(expression).withName(name).validity(validity());
        if (flavour.has(Feature.VALIDITY) && dice.chance(10)) {
            check = check.notInherited();
        }
        return comment(name).map(check::comment).orElse(check);
    }

    ForeignKey foreignKey(ForeignKey ends) {
        var key = ends.validity(validity());
        if (flavour.has(Feature.FOREIGN_KEY_ACTIONS) && dice.chance(50)) {
            key = key.onDelete(action()).onUpdate(action());
        }
        if (flavour.has(Feature.DEFERRABLE_FOREIGN_KEY) && dice.chance(25)) {
            key = key.deferral(dice.pick(List.of(Deferral.values())));
        }
        if (flavour.has(Feature.MATCH) && dice.chance(15)) {
            key = key.match(ForeignKey.Match.FULL);
        }
        key = key.withTemporal(temporal(key.columns()));
        return comment(key.name()).map(key::comment).orElse(key);
    }

    /** What there is to say of a column's being not null, if there is more than that it is. */
    Optional<NotNull> notNull(String column) {
        var rule = NotNull.unnamedNotNull().onConflict(onConflict());
        if (flavour.has(Feature.NOT_NULL_RULES) && dice.chance(20)) {
            rule = rule.withName(Optional.of("nn " + column)).validity(validity());
            rule = dice.chance(50) ? rule.notInherited() : rule;
        }
        return Optional.of(rule).filter(it -> !it.equals(NotNull.unnamedNotNull()));
    }

    private boolean temporal(List<String> columns) {
        return flavour.has(Feature.TEMPORAL) && columns.size() > 1 && dice.chance(20);
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
        return flavour.has(Feature.VALIDITY) && dice.chance(15)
                ? Validity.NOT_VALID
                : Validity.VALID;
    }

    /** As only one index of a table can be the one that it is clustered by, none is. */
    IndexStorage storage(Table table) {
        return flavour.has(Feature.STORAGE) && dice.chance(15)
                ? IndexStorage.storage().with("fillfactor=" + dice.between(50, 90))
                : IndexStorage.USUAL;
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
