package dev.autogen.jpa;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Auxiliary;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;

/** Reads a finished metamodel, kind by kind, in the order of names. */
final class MetamodelReader {
    private final MetadataImplementor metadata;
    private final Dialect dialect;
    private final Names names;
    private final Notes notes;
    private final SqlStringGenerationContext context;
    private final ColumnOrder order;
    private List<Auxiliary> auxiliaries = List.of();

    MetamodelReader(
            MetadataImplementor metadata,
            Dialect dialect,
            Names names,
            SqlStringGenerationContext context,
            Notes notes) {
        this.metadata = metadata;
        this.dialect = dialect;
        this.names = names;
        this.notes = notes;
        this.order = ColumnOrder.of(metadata);
        this.context = context;
    }

    SchemaModel read() {
        var readEnums = new EnumTypeReader(names);
        var enumTypes = readEnums.read(metadata.getDatabase(), context);
        auxiliaries =
                new AuxiliaryReader(
                                names,
                                it -> readEnums.isRead(it) || WrittenSequences.creates(it),
                                notes)
                        .read(metadata.getDatabase(), context);
        var composites = new CompositeTypeReader(metadata, dialect, names);
        var types = new TypeNames(names, typeNames(enumTypes, composites));
        var compositeTypes = composites.read(types);
        var columns = new ColumnReader(metadata, dialect, names, types, notes);
        var reader = new TableReader(names, order, columns, context, notes);
        var sequences =
                new ArrayList<>(
                        new WrittenSequences(names, notes).read(metadata.getDatabase(), context));
        var tables = new ArrayList<Table>();
        var views = new ArrayList<View>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getSequences().forEach(it -> sequences.add(sequence(it)));
            namespace.getTables().stream()
                    .filter(it -> it.isPhysicalTable() && !it.isView())
                    .forEach(it -> tables.add(reader.read(it)));
            namespace.getTables().stream()
                    .filter(it -> it.isView())
                    .forEach(it -> views.add(view(it)));
        }
        sequences.sort(Comparator.comparing(Sequence::name));
        tables.sort(Comparator.comparing(Table::name));
        views.sort(Comparator.comparing(View::name));
        return SchemaModel.EMPTY
                .withSchemas(schemas(enumTypes, compositeTypes, sequences, tables, views))
                .withEnumTypes(enumTypes)
                .withCompositeTypes(compositeTypes)
                .withSequences(sequences)
                .withTables(tables)
                .withViews(views);
    }

    /** What the last reading found in SQL beside the model. */
    List<Auxiliary> auxiliaries() {
        return auxiliaries;
    }

    private static Set<QualifiedName> typeNames(
            List<EnumType> enumTypes, CompositeTypeReader composites) {
        var names = new HashSet<>(composites.names());
        enumTypes.forEach(it -> names.add(it.name()));
        return names;
    }

    private View view(org.hibernate.mapping.Table table) {
        return View.view("it", table.getViewQuery().strip().replaceFirst(";$", ""))
                .withName(names.table(table));
    }

    /** Where what is read comes from. */
    Origins origins(ClassLoader loader) {
        return new OriginReader(metadata, names, order, loader).read();
    }

    private Sequence sequence(org.hibernate.boot.model.relational.Sequence sequence) {
        var name = names.sequence(sequence);
        var clauses = SequenceClauses.read(LaterHibernate.options(sequence).orElse(""));
        clauses.unread().ifPresent(it -> notes.add("Not read, on sequence " + name + ": " + it));
        return new Sequence(
                name,
                clauses.options()
                        .startingAt(sequence.getInitialValue())
                        .incrementedBy(sequence.getIncrementSize()),
                Optional.empty());
    }

    private static List<String> schemas(
            List<EnumType> enumTypes,
            List<CompositeType> compositeTypes,
            List<Sequence> sequences,
            List<Table> tables,
            List<View> views) {
        return Stream.of(
                        enumTypes.stream().map(EnumType::name),
                        compositeTypes.stream().map(CompositeType::name),
                        sequences.stream().map(Sequence::name),
                        tables.stream().map(Table::name),
                        views.stream().map(View::name))
                .flatMap(it -> it)
                .map(QualifiedName::schema)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
