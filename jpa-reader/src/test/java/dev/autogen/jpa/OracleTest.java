package dev.autogen.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OracleTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ColumnsTest.class,
                ConstraintsTest.class,
                AssociationsTest.class,
                InheritanceTest.class,
                GeneratorsTest.class,
                RareMappings.class
            })
    void theSchemaHoldsWhatHibernateWouldCreate(Class<?> entities) {
        Class<?>[] mapped =
                Stream.of(entities.getDeclaredClasses())
                        .filter(OracleTest::isMapped)
                        .filter(it -> it != ColumnsTest.Vectors.class)
                        .filter(it -> it != ConstraintsTest.Wrong.class)
                        .toArray(Class<?>[]::new);
        try (var hibernate = new Hibernate(getClass().getClassLoader())) {
            var input = new MappedClasses(List.of(mapped), Set.of(), Set.of(), Map.of());
            var metadata = hibernate.metadata(input, Read.POSTGRES.database());
            assertThat(facts(Read.POSTGRES.schema(mapped)))
                    .isEqualTo(HibernatesOwnDdl.facts(metadata));
        }
    }

    private static boolean isMapped(Class<?> type) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                .anyMatch(type::isAnnotationPresent);
    }

    private static Set<String> facts(SchemaModel schema) {
        var facts = new TreeSet<String>();
        schema.tables().forEach(it -> facts(it, facts));
        schema.sequences().forEach(it -> facts.add("sequence " + it.name()));
        return facts.stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void facts(Table table, Set<String> facts) {
        String name = table.name().toString();
        for (Column column : table.columns()) {
            facts.add(name + " column " + column.name() + (column.nullable() ? "" : " not null"));
        }
        table.primaryKey().ifPresent(it -> facts.add(name + " primary key " + it.columns()));
        table.uniqueKeys()
                .forEach(it -> facts.add(name + " unique " + new TreeSet<>(it.columns())));
        table.checks().forEach(it -> facts.add(name + " check " + it.expression()));
        table.indexes().forEach(it -> facts.add(name + " index " + it.parts().size()));
        table.foreignKeys()
                .forEach(
                        it ->
                                facts.add(
                                        name
                                                + " foreign key "
                                                + it.columns()
                                                + " "
                                                + it.referencedTable()));
    }
}
