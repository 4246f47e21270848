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
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.Unchanged;
import java.util.Optional;
import java.util.stream.Stream;

/** The schema as PostgreSQL stores it: types by its own names and default arguments. */
final class PostgresNormalForm {
    private final SchemaModel source;
    private final SchemaModel surroundings;
    private final PostgresStoredType storedType;

    /** Of a schema and what else is there: a type may go by the name of one of its types. */
    PostgresNormalForm(SchemaModel source, SchemaModel surroundings) {
        this.source = source;
        this.surroundings = surroundings;
        this.storedType =
                new PostgresStoredType(
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
                                .toList());
    }

    /** Of a schema whose names are cut already. */
    SchemaModel schema() {
        var drawn = new PostgresDrawnColumns(surroundings);
        var tables = Unchanged.each(source.tables(), it -> table(drawn.loosened(it)));
        var sequences = Stream.concat(source.sequences().stream(), drawn.sequences().stream());
        return source.withDomains(source.domains().stream().map(this::domain).toList())
                .withCompositeTypes(
                        source.compositeTypes().stream().map(this::compositeType).toList())
                .withSequences(sequences.map(this::sequence).toList())
                .withTables(tables);
    }

    private DataType type(DataType type) {
        return type.accept(storedType);
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
        var normal =
                new TableOptions(
                        options.unlogged(),
                        options.storage(),
                        options.partitionBy(),
                        options.inherits(),
                        options.tablespace(),
                        options.accessMethod().filter(it -> !it.equals("heap")),
                        options.rowSecurity(),
                        false,
                        false);
        return normal.equals(options) ? options : normal;
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
                .withPrimaryKey(
                        Unchanged.each(table.primaryKey(), it -> it.onConflict(OnConflict.ABORT)))
                .withUniqueKeys(
                        Unchanged.each(table.uniqueKeys(), it -> it.onConflict(OnConflict.ABORT)))
                .withOptions(options(table.options()))
                .withIndexes(Unchanged.each(table.indexes(), it -> index(it, table)));
    }

    private Column column(Column column, Table table) {
        var type = type(column.type());
        var notNull = PostgresNotNull.stored(column.notNullRule());
        return column.withType(type)
                .withDefaultValue(
                        column.defaultValue().filter(it -> isDomain(type) || !NullDefault.is(it)))
                .withCollation(column.collation().filter(it -> !it.equals("default")))
                .withNotNullRule(
                        notNull.equals(column.notNullRule()) ? column.notNullRule() : notNull)
                .withIdentitySpec(
                        Unchanged.each(column.identitySpec(), it -> identity(it, table, column)));
    }

    /** What the database would do anyway is not said. */
    private static Identity identity(Identity identity, Table table, Column column) {
        var options = identity.options();
        var normal =
                new Identity(
                        identity.mode(),
                        new SequenceOptions(
                                options.start()
                                        .filter(
                                                it ->
                                                        it
                                                                != PostgresSequenceChange
                                                                        .usualStart(options)),
                                options.increment().filter(it -> it != 1),
                                options.minValue(),
                                options.maxValue(),
                                options.cache().filter(it -> it != 1),
                                options.cycle()),
                        identity.sequence()
                                .map(it -> beside(table.name(), it))
                                .filter(
                                        it ->
                                                !PostgresNames.isSequenceOf(
                                                        it, table.name(), column.name())));
        return normal.equals(identity) ? identity : normal;
    }

    /** The server makes it in the schema of the table, where its name says no other. */
    private static QualifiedName beside(QualifiedName table, QualifiedName sequence) {
        return sequence.schema().isPresent()
                ? sequence
                : new QualifiedName(table.schema(), sequence.name());
    }

    private static Index index(Index index, Table table) {
        var parts = Unchanged.each(index.parts(), it -> part(it, table));
        var method = index.method().filter(it -> !it.equalsIgnoreCase("btree"));
        if (method.equals(index.method())) {
            return index.withParts(parts);
        }
        return new Index(
                index.name(),
                index.table(),
                parts,
                index.isUnique(),
                method,
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
        var nulls = part.nulls() == usual ? Nulls.USUAL : part.nulls();
        var collation = part.collation().filter(it -> !it.equals(own.orElse("default")));
        return nulls == part.nulls() && collation.equals(part.collation())
                ? part
                : new IndexPart(
                        part.kind(),
                        part.text(),
                        part.direction(),
                        nulls,
                        collation,
                        part.operatorClass());
    }
}
