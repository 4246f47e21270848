package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Table;
import dev.autogen.schema.Unchanged;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One table of the entities, with what the database has of it where they are silent. */
record TableAdoption(Table from, Table to, CompareSettings settings, Predicate<String> declared) {

    Table table() {
        var keys = new KeyAdoption(from, to);
        return to.withColumns(columns())
                .withPrimaryKey(keys.primaryKey())
                .withUniqueKeys(keys.uniqueKeys())
                .withChecks(keys.checks())
                .withExclusions(keys.exclusions())
                .withIndexes(new IndexAdoption(from, to).indexes())
                .withForeignKeys(keys.foreignKeys())
                .withOptions(from.options().overlaidWith(to.options()))
                .withComment(settings.comments() ? to.comment() : from.comment());
    }

    private List<Column> columns() {
        return Unchanged.each(
                to.columns(),
                it -> from.findColumn(it.name()).map(known -> column(known, it)).orElse(it));
    }

    /**
     * A mapping asks for an identity and for computed values; how the database draws and keeps them
     * is its own affair.
     */
    private Column column(Column known, Column asked) {
        var identity =
                asked.identitySpec().flatMap(it -> known.identitySpec().or(asked::identitySpec));
        boolean ofKey =
                to.primaryKey().filter(it -> it.columns().contains(asked.name())).isPresent();
        var bound =
                ofKey ? ColumnAdoption.ofKey(known, asked) : ColumnAdoption.notNull(known, asked);
        return bound.withIdentitySpec(identity)
                .withGenerated(Unchanged.each(asked.generated(), it -> generated(known, it)))
                .withType(settings.types() ? asked.type() : known.type())
                .withDefaultValue(
                        settings.defaults()
                                ? asked.defaultValue().or(() -> draw(known))
                                : known.defaultValue())
                .withComment(settings.comments() ? asked.comment() : known.comment());
    }

    /** A mapping names the sequence that it draws from, and not that the database may do so too. */
    private Optional<String> draw(Column known) {
        return known.defaultValue().filter(declared);
    }

    private static Generated generated(Column known, Generated asked) {
        return known.generated()
                .filter(it -> it.expression().equals(asked.expression()))
                .orElse(asked);
    }
}
