package dev.autogen.samples.corpus;

import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.Version;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Hibernate as the user would run it on a model: what it creates, and what it says of others. */
final class OwnHibernate implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger("org.hibernate");
    private static final String ACTION = "hibernate.hbm2ddl.auto";

    /** What Hibernate does when the database refuses a statement. */
    enum OnError {
        STOP,
        GO_ON
    }

    private final OneConnection connections;
    private final StandardServiceRegistry registry;
    private final Metadata metadata;
    private final SessionFactory factory;

    private OwnHibernate(
            OneConnection connections,
            StandardServiceRegistry registry,
            Metadata metadata,
            SessionFactory factory) {
        this.connections = connections;
        this.registry = registry;
        this.metadata = metadata;
        this.factory = factory;
    }

    /** Hands out the same connection each time, and never closes it. */
    private static final class OneConnection implements ConnectionProvider {
        private static final long serialVersionUID = 1L;
        private transient Connection connection;

        @Override
        public Connection getConnection() {
            return connection;
        }

        @Override
        public void closeConnection(Connection it) {}

        @Override
        public boolean supportsAggressiveRelease() {
            return false;
        }

        @Override
        public boolean isUnwrappableAs(Class<?> type) {
            return false;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalArgumentException("This is no " + type);
        }
    }

    static int majorVersion() {
        return Integer.parseInt(Version.getVersionString().split("\\.", 2)[0]);
    }

    /** Starts Hibernate on an empty database, which it fills. */
    static OwnHibernate create(CorpusModel model, Connection connection, OnError onError) {
        LOG.setLevel(Level.OFF);
        var connections = new OneConnection();
        connections.connection = connection;
        var registry =
                new StandardServiceRegistryBuilder()
                        .applySettings(settings(model, connections, onError))
                        .build();
        try {
            var sources = new MetadataSources(registry);
            model.annotatedPackage().ifPresent(sources::addPackage);
            model.mapped().forEach(sources::addAnnotatedClass);
            model.mappingFiles().forEach(sources::addResource);
            var metadata = sources.buildMetadata();
            return new OwnHibernate(
                    connections, registry, metadata, metadata.buildSessionFactory());
        } catch (RuntimeException | LinkageError e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    private static Map<String, Object> settings(
            CorpusModel model, OneConnection connections, OnError onError) {
        var settings = new HashMap<String, Object>(model.settings());
        settings.put("hibernate.connection.provider_class", connections);
        settings.put(ACTION, "create-only");
        settings.put("hibernate.hbm2ddl.halt_on_error", onError == OnError.STOP);
        settings.put("hibernate.hbm2ddl.create_namespaces", "true");
        return settings;
    }

    /** What Hibernate's validation has against this database. */
    Optional<String> objection(Connection connection) {
        connections.connection = connection;
        var settings = new HashMap<String, Object>(factory.getProperties());
        settings.put(ACTION, "validate");
        try {
            SchemaManagementToolCoordinator.process(metadata, registry, settings, null);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        factory.close();
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
