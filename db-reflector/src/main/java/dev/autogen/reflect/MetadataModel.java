package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.Validity;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import schemacrawler.schema.IndexColumnSortSequence;
import schemacrawler.schema.NamedObject;
import schemacrawler.schema.Schema;

/**
 * Makes our model of what the driver of a database that we have no {@link Catalogue} for tells of
 * it: tables, columns, primary keys, foreign keys and indexes.
 */
record MetadataModel(Optional<String> ownSchema, Dialect dialect) {

    static SchemaModel of(Connection connection, ReflectionScope scope, Dialect dialect)
            throws SQLException {
        var own =
                Optional.ofNullable(connection.getSchema())
                        .or(() -> catalogOf(connection))
                        .filter(it -> !it.isEmpty());
        var wanted = scope.schemas().isEmpty() ? own.stream().toList() : scope.schemas();
        var loaded = Crawl.overMetadata(connection, it -> wanted.contains(lastPart(it)));
        var model = new MetadataModel(own, dialect);
        var tables =
                loaded.getTables().stream()
                        .map(model::table)
                        .sorted(Comparator.comparing(Table::name))
                        .toList();
        var others =
                loaded.getSchemas().stream()
                        .map(MetadataModel::name)
                        .filter(it -> own.filter(it::equals).isEmpty())
                        .sorted()
                        .toList();
        return SchemaModel.EMPTY.withSchemas(others).withTables(tables);
    }

    private static Optional<String> catalogOf(Connection connection) {
        try {
            return Optional.ofNullable(connection.getCatalog());
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /** The schema's own name in {@code catalog."schema"}. */
    private static String lastPart(String fullName) {
        if (fullName.endsWith("\"")) {
            int start = fullName.lastIndexOf(".\"");
            return fullName.substring(start < 0 ? 1 : start + 2, fullName.length() - 1);
        }
        return fullName.substring(fullName.lastIndexOf('.') + 1);
    }

    private static String name(Schema schema) {
        return Optional.ofNullable(schema.getName())
                .filter(it -> !it.isEmpty())
                .orElseGet(schema::getCatalogName);
    }

    private QualifiedName name(schemacrawler.schema.Table table) {
        return Survey.name(ownSchema, name(table.getSchema()), table.getName());
    }

    private Table table(schemacrawler.schema.Table table) {
        var name = name(table);
        var primaryKey = Optional.ofNullable(table.getPrimaryKey());
        return new Table(
                name,
                table.getColumns().stream().map(this::column).toList(),
                primaryKey.map(
                        it ->
                                PrimaryKey.unnamedPrimaryKey(
                                                names(it.getConstrainedColumns())
                                                        .toArray(String[]::new))
                                        .withName(named(it.getName()))),
                List.of(),
                List.of(),
                List.of(),
                table.getIndexes().stream()
                        .filter(it -> !backsKey(it, table))
                        .sorted(Comparator.comparing(NamedObject::getName))
                        .map(it -> index(name, it))
                        .toList(),
                table.getImportedForeignKeys().stream()
                        .sorted(Comparator.comparing(NamedObject::getName))
                        .map(it -> foreignKey(name, it))
                        .toList(),
                remarks(table.getRemarks()),
                TableOptions.NONE,
                List.of());
    }

    private Column column(schemacrawler.schema.Column column) {
        boolean numbered = column.isAutoIncremented();
        return new Column(
                column.getName(),
                dialect.parseType(MetadataType.of(column)),
                column.isNullable(),
                // What a generated column has there is not a default, and not an expression either.
                Optional.ofNullable(column.getDefaultValue())
                        .filter(it -> !numbered && !column.isGenerated() && !it.equals("NULL")),
                numbered ? Optional.of(Identity.BY_DEFAULT) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                remarks(column.getRemarks()));
    }

    /**
     * Whether the database made the index itself, for a key: it has the key's columns, and is
     * unique for a primary key or begins with the name of a foreign key.
     */
    private static boolean backsKey(
            schemacrawler.schema.Index index, schemacrawler.schema.Table table) {
        var columns = names(index.getColumns());
        boolean primary =
                index.isUnique()
                        && Optional.ofNullable(table.getPrimaryKey())
                                .map(it -> names(it.getConstrainedColumns()))
                                .filter(columns::equals)
                                .isPresent();
        return primary
                || table.getImportedForeignKeys().stream()
                        .anyMatch(
                                it ->
                                        index.getName().startsWith(it.getName())
                                                && ownColumns(it).equals(columns));
    }

    private static Index index(QualifiedName table, schemacrawler.schema.Index index) {
        var parts =
                index.getColumns().stream()
                        .map(
                                it -> {
                                    var part = IndexPart.column(it.getName());
                                    return it.getSortSequence()
                                                    == IndexColumnSortSequence.descending
                                            ? part.descending()
                                            : part;
                                })
                        .toList();
        var result =
                Index.unnamedIndex()
                        .on(table.toString(), parts.toArray(IndexPart[]::new))
                        .withName(named(index.getName()));
        return index.isUnique() ? result.unique() : result;
    }

    private ForeignKey foreignKey(QualifiedName table, schemacrawler.schema.ForeignKey key) {
        return new ForeignKey(
                named(key.getName()),
                table,
                ownColumns(key),
                name(key.getPrimaryKeyTable()),
                key.getColumnReferences().stream()
                        .map(it -> it.getPrimaryKeyColumn().getName())
                        .toList(),
                action(key.getDeleteRule()),
                List.of(),
                action(key.getUpdateRule()),
                ForeignKey.Match.SIMPLE,
                switch (key.getDeferrability()) {
                    case initiallyDeferred -> Deferral.INITIALLY_DEFERRED;
                    case initiallyImmediate -> Deferral.DEFERRABLE;
                    default -> Deferral.NOT_DEFERRABLE;
                },
                Validity.VALID,
                false,
                Optional.empty());
    }

    private static List<String> ownColumns(schemacrawler.schema.ForeignKey key) {
        return key.getColumnReferences().stream()
                .map(it -> it.getForeignKeyColumn().getName())
                .toList();
    }

    private static ForeignKey.Action action(schemacrawler.schema.ForeignKeyUpdateRule rule) {
        return switch (rule) {
            case cascade -> ForeignKey.Action.CASCADE;
            case setNull -> ForeignKey.Action.SET_NULL;
            case setDefault -> ForeignKey.Action.SET_DEFAULT;
            case restrict -> ForeignKey.Action.RESTRICT;
            default -> ForeignKey.Action.NO_ACTION;
        };
    }

    /** Nothing for a name that SchemaCrawler made up. */
    private static Optional<String> named(String name) {
        return Optional.of(name)
                .filter(
                        it ->
                                !it.isEmpty()
                                        && !it.startsWith("SCHCRWLR_")
                                        && !it.startsWith("SC_"));
    }

    private static List<String> names(List<? extends NamedObject> columns) {
        return columns.stream().map(NamedObject::getName).toList();
    }

    private static Optional<String> remarks(String text) {
        return Optional.ofNullable(text).filter(it -> !it.isEmpty());
    }
}
