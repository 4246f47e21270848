package dev.autogen.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.DenormalizedTable;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/**
 * Puts columns in the order that a person would write: the primary key, the discriminator, then as
 * the classes declare their fields. Hibernate itself sorts them by name.
 */
final class ColumnOrder {
    /** For each table its columns so far, each with the attribute it was mapped from. */
    private final Map<Table, Map<Column, String>> orders = new HashMap<>();

    private final FieldOrder fields = new FieldOrder();

    private ColumnOrder() {}

    static ColumnOrder of(Metadata metadata) {
        var order = new ColumnOrder();
        for (PersistentClass entity : metadata.getEntityBindings()) {
            if (entity.getSuperclass() == null) {
                order.addHierarchy(entity);
            }
        }
        metadata.getCollectionBindings().forEach(order::addCollection);
        return order;
    }

    /** All columns of the table. */
    List<Column> columns(Table table) {
        var columns = new LinkedHashMap<Column, Column>();
        Collection<Column> all = table.getColumns();
        if (table.getPrimaryKey() != null) {
            table.getPrimaryKey().getColumns().forEach(it -> columns.put(it, it));
        }
        ordered(table).keySet().forEach(it -> columns.putIfAbsent(it, it));
        columns.keySet().retainAll(all);
        // The table's own object for each, since keys may hold copies that know less.
        all.forEach(it -> columns.put(it, it));
        return new ArrayList<>(columns.values());
    }

    /** The attribute that the column was mapped from, such as {@code com.acme.Order.total}. */
    Optional<String> attribute(Table table, Column column) {
        return Optional.ofNullable(ordered(table).get(column));
    }

    private Map<Column, String> ordered(Table table) {
        var ordered = new LinkedHashMap<Column, String>();
        if (table instanceof DenormalizedTable union) {
            ordered.putAll(ordered(union.getIncludedTable()));
        }
        orders.getOrDefault(table, Map.of()).forEach(ordered::putIfAbsent);
        return ordered;
    }

    private void addHierarchy(PersistentClass entity) {
        String name = entity.getEntityName();
        if (entity.getIdentifierProperty() != null) {
            addProperty(entity.getIdentifierProperty(), name);
        }
        addValue(entity.getKey(), name);
        if (entity.getDiscriminator() != null && entity.getSuperclass() == null) {
            addValue(entity.getDiscriminator(), name);
        }
        addProperties(entity, name);
        entity.getDirectSubclasses().forEach(this::addHierarchy);
    }

    private void addProperties(PersistentClass entity, String name) {
        List<Property> properties = entity.getProperties();
        var sorted =
                entity.getClassName() == null
                        ? properties
                        : fields.sort(entity.getMappedClass(), properties);
        sorted.forEach(it -> addProperty(it, name));
    }

    private void addProperty(Property property, String owner) {
        addValue(property.getValue(), owner + "." + property.getName());
    }

    private void addValue(Value value, String attribute) {
        if (value instanceof Component component) {
            addComponent(component, attribute);
        } else if (!(value instanceof org.hibernate.mapping.Collection)) {
            add(value.getTable(), value.getSelectables(), attribute);
        }
    }

    private void addComponent(Component component, String attribute) {
        if (component.getAggregateColumn() != null) {
            // Kept whole in one column, as JSON or a structured type.
            add(component.getTable(), List.of(component.getAggregateColumn()), attribute);
            return;
        }
        List<Property> properties = component.getProperties();
        var sorted =
                component.getComponentClassName() == null
                        ? properties
                        : fields.sort(component.getComponentClass(), properties);
        sorted.forEach(it -> addProperty(it, attribute));
        add(component.getTable(), component.getSelectables(), attribute);
    }

    private void addCollection(org.hibernate.mapping.Collection collection) {
        // The columns of a one-to-many are in the table of the other entity, as it wants them.
        if (!collection.isOneToMany()) {
            KeyValue key = collection.getKey();
            String role = collection.getRole();
            addValue(key, role);
            if (collection instanceof IndexedCollection indexed && indexed.getIndex() != null) {
                addValue(indexed.getIndex(), role);
            }
            addValue(collection.getElement(), role);
        }
    }

    private void add(Table table, List<Selectable> selectables, String attribute) {
        if (table == null) {
            return;
        }
        var order = orders.computeIfAbsent(table, it -> new LinkedHashMap<>());
        for (Selectable selectable : selectables) {
            if (selectable instanceof Column column) {
                order.putIfAbsent(column, attribute);
            }
        }
    }
}
