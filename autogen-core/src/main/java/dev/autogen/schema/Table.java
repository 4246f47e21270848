package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table with all that belongs to it. The columns of its primary key are not null, whatever was
 * asked for.
 *
 * <p>Seeds are SQL statements to run when the table is created, such as the first row of a
 * generator's table; they are never compared.
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<UniqueKey> uniqueKeys,
        List<Check> checks,
        List<Exclusion> exclusions,
        List<Index> indexes,
        List<ForeignKey> foreignKeys,
        Optional<String> comment,
        TableOptions options,
        List<String> seeds) {

    public Table {
        columns = keyColumnsNotNull(columns, primaryKey);
        uniqueKeys = List.copyOf(uniqueKeys);
        checks = List.copyOf(checks);
        exclusions = List.copyOf(exclusions);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
        seeds = List.copyOf(seeds);
        var names = new HashSet<String>(columns.size() * 2);
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new AutogenException(
                        "Table "
                                + name
                                + " has two columns "
                                + column.name()
                                + ": remove or rename one.");
            }
        }
    }

    private static List<Column> keyColumnsNotNull(List<Column> columns, Optional<PrimaryKey> key) {
        var ofKey = key.map(PrimaryKey::columns).orElse(List.of());
        return Unchanged.each(
                List.copyOf(columns),
                column ->
                        column.nullable() && ofKey.contains(column.name())
                                ? column.notNull()
                                : column);
    }

    /** A table of this name with nothing in it yet. */
    public static Table table(String name) {
        return new Table(
                QualifiedName.parse(name),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                TableOptions.NONE,
                List.of());
    }

    public Table column(Column column) {
        return withColumns(plus(columns, column));
    }

    public Table primaryKey(PrimaryKey key) {
        return withPrimaryKey(Optional.of(key));
    }

    public Table primaryKey(String keyName, String... keyColumns) {
        return withPrimaryKey(Optional.of(PrimaryKey.primaryKey(keyName, keyColumns)));
    }

    /** A primary key that has no name, which only some databases keep so. */
    public Table unnamedPrimaryKey(String... keyColumns) {
        return withPrimaryKey(Optional.of(PrimaryKey.unnamedPrimaryKey(keyColumns)));
    }

    public Table unique(String keyName, String... keyColumns) {
        return unique(UniqueKey.uniqueKey(keyName, keyColumns));
    }

    public Table unique(UniqueKey key) {
        return withUniqueKeys(plus(uniqueKeys, key));
    }

    public Table check(String checkName, String expression) {
        return check(Check.check(checkName, expression));
    }

    public Table check(Check check) {
        return withChecks(plus(checks, check));
    }

    public Table exclusion(Exclusion exclusion) {
        return withExclusions(plus(exclusions, exclusion));
    }

    public Table index(String indexName, String... indexColumns) {
        return index(Index.index(indexName).on(name.toString(), indexColumns));
    }

    public Table index(Index index) {
        return withIndexes(plus(indexes, index));
    }

    public Table foreignKey(ForeignKey key) {
        return withForeignKeys(plus(foreignKeys, key));
    }

    public Table comment(String text) {
        return withComment(Optional.of(text));
    }

    public Table options(TableOptions wanted) {
        return withOptions(wanted);
    }

    /** A statement to run right after the table was created. */
    public Table seed(String sql) {
        return withSeeds(plus(seeds, sql));
    }

    /** The column of exactly this name. */
    public Optional<Column> findColumn(String columnName) {
        return columns.stream().filter(it -> it.name().equals(columnName)).findFirst();
    }

    public Table withName(QualifiedName replaced) {
        return Unchanged.one(replaced, name)
                ? this
                : new Table(
                        replaced,
                        columns,
                        primaryKey,
                        uniqueKeys,
                        checks,
                        exclusions,
                        indexes,
                        foreignKeys,
                        comment,
                        options,
                        seeds);
    }

    public Table withColumns(List<Column> replaced) {
        return Unchanged.one(replaced, columns)
                ? this
                : new Table(
                        name,
                        replaced,
                        primaryKey,
                        uniqueKeys,
                        checks,
                        exclusions,
                        indexes,
                        foreignKeys,
                        comment,
                        options,
                        seeds);
    }

    public Table withPrimaryKey(Optional<PrimaryKey> replaced) {
        return Unchanged.one(replaced, primaryKey)
                ? this
                : new Table(
                        name,
                        columns,
                        replaced,
                        uniqueKeys,
                        checks,
                        exclusions,
                        indexes,
                        foreignKeys,
                        comment,
                        options,
                        seeds);
    }

    public Table withUniqueKeys(List<UniqueKey> replaced) {
        return Unchanged.one(replaced, uniqueKeys)
                ? this
                : new Table(
                        name,
                        columns,
                        primaryKey,
                        replaced,
                        checks,
                        exclusions,
                        indexes,
                        foreignKeys,
                        comment,
                        options,
                        seeds);
    }

    public Table withChecks(List<Check> replaced) {
        return Unchanged.one(replaced, checks)
                ? this
                : new Table(
                        name,
                        columns,
                        primaryKey,
                        uniqueKeys,
                        replaced,
                        exclusions,
                        indexes,
                        foreignKeys,
                        comment,
                        options,
                        seeds);
    }

    public Table withExclusions(List<Exclusion> replaced) {
        return Unchanged.one(replaced, exclusions)
                ? this
                : new Table(
                        name,
                        columns,
                        primaryKey,
                        uniqueKeys,
                        checks,
                        replaced,
                        indexes,
                        foreignKeys,
                        comment,
                        options,
                        seeds);
    }

    public Table withIndexes(List<Index> replaced) {
        return Unchanged.one(replaced, indexes)
                ? this
                : new Table(
                        name,
                        columns,
                        primaryKey,
                        uniqueKeys,
                        checks,
                        exclusions,
                        replaced,
                        foreignKeys,
                        comment,
                        options,
                        seeds);
    }

    public Table withForeignKeys(List<ForeignKey> replaced) {
        return Unchanged.one(replaced, foreignKeys)
                ? this
                : new Table(
                        name,
                        columns,
                        primaryKey,
                        uniqueKeys,
                        checks,
                        exclusions,
                        indexes,
                        replaced,
                        comment,
                        options,
                        seeds);
    }

    public Table withComment(Optional<String> replaced) {
        return Unchanged.one(replaced, comment)
                ? this
                : new Table(
                        name,
                        columns,
                        primaryKey,
                        uniqueKeys,
                        checks,
                        exclusions,
                        indexes,
                        foreignKeys,
                        replaced,
                        options,
                        seeds);
    }

    public Table withOptions(TableOptions replaced) {
        return Unchanged.one(replaced, options)
                ? this
                : new Table(
                        name,
                        columns,
                        primaryKey,
                        uniqueKeys,
                        checks,
                        exclusions,
                        indexes,
                        foreignKeys,
                        comment,
                        replaced,
                        seeds);
    }

    public Table withSeeds(List<String> replaced) {
        return Unchanged.one(replaced, seeds)
                ? this
                : new Table(
                        name,
                        columns,
                        primaryKey,
                        uniqueKeys,
                        checks,
                        exclusions,
                        indexes,
                        foreignKeys,
                        comment,
                        options,
                        replaced);
    }

    public Table mapColumns(UnaryOperator<Column> change) {
        return withColumns(Unchanged.each(columns, change));
    }

    private static <T> List<T> plus(List<T> list, T added) {
        var longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }
}
