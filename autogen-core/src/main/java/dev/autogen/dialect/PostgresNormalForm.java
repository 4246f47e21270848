package dev.autogen.dialect;

import dev.autogen.schema.Attribute;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.IndexPart.Direction;
import dev.autogen.schema.IndexPart.Nulls;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schema as PostgreSQL stores it: types by its own names and default arguments.
 *
 * @param surroundings what else is there: a type may go by the name of one of its types
 */
record PostgresNormalForm(SchemaModel source, SchemaModel surroundings) {

    /** Of a schema whose names are cut already. */
    SchemaModel schema() {
        var drawn = new PostgresDrawnColumns(surroundings);
        var tables = source.tables().stream().map(it -> table(drawn.loosened(it))).toList();
        var sequences = Stream.concat(source.sequences().stream(), drawn.sequences().stream());
        return source.withDomains(source.domains().stream().map(this::domain).toList())
                .withCompositeTypes(
                        source.compositeTypes().stream().map(this::compositeType).toList())
                .withSequences(sequences.map(this::sequence).toList())
                .withTables(tables);
    }

    private DataType type(DataType type) {
        var names =
                Stream.of(source, surroundings)
                        .flatMap(
                                it ->
                                        Stream.of(
                                                it.enumTypes().stream().map(EnumType::name),
                                                it.domains().stream().map(Domain::name),
                                                it.compositeTypes().stream()
                                                        .map(CompositeType::name)))
                        .flatMap(it -> it)
                        .distinct()
                        .toList();
        return type.accept(new PostgresStoredType(names));
    }

    /** There, a default of null stands in the place of the domain's own. */
    private boolean isDomain(DataType type) {
        return Stream.of(source, surroundings)
                .flatMap(it -> it.domains().stream())
                .anyMatch(it -> new DataType.Named(it.name()).equals(type));
    }

    private Domain domain(Domain domain) {
        return domain.withType(type(domain.type()));
    }

    private CompositeType compositeType(CompositeType type) {
        return type.withAttributes(type.attributes().stream().map(this::attribute).toList());
    }

    private Attribute attribute(Attribute attribute) {
        return attribute
                .withType(type(attribute.type()))
                .withCollation(attribute.collation().filter(it -> !it.equals("default")));
    }

    /** What is not of PostgreSQL, or is what it does anyway, is not said. */
    private static TableOptions options(TableOptions options) {
        return new TableOptions(
                options.unlogged(),
                options.storage(),
                options.partitionBy(),
                options.inherits(),
                options.tablespace(),
                options.accessMethod().filter(it -> !it.equals("heap")),
                options.rowSecurity(),
                false,
                false);
    }

    private Sequence sequence(Sequence sequence) {
        var options = sequence.options();
        return new Sequence(
                sequence.name(),
                new SequenceOptions(
                        options.start()
                                .or(() -> Optional.of(PostgresSequenceChange.usualStart(options))),
                        options.increment().or(() -> Optional.of(1L)),
                        options.minValue(),
                        options.maxValue(),
                        options.cache().filter(it -> it != 1),
                        options.cycle()),
                sequence.type().filter(it -> !it.equals(DataType.bigint())),
                sequence.owner(),
                sequence.comment());
    }

    private Table table(Table table) {
        return table.mapColumns(it -> column(it, table))
                .withPrimaryKey(table.primaryKey().map(it -> it.onConflict(OnConflict.ABORT)))
                .withUniqueKeys(
                        table.uniqueKeys().stream()
                                .map(it -> it.onConflict(OnConflict.ABORT))
                                .toList())
                .withOptions(options(table.options()))
                .withIndexes(table.indexes().stream().map(it -> index(it, table)).toList());
    }

    private Column column(Column column, Table table) {
        var type = type(column.type());
        return column.withType(type)
                .withDefaultValue(
                        column.defaultValue().filter(it -> isDomain(type) || !NullDefault.is(it)))
                .withCollation(column.collation().filter(it -> !it.equals("default")))
                .withNotNullRule(PostgresNotNull.stored(column.notNullRule()))
                .withIdentitySpec(column.identitySpec().map(it -> identity(it, table, column)));
    }

    /** What the database would do anyway is not said. */
    private static Identity identity(Identity identity, Table table, Column column) {
        var options = identity.options();
        return new Identity(
                identity.mode(),
                new SequenceOptions(
                        options.start()
                                .filter(it -> it != PostgresSequenceChange.usualStart(options)),
                        options.increment().filter(it -> it != 1),
                        options.minValue(),
                        options.maxValue(),
                        options.cache().filter(it -> it != 1),
                        options.cycle()),
                identity.sequence()
                        .filter(
                                it ->
                                        !PostgresNames.isSequenceOf(
                                                it, table.name(), column.name())));
    }

    private Index index(Index index, Table table) {
        return new Index(
                index.name(),
                index.table(),
                index.parts().stream().map(it -> part(it, table)).toList(),
                index.isUnique(),
                index.method().filter(it -> !it.equalsIgnoreCase("btree")),
                index.predicate(),
                index.included(),
                index.nullsNotDistinct(),
                index.storage(),
                index.isValid(),
                index.comment());
    }

    /**
     * Nulls are the greatest of all: last going up, first going down. A column is searched by in
     * its own collation.
     */
    private static IndexPart part(IndexPart part, Table table) {
        var usual = part.direction() == Direction.ASCENDING ? Nulls.LAST : Nulls.FIRST;
        var own =
                part.kind() == IndexPart.Kind.COLUMN
                        ? table.findColumn(part.text()).flatMap(Column::collation)
                        : Optional.<String>empty();
        return new IndexPart(
                part.kind(),
                part.text(),
                part.direction(),
                part.nulls() == usual ? Nulls.USUAL : part.nulls(),
                part.collation().filter(it -> !it.equals(own.orElse("default"))),
                part.operatorClass());
    }
}
