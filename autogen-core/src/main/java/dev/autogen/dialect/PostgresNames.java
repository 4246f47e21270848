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
import dev.autogen.schema.Unchanged;
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
        // No character takes more than three bytes in UTF-8 for each char of Java.
        if (name.length() <= limit / 3) {
            return name;
        }
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
                Unchanged.each(schema.enumTypes(), PostgresNames::cut),
                Unchanged.each(schema.domains(), PostgresNames::cut),
                Unchanged.each(schema.compositeTypes(), PostgresNames::cut),
                Unchanged.each(schema.sequences(), PostgresNames::cut),
                Unchanged.each(schema.tables(), PostgresNames::cut),
                Unchanged.each(schema.views(), PostgresNames::cut),
                schema.bystanders());
    }

    private static EnumType cut(EnumType type) {
        return new EnumType(cut(type.name()), type.labels(), type.seeds());
    }

    private static Domain cut(Domain domain) {
        return domain.withName(cut(domain.name()))
                .withType(cut(domain.type()))
                .withChecks(Unchanged.each(domain.checks(), it -> it.withName(cut(it.name()))));
    }

    private static CompositeType cut(CompositeType type) {
        return type.withName(cut(type.name()))
                .withAttributes(Unchanged.each(type.attributes(), PostgresNames::cut));
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
                .withPrimaryKey(Unchanged.each(table.primaryKey(), PostgresNames::cut))
                .withUniqueKeys(Unchanged.each(table.uniqueKeys(), PostgresNames::cut))
                .withChecks(Unchanged.each(table.checks(), it -> it.withName(cut(it.name()))))
                .withExclusions(
                        Unchanged.each(table.exclusions(), it -> it.withName(cut(it.name()))))
                .withIndexes(Unchanged.each(table.indexes(), PostgresNames::cut))
                .withForeignKeys(Unchanged.each(table.foreignKeys(), PostgresNames::cut));
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
            var element = cut(array.element());
            return element.equals(array.element()) ? array : DataType.array(element);
        }
        if (type instanceof DataType.Named named) {
            var name = cut(named.name());
            return name.equals(named.name()) ? named : new DataType.Named(name);
        }
        return type;
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
                .withParts(Unchanged.each(index.parts(), PostgresNames::cut))
                .withIncluded(cut(index.included()));
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
        return name.with(cut(name.schema()), cut(name.name()));
    }

    private static Optional<String> cut(Optional<String> name) {
        return Unchanged.each(name, PostgresNames::cut);
    }

    private static List<String> cut(List<String> names) {
        return Unchanged.each(names, PostgresNames::cut);
    }
}
