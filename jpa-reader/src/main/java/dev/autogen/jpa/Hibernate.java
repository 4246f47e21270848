package dev.autogen.jpa;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataBuilderImplementor;
import org.hibernate.boot.spi.MetadataImplementor;

/** Hibernate, started as far as its metamodel and no further: no connection, no session factory. */
final class Hibernate implements AutoCloseable {
    /** Settings of a running application that would look for a database or a pool. */
    private static final Set<String> OF_CONNECTIONS =
            Set.of(
                    "hibernate.connection.",
                    "hibernate.hbm2ddl.",
                    "jakarta.persistence.jdbc.",
                    "jakarta.persistence.jtaDataSource",
                    "jakarta.persistence.nonJtaDataSource",
                    "jakarta.persistence.schema-generation.",
                    "javax.persistence.");

    /** One of those in name, and yet a setting of the mapping. */
    private static final String DEFAULT_CONSTRAINT_MODE =
            "hibernate.hbm2ddl.default_constraint_mode";

    private final ClassLoader loader;
    private final BootstrapServiceRegistry bootstrap;
    private final InventedNames inventedNames = new InventedNames();

    Hibernate(ClassLoader loader) {
        this.loader = loader;
        this.bootstrap =
                new BootstrapServiceRegistryBuilder()
                        .applyClassLoaderService(new EntityClasses(loader))
                        .build();
    }

    InventedNames inventedNames() {
        return inventedNames;
    }

    MetadataImplementor metadata(MappedClasses mapped, TargetDatabase database) {
        StandardServiceRegistry registry =
                new StandardServiceRegistryBuilder(bootstrap)
                        .applySettings(settings(mapped.settings(), database))
                        .build();
        var sources = new MetadataSources(registry);
        mapped.packages().forEach(sources::addPackage);
        mapped.classes().forEach(sources::addAnnotatedClass);
        mapped.mappingFiles().forEach(sources::addResource);
        MetadataBuilder builder = sources.getMetadataBuilder(registry);
        var options = ((MetadataBuilderImplementor) builder).getMetadataBuildingOptions();
        builder.applyImplicitNamingStrategy(
                inventedNames.listenTo(options.getImplicitNamingStrategy()));
        var metadata = (MetadataImplementor) builder.build();
        Timestamps.apply(metadata);
        var access =
                ((MetadataBuilderImplementor) builder).getBootstrapContext().getClassLoaderAccess();
        new BeanValidation(mapped.settings(), loader).apply(metadata, mapped.classes(), access);
        // As a session factory does before it creates keys and structured types; sizes are final
        // from here on.
        metadata.orderColumns(true);
        return metadata;
    }

    private static Map<String, Object> settings(
            Map<String, String> wanted, TargetDatabase database) {
        var settings = new HashMap<String, Object>();
        wanted.forEach(
                (key, value) -> {
                    if (isOfMapping(key)) {
                        settings.put(key, value);
                    }
                });
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        // The same, in the words of Hibernate 6.4.
        settings.put("hibernate.temp.use_jdbc_metadata_defaults", "false");
        settings.put("hibernate.cache.use_second_level_cache", "false");
        settings.put("hibernate.cache.use_query_cache", "false");
        settings.put("jakarta.persistence.database-product-name", database.productName());
        settings.put("jakarta.persistence.database-major-version", "" + database.majorVersion());
        settings.put("jakarta.persistence.database-minor-version", "" + database.minorVersion());
        return settings;
    }

    private static boolean isOfMapping(String key) {
        return key.equals(DEFAULT_CONSTRAINT_MODE)
                || OF_CONNECTIONS.stream().noneMatch(key::startsWith);
    }

    @Override
    public void close() {
        // Destroys the registries built on it as well.
        BootstrapServiceRegistryBuilder.destroy(bootstrap);
    }
}
