package dev.autogen.diff;

import dev.autogen.schema.Check.Inheritance;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.Table;
import dev.autogen.schema.Validity;
import java.util.List;
import java.util.Optional;

/**
 * A mapping says that a column is not null, and no more: the name of the constraint, whether it is
 * inherited and what becomes of a row that breaks it are the database's.
 */
record ColumnAdoption(Table from, Table to) {

    /** All rows have to be looked at, as a mapping means it. */
    static Column notNull(Column known, Column asked) {
        return asked.withNotNullRule(
                asked.notNullRule()
                        .or(() -> known.notNullRule().map(it -> it.validity(Validity.VALID))));
    }

    /** Of a primary key, which SQLite may let nulls into. */
    static Column ofKey(Column known, Column asked) {
        return known.notNullRule()
                .filter(it -> it.validity() == Validity.NOT_ENFORCED)
                .filter(it -> asked.notNullRule().isEmpty())
                .map(it -> asked.withNotNullRule(known.notNullRule()))
                .orElseGet(() -> notNull(known, asked));
    }

    /** In words, what the columns have that the entities do not ask for. */
    List<String> kept() {
        return to.columns().stream()
                .flatMap(
                        asked ->
                                from
                                        .findColumn(asked.name())
                                        .flatMap(known -> kept(known, asked))
                                        .stream())
                .toList();
    }

    private Optional<String> kept(Column known, Column asked) {
        var kept = new Kept();
        if (!asked.nullable() && asked.notNullRule().isEmpty()) {
            known.notNullRule().ifPresent(it -> rule(it, kept));
        }
        kept.unless(
                known.generated()
                                .map(Generated::storage)
                                .equals(asked.generated().map(Generated::storage))
                        || asked.generated().isEmpty()
                        || known.generated().isEmpty(),
                "computed " + known.generated().map(ColumnAdoption::words).orElse(""));
        return kept.line("column " + to.name() + "." + known.name());
    }

    private static void rule(NotNull rule, Kept kept) {
        kept.unless(rule.validity() != Validity.NOT_ENFORCED, "may be null, though of the key")
                .unless(rule.name().isEmpty(), "not null named " + rule.name().orElse(""))
                .unless(rule.inheritance() == Inheritance.INHERITED, Kept.words(rule.inheritance()))
                .unless(
                        rule.onConflict() == OnConflict.ABORT,
                        "not null on conflict " + Kept.words(rule.onConflict()));
    }

    private static String words(Generated generated) {
        return switch (generated.storage()) {
            case STORED -> "once, and stored";
            case VIRTUAL -> "at each reading";
        };
    }
}
