package dev.autogen.jpa;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.SchemaSource;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.spi.MetadataImplementor;

/**
 * Reads the schema that the entities ask for out of Hibernate's metamodel, with the user's
 * Hibernate (6.4 to 8.0) and settings; it opens no connection.
 */
public final class JpaReader implements SchemaSource {
    private static final String DEFAULT_SCHEMA = "hibernate.default_schema";

    private final EntitySources sources;
    private final TargetDatabase database;
    private final Dialect dialect;
    private final ClassLoader loader;
    private List<String> notes = List.of();

    /** Reads with the classes and the Hibernate that this loader sees. */
    public JpaReader(
            EntitySources sources, TargetDatabase database, Dialect dialect, ClassLoader loader) {
        this.sources = sources;
        this.database = database;
        this.dialect = dialect;
        this.loader = loader;
    }

    /** The version of the Hibernate that reads, such as {@code 7.4.6.Final}. */
    public static String hibernateVersion() {
        return Version.getVersionString();
    }

    /** What the last reading saw and has no place for in the model, a sentence each. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public SchemaModel read() {
        HibernateLog.quieten();
        var thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (var hibernate = new Hibernate(loader)) {
            var mapped = MappedClasses.find(sources, loader);
            return read(hibernate.metadata(mapped, database), mapped, hibernate.inventedNames());
        } catch (AutogenException known) {
            throw known;
        } catch (RuntimeException | LinkageError cause) {
            throw Failure.explain(cause, database);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private SchemaModel read(
            MetadataImplementor metadata, MappedClasses mapped, InventedNames invented) {
        if (metadata.getEntityBindings().isEmpty()) {
            throw Failure.noEntities(sources);
        }
        var collected = new Notes();
        Optional<String> schema =
                Optional.ofNullable(mapped.settings().get(DEFAULT_SCHEMA))
                        .filter(it -> !it.isBlank());
        var names = new Names(dialect, invented, schema.map(Identifier::toIdentifier));
        var model = new Reading(metadata, names, schema, collected).model();
        notes = collected.lines();
        return model;
    }

    /** One pass over a finished metamodel. */
    private final class Reading {
        private final MetadataImplementor metadata;
        private final Names names;
        private final EnumTypeReader enumTypes;
        private final TableReader tables;
        private final List<dev.autogen.schema.EnumType> types;
        private final Notes collected;

        Reading(
                MetadataImplementor metadata,
                Names names,
                Optional<String> schema,
                Notes collected) {
            var objects = metadata.getDatabase();
            var context =
                    SqlStringGenerationContextImpl.fromExplicit(
                            objects.getJdbcEnvironment(), objects, null, schema.orElse(null));
            this.metadata = metadata;
            this.names = names;
            this.collected = collected;
            this.enumTypes = new EnumTypeReader(names, collected);
            this.types = enumTypes.read(objects, context);
            this.tables =
                    new TableReader(
                            names,
                            ColumnOrder.of(metadata),
                            new ColumnReader(metadata, dialect, names, enumTypes, collected),
                            context,
                            collected);
        }

        SchemaModel model() {
            var sequences = new ArrayList<Sequence>();
            var read = new ArrayList<Table>();
            for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
                namespace.getSequences().forEach(it -> sequences.add(sequence(it)));
                for (org.hibernate.mapping.Table table : namespace.getTables()) {
                    if (table.isPhysicalTable() && !table.isView()) {
                        read.add(tables.read(table));
                    }
                }
                namespace
                        .getUserDefinedTypes()
                        .forEach(
                                it ->
                                        collected.add(
                                                "Not read, a structured type: " + it.getName()));
            }
            sequences.sort(Comparator.comparing(Sequence::name));
            read.sort(Comparator.comparing(Table::name));
            return new SchemaModel(schemas(read, sequences), types, sequences, read);
        }

        private List<String> schemas(List<Table> read, List<Sequence> sequences) {
            return Stream.of(
                            read.stream().map(Table::name),
                            sequences.stream().map(Sequence::name),
                            types.stream().map(dev.autogen.schema.EnumType::name))
                    .flatMap(it -> it)
                    .map(QualifiedName::schema)
                    .flatMap(Optional::stream)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .toList();
        }

        private Sequence sequence(org.hibernate.boot.model.relational.Sequence sequence) {
            var name = sequence.getName();
            LaterHibernate.options(sequence)
                    .ifPresent(
                            it ->
                                    collected.add(
                                            "Not read, on sequence "
                                                    + name.getSequenceName()
                                                    + ": "
                                                    + it));
            return new Sequence(
                    names.qualified(
                            Optional.ofNullable(name.getSchemaName()), name.getSequenceName()),
                    SequenceOptions.NONE
                            .startingAt(sequence.getInitialValue())
                            .incrementedBy(sequence.getIncrementSize()),
                    Optional.empty());
        }
    }
}
