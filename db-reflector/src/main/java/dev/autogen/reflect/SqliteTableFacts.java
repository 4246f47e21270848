package dev.autogen.reflect;

import dev.autogen.dialect.SqliteTableText;
import dev.autogen.dialect.SqliteTableText.ConstraintText;
import dev.autogen.dialect.SqliteTableText.Kind;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.Validity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Adds to a table of SQLite what only the text of its creation tells. */
record SqliteTableFacts(SqliteTableText text) {

    Table applyTo(Table table, schemacrawler.schema.Table loaded) {
        var result = table.mapColumns(this::column);
        for (ConstraintText constraint : text.allConstraints()) {
            result = withConstraint(result, constraint);
        }
        return loosened(numbered(result), table)
                .withIndexes(table.indexes().stream().map(it -> index(it, loaded, table)).toList());
    }

    private Column column(Column column) {
        var own = text.findColumn(column.name());
        var generated =
                own.flatMap(it -> it.find(Kind.GENERATED))
                        .map(
                                it ->
                                        new Generated(
                                                Parentheses.without(it.expression()),
                                                it.says("stored")
                                                        ? Generated.Storage.STORED
                                                        : Generated.Storage.VIRTUAL));
        var answer =
                own.flatMap(it -> it.find(Kind.NOT_NULL))
                        .map(ConstraintText::onConflict)
                        .filter(it -> it != OnConflict.ABORT);
        return column.withGenerated(generated)
                .withNotNullRule(answer.map(it -> NotNull.unnamedNotNull().onConflict(it)))
                .withCollation(
                        own.flatMap(it -> it.find(Kind.COLLATE)).map(ConstraintText::expression));
    }

    private static Table withConstraint(Table table, ConstraintText constraint) {
        var name = constraint.name();
        return switch (constraint.kind()) {
            case PRIMARY_KEY ->
                    table.primaryKey(
                            PrimaryKey.unnamedPrimaryKey(columns(table, constraint))
                                    .withName(name)
                                    .onConflict(constraint.onConflict()));
            case UNIQUE ->
                    table.unique(
                            UniqueKey.unnamedUniqueKey(columns(table, constraint))
                                    .withName(name)
                                    .onConflict(constraint.onConflict()));
            case CHECK ->
                    table.check(
                            Check.unnamedCheck(Parentheses.without(constraint.expression()))
                                    .withName(name));
            case FOREIGN_KEY -> table.foreignKey(foreignKey(table, constraint));
            case NOT_NULL, NULL, DEFAULT, COLLATE, GENERATED -> table;
        };
    }

    private static ForeignKey foreignKey(Table table, ConstraintText constraint) {
        var reference = constraint.reference().orElseThrow();
        return new ForeignKey(
                constraint.name(),
                table.name(),
                List.of(columns(table, constraint)),
                QualifiedName.unqualified(reference.table()),
                reference.columns(),
                reference.onDelete(),
                List.of(),
                reference.onUpdate(),
                ForeignKey.Match.SIMPLE,
                reference.deferral(),
                Validity.VALID,
                false,
                Optional.empty());
    }

    private static String[] columns(Table table, ConstraintText constraint) {
        return constraint.columns().stream().map(it -> stored(table, it)).toArray(String[]::new);
    }

    /** The name of the column as the table has it. */
    static String stored(Table table, String name) {
        return table.columns().stream()
                .map(Column::name)
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }

    /**
     * SQLite lets nulls into a key whose columns do not forbid it.
     *
     * @param read where such columns are nullable
     */
    private static Table loosened(Table keyed, Table read) {
        return keyed.mapColumns(
                it ->
                        !it.nullable()
                                        && it.identitySpec().isEmpty()
                                        && read.findColumn(it.name()).orElseThrow().nullable()
                                ? it.withNotNullRule(
                                        Optional.of(
                                                NotNull.unnamedNotNull()
                                                        .validity(Validity.NOT_ENFORCED)))
                                : it);
    }

    /** A lone key whose type is INTEGER, to the letter, is the number of the row. */
    private Table numbered(Table table) {
        var key = table.primaryKey().filter(it -> it.columns().size() == 1);
        if (key.isEmpty() || text.tail().toUpperCase(Locale.ROOT).contains("ROWID")) {
            return table;
        }
        var name = key.get().columns().get(0);
        var own = text.findColumn(name).filter(it -> it.type().equalsIgnoreCase("integer"));
        var clause = own.flatMap(it -> it.find(Kind.PRIMARY_KEY));
        // A quirk that SQLite keeps: this alone is not the number of the row.
        if (own.isEmpty() || clause.filter(it -> it.says("desc")).isPresent()) {
            return table;
        }
        var mode =
                clause.filter(it -> it.says("autoincrement")).isPresent()
                        ? Identity.Mode.AUTOINCREMENT
                        : Identity.Mode.BY_DEFAULT;
        return table.mapColumns(
                it ->
                        it.name().equals(name)
                                ? it.identity(new Identity(mode, SequenceOptions.NONE))
                                : it);
    }

    private Index index(Index index, schemacrawler.schema.Table loaded, Table table) {
        var name = index.name().orElseThrow();
        var sql =
                loaded.getIndexes().stream()
                        .filter(it -> it.getName().equals(name))
                        .map(it -> Facts.of(it).require("sql"))
                        .findFirst()
                        .orElseThrow();
        return new SqliteIndexText(sql).applyTo(index, it -> collation(stored(table, it)));
    }

    private String collation(String column) {
        return text.findColumn(column)
                .flatMap(it -> it.find(Kind.COLLATE))
                .map(ConstraintText::expression)
                .orElse("BINARY");
    }
}
