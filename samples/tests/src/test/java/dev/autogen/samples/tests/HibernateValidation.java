package dev.autogen.samples.tests;

import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Hibernate's own word on whether a database fits its entities. */
final class HibernateValidation {
    private HibernateValidation() {}

    /** Builds a session factory that validates the schema; throws what Hibernate has against it. */
    static void accept(Sample sample, TestDatabase database) {
        Map<String, Object> settings = new HashMap<>();
        sample.hibernate().forEach((key, value) -> settings.put("hibernate." + key, value));
        settings.put("jakarta.persistence.jdbc.url", database.url());
        settings.put("jakarta.persistence.jdbc.user", database.username());
        settings.put("jakarta.persistence.jdbc.password", database.password());
        settings.put("hibernate.hbm2ddl.auto", "validate");
        settings.put("hibernate.connection.pool_size", 1);
        try (var registry = new StandardServiceRegistryBuilder().applySettings(settings).build()) {
            var sources = new MetadataSources(registry);
            entities(sample).forEach(sources::addAnnotatedClassName);
            sources.buildMetadata().buildSessionFactory().close();
        }
    }

    private static Stream<String> entities(Sample sample) {
        var root = sample.classes();
        try (var files = Files.walk(root)) {
            return files
                    .map(it -> root.relativize(it).toString())
                    .filter(it -> it.endsWith(".class") && !it.contains("migrations"))
                    .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
