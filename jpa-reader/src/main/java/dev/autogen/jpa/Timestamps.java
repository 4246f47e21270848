package dev.autogen.jpa;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.generator.EventType;
import org.hibernate.generator.internal.CurrentTimestampGeneration;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/**
 * Lets columns be not null that Hibernate sets to the time of each insert; some Hibernates do so,
 * but not before they build a session factory.
 */
final class Timestamps {
    private static final boolean NOT_NULL =
            Stream.of(CurrentTimestampGeneration.class.getDeclaredMethods())
                    .anyMatch(it -> it.getName().equals("notNull"));

    private Timestamps() {}

    static void apply(MetadataImplementor metadata) {
        if (NOT_NULL) {
            for (PersistentClass entity : metadata.getEntityBindings()) {
                if (entity.getClassName() != null) {
                    apply(entity.getMappedClass(), entity.getProperties());
                }
            }
        }
    }

    private static void apply(Class<?> owner, Collection<Property> properties) {
        for (Property property : properties) {
            if (property.getValue() instanceof Component component) {
                if (component.getComponentClassName() != null) {
                    apply(component.getComponentClass(), component.getProperties());
                }
            } else if (property.getValueGeneratorCreator() != null && isSet(owner, property)) {
                List<Column> columns = property.getValue().getColumns();
                columns.forEach(it -> it.setNullable(false));
            }
        }
    }

    private static boolean isSet(Class<?> owner, Property property) {
        Member member = property.getGetter(owner).getMember();
        return member instanceof AccessibleObject annotated && isSet(annotated);
    }

    private static boolean isSet(AnnotatedElement member) {
        var current = member.getAnnotation(CurrentTimestamp.class);
        return member.isAnnotationPresent(CreationTimestamp.class)
                || member.isAnnotationPresent(UpdateTimestamp.class)
                || (current != null && List.of(current.event()).contains(EventType.INSERT));
    }
}
