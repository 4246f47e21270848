package dev.autogen.dialect;

import dev.autogen.schema.Attribute;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.View;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Names as PostgreSQL stores them: cut, silently, at 63 bytes and between characters, wherever they
 * stand.
 */
final class PostgresNames {
    static final int LIMIT = 63;

    private PostgresNames() {}

    static String cut(String name) {
        return cut(name, LIMIT);
    }

    private static String cut(String name, int limit) {
        int end = name.length();
        while (bytes(name.substring(0, end)) > limit) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    /**
     * The name that the server chooses for what belongs to a column, if nothing else has it: of the
     * two names the longer one is cut.
     */
    static String chosen(String table, String column, String label) {
        int left = LIMIT - label.length() - 2;
        int first = bytes(table);
        int second = bytes(column);
        while (first + second > left) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        return cut(table, first) + "_" + cut(column, second) + "_" + label;
    }

    /** The sequence that the server makes for a numbered column. */
    static QualifiedName sequenceOf(QualifiedName table, String column) {
        return new QualifiedName(table.schema(), chosen(table.name(), column, "seq"));
    }

    /** Whether the server chose the name: with a number behind it if another had it already. */
    static boolean isSequenceOf(QualifiedName sequence, QualifiedName table, String column) {
        var label = "seq" + sequence.name().replaceFirst("^.*?([1-9][0-9]*)?$", "$1");
        return sequence.equals(
                new QualifiedName(table.schema(), chosen(table.name(), column, label)));
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The server folds ASCII alone where a character may have several bytes. */
    static String folded(String unquoted) {
        var folded = new StringBuilder();
        unquoted.chars().forEach(it -> folded.append((char) (isCapital(it) ? it - 'A' + 'a' : it)));
        return folded.toString();
    }

    private static boolean isCapital(int character) {
        return character >= 'A' && character <= 'Z';
    }

    static SchemaModel cut(SchemaModel schema) {
        return new SchemaModel(
                cut(schema.schemas()),
                schema.enumTypes().stream().map(PostgresNames::cut).toList(),
                schema.domains().stream().map(PostgresNames::cut).toList(),
                schema.compositeTypes().stream().map(PostgresNames::cut).toList(),
                schema.sequences().stream().map(PostgresNames::cut).toList(),
                schema.tables().stream().map(PostgresNames::cut).toList(),
                schema.views().stream().map(PostgresNames::cut).toList(),
                schema.bystanders());
    }

    private static EnumType cut(EnumType type) {
        return new EnumType(cut(type.name()), type.labels(), type.seeds());
    }

    private static Domain cut(Domain domain) {
        return domain.withName(cut(domain.name()))
                .withType(cut(domain.type()))
                .withChecks(
                        domain.checks().stream().map(it -> it.withName(cut(it.name()))).toList());
    }

    private static CompositeType cut(CompositeType type) {
        return type.withName(cut(type.name()))
                .withAttributes(type.attributes().stream().map(PostgresNames::cut).toList());
    }

    private static Attribute cut(Attribute attribute) {
        return attribute.withName(cut(attribute.name())).withType(cut(attribute.type()));
    }

    private static Sequence cut(Sequence sequence) {
        return sequence.withName(cut(sequence.name()))
                .withOwner(
                        sequence.owner()
                                .map(it -> new Sequence.Owner(cut(it.table()), cut(it.column()))));
    }

    private static Table cut(Table table) {
        return table.withName(cut(table.name()))
                .mapColumns(PostgresNames::cut)
                .withPrimaryKey(table.primaryKey().map(PostgresNames::cut))
                .withUniqueKeys(table.uniqueKeys().stream().map(PostgresNames::cut).toList())
                .withChecks(table.checks().stream().map(it -> it.withName(cut(it.name()))).toList())
                .withExclusions(
                        table.exclusions().stream().map(it -> it.withName(cut(it.name()))).toList())
                .withIndexes(table.indexes().stream().map(PostgresNames::cut).toList())
                .withForeignKeys(table.foreignKeys().stream().map(PostgresNames::cut).toList());
    }

    private static View cut(View view) {
        return view.withName(cut(view.name()))
                .withUses(
                        view.uses().stream()
                                .map(it -> new View.Use(cut(it.name()), cut(it.columns())))
                                .toList());
    }

    private static Column cut(Column column) {
        return column.withName(cut(column.name()))
                .withType(cut(column.type()))
                .withNotNullRule(column.notNullRule().map(it -> it.withName(cut(it.name()))));
    }

    private static DataType cut(DataType type) {
        if (type instanceof DataType.Array array) {
            return DataType.array(cut(array.element()));
        }
        return type instanceof DataType.Named named ? new DataType.Named(cut(named.name())) : type;
    }

    private static PrimaryKey cut(PrimaryKey key) {
        return key.withName(cut(key.name())).withColumns(cut(key.columns()), cut(key.included()));
    }

    private static UniqueKey cut(UniqueKey key) {
        return key.withName(cut(key.name())).withColumns(cut(key.columns()), cut(key.included()));
    }

    private static Index cut(Index index) {
        return index.withName(cut(index.name()))
                .withTable(cut(index.table()))
                .withParts(index.parts().stream().map(PostgresNames::cut).toList())
                .including(cut(index.included()).toArray(String[]::new));
    }

    private static IndexPart cut(IndexPart part) {
        return part.kind() == IndexPart.Kind.COLUMN ? part.withText(cut(part.text())) : part;
    }

    private static ForeignKey cut(ForeignKey key) {
        return key.withName(cut(key.name()))
                .withEnds(cut(key.table()), cut(key.referencedTable()))
                .withColumns(cut(key.columns()), cut(key.referencedColumns()))
                .withOnDeleteColumns(cut(key.onDeleteColumns()));
    }

    private static QualifiedName cut(QualifiedName name) {
        return new QualifiedName(cut(name.schema()), cut(name.name()));
    }

    private static Optional<String> cut(Optional<String> name) {
        return name.map(PostgresNames::cut);
    }

    private static List<String> cut(List<String> names) {
        return names.stream().map(PostgresNames::cut).toList();
    }
}
