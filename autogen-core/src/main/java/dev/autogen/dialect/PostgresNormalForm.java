package dev.autogen.dialect;

import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.IndexPart.Direction;
import dev.autogen.schema.IndexPart.Nulls;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.Optional;

/** The schema as PostgreSQL stores it: types by its own names and default arguments. */
record PostgresNormalForm(SchemaModel source) {

    /** Of a schema whose names are cut already. */
    SchemaModel schema() {
        return source.withSequences(source.sequences().stream().map(this::sequence).toList())
                .withTables(source.tables().stream().map(this::table).toList());
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
        return sequence.withOptions(
                new SequenceOptions(
                        options.start()
                                .or(() -> Optional.of(PostgresSequenceChange.usualStart(options))),
                        options.increment().or(() -> Optional.of(1L)),
                        options.minValue(),
                        options.maxValue(),
                        options.cache().filter(it -> it != 1),
                        options.cycle()));
    }

    private Table table(Table table) {
        return table.mapColumns(this::column)
                .withOptions(options(table.options()))
                .withIndexes(table.indexes().stream().map(it -> index(it, table)).toList());
    }

    private Column column(Column column) {
        return column.withType(column.type().accept(new PostgresStoredType(source.enumTypes())))
                .withIdentitySpec(column.identitySpec().map(PostgresNormalForm::identity));
    }

    /** What the database would do anyway is not said. */
    private static Identity identity(Identity identity) {
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
                        options.cycle()));
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
