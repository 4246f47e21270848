package dev.autogen.jpa;

import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.registry.selector.spi.StrategySelector;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.tool.schema.internal.DefaultSchemaFilterProvider;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;

/**
 * What Hibernate would leave alone where it migrates a schema itself, since the user's filter says
 * so.
 */
final class SchemaFilters {
    private static final String SETTING = "hibernate.hbm2ddl.schema_filter_provider";

    private SchemaFilters() {}

    /** The tables and sequences that the filter of these settings does not include. */
    static List<QualifiedName> leftOut(
            MetadataImplementor metadata, Map<String, String> settings, Names names) {
        return Optional.ofNullable(settings.get(SETTING))
                .map(it -> leftOut(filter(metadata, it), metadata, names))
                .orElse(List.of());
    }

    private static SchemaFilter filter(MetadataImplementor metadata, String provider) {
        return metadata.getMetadataBuildingOptions()
                .getServiceRegistry()
                .getService(StrategySelector.class)
                .resolveDefaultableStrategy(
                        SchemaFilterProvider.class, provider, DefaultSchemaFilterProvider.INSTANCE)
                .getMigrateFilter();
    }

    private static List<QualifiedName> leftOut(
            SchemaFilter filter, MetadataImplementor metadata, Names names) {
        var left = new ArrayList<QualifiedName>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            boolean none = !filter.includeNamespace(namespace);
            namespace.getTables().stream()
                    .filter(it -> none || !filter.includeTable(it))
                    .forEach(it -> left.add(names.table(it)));
            namespace
                    .getSequences()
                    .forEach(
                            it -> {
                                if (none || !filter.includeSequence(it)) {
                                    left.add(names.sequence(it));
                                }
                            });
        }
        return List.copyOf(left);
    }
}
