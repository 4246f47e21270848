package dev.autogen.jpa;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Auxiliary;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.SchemaSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.Version;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
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
    private List<Auxiliary> auxiliaries = List.of();
    private List<QualifiedName> leftOut = List.of();
    private Supplier<Origins> origins = () -> Origins.UNKNOWN;

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

    /** What the last reading found in SQL of the user's own; the model has none of it. */
    public List<Auxiliary> auxiliaries() {
        return auxiliaries;
    }

    /**
     * The tables and sequences of the last reading that a filter of the user's own keeps Hibernate
     * from touching; the model has them.
     */
    public List<QualifiedName> leftOut() {
        return leftOut;
    }

    /** Where what the last reading gave comes from; worked out when asked for. */
    public Origins origins() {
        return origins.get();
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
        var context = context(metadata, mapped);
        var names =
                new Names(
                        dialect,
                        invented,
                        Optional.ofNullable(context.getDefaultSchema()),
                        database.ownSchema());
        var metamodel = new MetamodelReader(metadata, dialect, names, context, collected);
        var model = metamodel.read();
        leftOut = SchemaFilters.leftOut(metadata, mapped.settings(), names);
        notes = collected.lines();
        auxiliaries = metamodel.auxiliaries();
        origins = () -> metamodel.origins(loader);
        return model.withViews(
                model.views().stream().filter(it -> !leftOut.contains(it.name())).toList());
    }

    /** In which Hibernate writes its statements; it knows whether names get quotes. */
    private static SqlStringGenerationContext context(
            MetadataImplementor metadata, MappedClasses mapped) {
        var all = metadata.getDatabase();
        return SqlStringGenerationContextImpl.fromExplicit(
                all.getJdbcEnvironment(), all, null, defaultSchema(metadata, mapped).orElse(null));
    }

    /** The schema of what names none: by the user's setting, or by an orm.xml. */
    private static Optional<String> defaultSchema(
            MetadataImplementor metadata, MappedClasses mapped) {
        var defaults = metadata.getMetadataBuildingOptions().getMappingDefaults();
        return Optional.ofNullable(mapped.settings().get(DEFAULT_SCHEMA))
                .or(() -> Optional.ofNullable(defaults.getImplicitSchemaName()))
                .filter(it -> !it.isBlank());
    }
}
