package dev.autogen.dialect;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.Validity;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The schema as SQLite keeps it: no schemas, no comments, no enum types, no sequences but tables in
 * their place, and a lone integer key is numbered by SQLite whether asked to or not.
 */
record SqliteNormalForm(SqliteDialect dialect) {
    private static final String USUAL_COLLATION = "BINARY";

    SchemaModel of(SchemaModel schema) {
        var tables = new ArrayList<Table>();
        schema.tables().forEach(it -> tables.add(table(it)));
        schema.sequences().forEach(it -> tables.add(table(it)));
        return new SchemaModel(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                tables,
                schema.views().stream().map(SqliteNormalForm::view).toList(),
                schema.bystanders());
    }

    /** What stands in for a sequence: a table whose one row is the next value. */
    static Table table(Sequence sequence) {
        var name = bare(sequence.name());
        long start = sequence.options().start().orElse(1L);
        return Table.table(name.toString())
                .column(Column.column("next_val", DataType.bigint()))
                .seed(
                        "INSERT INTO \""
                                + name.name().replace("\"", "\"\"")
                                + "\" VALUES ("
                                + start
                                + ")");
    }

    static View view(View view) {
        return new View(
                bare(view.name()),
                View.Kind.PLAIN,
                view.columns(),
                view.definition(),
                List.of(),
                Optional.empty(),
                view.uses(),
                view.seeds());
    }

    private static TableOptions options(TableOptions options) {
        var kept = options.strict() ? TableOptions.NONE.asStrict() : TableOptions.NONE;
        return options.withoutRowid() ? kept.asWithoutRowid() : kept;
    }

    private Table table(Table table) {
        var options = options(table.options());
        var typed =
                table.withName(bare(table.name()))
                        .withSeeds(
                                table.seeds().stream().map(it -> bare(it, table.name())).toList())
                        .mapColumns(it -> options.strict() ? strict(column(it)) : column(it))
                        .withOptions(options)
                        .withComment(Optional.empty());
        return typed.mapColumns(it -> bound(numbered(it, typed), typed))
                .withPrimaryKey(table.primaryKey().map(SqliteNormalForm::primaryKey))
                .withUniqueKeys(table.uniqueKeys().stream().map(SqliteNormalForm::unique).toList())
                .withChecks(checks(table.checks()))
                .withExclusions(List.of())
                .withForeignKeys(
                        table.foreignKeys().stream().map(SqliteNormalForm::foreignKey).toList())
                .withIndexes(table.indexes().stream().map(SqliteNormalForm::index).toList());
    }

    /** Without the schema, which Hibernate leaves out for SQLite too. */
    private static QualifiedName bare(QualifiedName name) {
        return new QualifiedName(Optional.empty(), name.name());
    }

    private static String bare(String sql, QualifiedName table) {
        return table.schema()
                .map(it -> "(?i)[\"`]?" + Pattern.quote(it) + "[\"`]?\\.")
                .map(it -> sql.replaceFirst(it, ""))
                .orElse(sql);
    }

    private Column column(Column column) {
        var type = column.identitySpec().isPresent() ? DataType.integer() : stored(column.type());
        return column.withType(type)
                .withComment(Optional.empty())
                .withDefaultValue(
                        column.defaultValue()
                                .filter(it -> !NullDefault.is(it))
                                .map(SqliteGroups::ungrouped))
                .withCollation(
                        column.collation()
                                .map(SqliteNormalForm::collation)
                                .filter(it -> !it.equals(USUAL_COLLATION)))
                .withGenerated(
                        column.generated()
                                .map(
                                        it ->
                                                new Generated(
                                                        SqliteGroups.ungrouped(it.expression()),
                                                        it.storage())))
                .withNotNullRule(
                        column.notNullRule()
                                .map(SqliteNormalForm::rule)
                                .filter(it -> !it.equals(NotNull.unnamedNotNull())))
                .withIdentitySpec(column.identitySpec().map(SqliteNormalForm::identity));
    }

    private static NotNull rule(NotNull rule) {
        return rule.validity() == Validity.NOT_ENFORCED
                ? NotNull.unnamedNotNull().validity(rule.validity())
                : NotNull.unnamedNotNull().onConflict(rule.onConflict());
    }

    /**
     * Nulls come into the key of a plain table alone, and only if it is not the number of the row.
     */
    private static Column bound(Column column, Table table) {
        if (!SqliteDialect.isLoose(column)) {
            return column;
        }
        boolean ofKey =
                table.primaryKey().filter(it -> it.columns().contains(column.name())).isPresent();
        if (!ofKey) {
            return column.withNullable(true);
        }
        boolean loose =
                column.identitySpec().isEmpty()
                        && !table.options().strict()
                        && !table.options().withoutRowid();
        return loose ? column : column.withNotNullRule(Optional.empty());
    }

    /** Two names that differ by case alone are one collation. */
    private static String collation(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static Identity identity(Identity identity) {
        var mode =
                identity.mode() == Identity.Mode.AUTOINCREMENT
                        ? Identity.Mode.AUTOINCREMENT
                        : Identity.Mode.BY_DEFAULT;
        return new Identity(mode, SequenceOptions.NONE);
    }

    /** Only a lone key is numbered. */
    private static Column numbered(Column column, Table table) {
        boolean loneKey =
                table.primaryKey()
                        .map(PrimaryKey::columns)
                        .filter(List.of(column.name())::equals)
                        .isPresent();
        if (!loneKey || table.options().withoutRowid()) {
            return column.withIdentitySpec(Optional.empty());
        }
        return column.type().equals(DataType.integer()) && column.identitySpec().isEmpty()
                ? column.identity()
                : column;
    }

    static PrimaryKey primaryKey(PrimaryKey key) {
        return new PrimaryKey(
                key.name(),
                key.columns(),
                Deferral.NOT_DEFERRABLE,
                List.of(),
                IndexStorage.USUAL,
                false,
                key.onConflict(),
                Optional.empty());
    }

    /** All unique keys are checked at once, and nulls are never equal. */
    static UniqueKey unique(UniqueKey key) {
        return new UniqueKey(
                key.name(),
                key.columns(),
                Deferral.NOT_DEFERRABLE,
                false,
                List.of(),
                IndexStorage.USUAL,
                false,
                key.onConflict(),
                Optional.empty());
    }

    /** SQLite takes the same check twice, even under one name, which then counts once. */
    private static List<Check> checks(List<Check> checks) {
        var seen = new HashSet<Check>();
        return checks.stream()
                .map(SqliteNormalForm::check)
                .filter(it -> it.name().isEmpty() || seen.add(it))
                .toList();
    }

    static Check check(Check check) {
        return new Check(
                check.name(),
                SqliteGroups.ungrouped(check.expression()),
                Validity.VALID,
                Check.Inheritance.INHERITED,
                Optional.empty());
    }

    /** Of a key of several columns, one null is enough to refer to nothing. */
    static ForeignKey foreignKey(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                bare(key.table()),
                key.columns(),
                bare(key.referencedTable()),
                key.referencedColumns(),
                key.onDelete(),
                List.of(),
                key.onUpdate(),
                ForeignKey.Match.SIMPLE,
                key.deferral(),
                Validity.VALID,
                false,
                Optional.empty());
    }

    static Index index(Index index) {
        return new Index(
                index.name(),
                bare(index.table()),
                index.parts().stream().map(SqliteNormalForm::part).toList(),
                index.isUnique(),
                Optional.empty(),
                index.predicate().map(SqliteGroups::ungrouped),
                List.of(),
                false,
                IndexStorage.USUAL,
                true,
                Optional.empty());
    }

    /** Nulls stand first going up and last going down, always. */
    private static IndexPart part(IndexPart part) {
        return new IndexPart(
                part.kind(),
                part.kind() == IndexPart.Kind.COLUMN
                        ? part.text()
                        : SqliteGroups.ungrouped(part.text()),
                part.direction(),
                IndexPart.Nulls.USUAL,
                part.collation().map(SqliteNormalForm::collation),
                Optional.empty());
    }

    private Column strict(Column column) {
        var words = dialect.typeSql(column.type()).toLowerCase(Locale.ROOT);
        return column.identitySpec().isPresent()
                ? column
                : column.withType(SqliteStrictType.of(words));
    }

    /** The type that is read back after this one was written. */
    private DataType stored(DataType type) {
        return dialect.parseType(dialect.typeSql(type)).accept(new SqliteStoredType());
    }
}
