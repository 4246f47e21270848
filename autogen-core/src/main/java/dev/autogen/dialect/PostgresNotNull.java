package dev.autogen.dialect;

import dev.autogen.AutogenException;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * That columns of a table are not null, which PostgreSQL keeps as constraints with names from
 * version 18 on.
 */
record PostgresNotNull(PostgresDialect dialect, QualifiedName table) {

    /** The names that the server chooses; they stay when tables and columns are renamed. */
    private static final Pattern CHOSEN = Pattern.compile("_not_null\\d*$");

    /** Inside the creation of the column, with a space before it, or nothing. */
    static String sql(PostgresDialect dialect, Column column) {
        return column.nullable() || comesLater(column)
                ? ""
                : " "
                        + dialect.named(column.notNullRule().flatMap(NotNull::name))
                        + "NOT NULL"
                        + inheritanceSql(column.notNullRule());
    }

    /** All rows of a new column or table are looked at, unless it is said after its creation. */
    private static boolean comesLater(Column column) {
        return column.notNullRule().filter(it -> it.validity() == Validity.NOT_VALID).isPresent();
    }

    List<Statement> afterCreation(Column column) {
        refuseUnenforced(column);
        return comesLater(column) ? add(column) : List.of();
    }

    /** Checks and foreign keys alone may be that; without its words the column would be bound. */
    private void refuseUnenforced(Column column) {
        if (column.notNullRule().filter(it -> it.validity() == Validity.NOT_ENFORCED).isPresent()) {
            throw new AutogenException(
                    "PostgreSQL has no NOT NULL that is not enforced, as "
                            + table
                            + "."
                            + column.name()
                            + " asks for: leave the column nullable, or say that it is NOT_VALID to bind new"
                            + " rows alone.");
        }
    }

    private List<Statement> add(Column column) {
        refuseUnenforced(column);
        var rule = column.notNullRule().orElseGet(NotNull::unnamedNotNull);
        return dialect.alter(
                table,
                "ADD "
                        + dialect.named(rule.name())
                        + "NOT NULL "
                        + dialect.quote(column.name())
                        + inheritanceSql(column.notNullRule())
                        + (comesLater(column) ? " NOT VALID" : ""));
    }

    private static String inheritanceSql(Optional<NotNull> rule) {
        return rule.filter(it -> it.inheritance() == Check.Inheritance.NOT_INHERITED)
                .map(it -> " NO INHERIT")
                .orElse("");
    }

    /** To a column that is not null; where no statement changes the constraint, it is made anew. */
    List<Statement> change(Column from, Column to) {
        if (from.nullable()) {
            return add(to);
        }
        var known = from.notNullRule().orElseGet(NotNull::unnamedNotNull);
        var wanted = to.notNullRule().orElseGet(NotNull::unnamedNotNull);
        boolean alike =
                known.inheritance() == wanted.inheritance()
                        && PostgresBinding.becomesValid(known.validity(), wanted.validity());
        if (known.name().isEmpty() || !alike) {
            var drop = "ALTER COLUMN " + dialect.quote(to.name()) + " DROP NOT NULL";
            return Stream.concat(dialect.alter(table, drop).stream(), add(to).stream()).toList();
        }
        return inPlace(known.name().get(), known, wanted, to);
    }

    private List<Statement> inPlace(String name, NotNull known, NotNull wanted, Column column) {
        var statements = new ArrayList<Statement>();
        if (known.validity() != wanted.validity()) {
            statements.addAll(dialect.alter(table, "VALIDATE CONSTRAINT " + dialect.quote(name)));
        }
        var newName =
                wanted.name()
                        .orElse(
                                chosen(name)
                                        ? name
                                        : PostgresNames.chosen(
                                                table.name(), column.name(), "not_null"));
        if (!newName.equals(name)) {
            statements.addAll(
                    dialect.alter(
                            table,
                            "RENAME CONSTRAINT "
                                    + dialect.quote(name)
                                    + " TO "
                                    + dialect.quote(newName)));
        }
        return statements;
    }

    private static boolean chosen(String name) {
        return CHOSEN.matcher(name).find();
    }

    /**
     * What is to be known of it: no name that the server chose, unless it is needed to validate.
     */
    static Optional<NotNull> stored(Optional<NotNull> rule) {
        return rule.map(it -> it.onConflict(OnConflict.ABORT))
                .map(
                        it ->
                                it.validity() == Validity.NOT_VALID
                                        ? it
                                        : it.withName(it.name().filter(name -> !chosen(name))))
                .filter(it -> !it.equals(NotNull.unnamedNotNull()));
    }
}
