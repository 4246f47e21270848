package dev.autogen.jpa;

import dev.autogen.schema.QualifiedName;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;

/** Finds out which members of the classes a finished metamodel was made of. */
final class OriginReader {
    private final MetadataImplementor metadata;
    private final Names names;
    private final ColumnOrder order;
    private final ClassLoader loader;
    private final Map<String, Class<?>> entities = new HashMap<>();
    private final Origins.Builder origins = new Origins.Builder();

    OriginReader(MetadataImplementor metadata, Names names, ColumnOrder order, ClassLoader loader) {
        this.metadata = metadata;
        this.names = names;
        this.order = order;
        this.loader = loader;
    }

    Origins read() {
        var bindings = metadata.getEntityBindings();
        bindings.forEach(this::name);
        // The root of a hierarchy is the one that its table is named after.
        bindings.stream().filter(it -> it.getSuperclass() == null).forEach(this::addTables);
        bindings.stream().filter(it -> it.getSuperclass() != null).forEach(this::addTables);
        metadata.getCollectionBindings().forEach(this::addTable);
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getTables().forEach(this::addColumns);
        }
        return origins.build();
    }

    private void name(PersistentClass entity) {
        classOf(entity).ifPresent(it -> entities.put(entity.getEntityName(), it));
    }

    private Optional<Class<?>> classOf(PersistentClass entity) {
        try {
            return entity.getClassName() == null
                    ? Optional.empty()
                    : Optional.of(Class.forName(entity.getClassName(), false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    private void addTables(PersistentClass entity) {
        Optional.ofNullable(entities.get(entity.getEntityName()))
                .ifPresent(
                        it -> {
                            var member = List.of(new Member(it.getName(), Optional.empty()));
                            origins.add(names.table(entity.getTable()), member);
                            entity.getJoins()
                                    .forEach(
                                            join ->
                                                    origins.add(
                                                            names.table(join.getTable()), member));
                        });
    }

    private void addTable(Collection collection) {
        if (collection.getCollectionTable() != null) {
            origins.add(
                    names.table(collection.getCollectionTable()), members(collection.getRole()));
        }
    }

    private void addColumns(Table table) {
        if (!table.isPhysicalTable()) {
            return;
        }
        QualifiedName name = names.table(table);
        for (Column column : table.getColumns()) {
            order.attribute(table, column)
                    .ifPresent(it -> origins.add(name, names.column(column), members(it)));
        }
    }

    /**
     * The members on the way to an attribute such as com.acme.Order.address.city, the last first.
     */
    private List<Member> members(String attribute) {
        int dot = attribute.length();
        while (dot > 0 && !entities.containsKey(attribute.substring(0, dot))) {
            dot = attribute.lastIndexOf('.', dot - 1);
        }
        if (dot <= 0) {
            return List.of();
        }
        var entity = entities.get(attribute.substring(0, dot));
        var members = new ArrayList<Member>();
        members.add(new Member(entity.getName(), Optional.empty()));
        var path = attribute.substring(dot);
        Optional<Class<?>> owner = Optional.of(entity);
        for (String segment : path.isEmpty() ? new String[0] : path.substring(1).split("\\.")) {
            var found = owner.flatMap(it -> declared(it, segment));
            found.ifPresent(
                    it ->
                            members.add(
                                    0, new Member(it.declaring().getName(), Optional.of(segment))));
            owner = found.flatMap(it -> target(it.type()));
        }
        return members;
    }

    /** A field or a getter, and what it leads to. */
    private record Declared(Class<?> declaring, Type type) {}

    private static Optional<Declared> declared(Class<?> owner, String attribute) {
        for (Class<?> at = owner; at != null && at != Object.class; at = at.getSuperclass()) {
            var found = declaredBy(at, attribute);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Declared> declaredBy(Class<?> owner, String attribute) {
        try {
            for (Field field : owner.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return Optional.of(new Declared(owner, field.getGenericType()));
                }
            }
            for (Method method : owner.getDeclaredMethods()) {
                if (method.getParameterCount() == 0 && isGetter(method.getName(), attribute)) {
                    return Optional.of(new Declared(owner, method.getGenericReturnType()));
                }
            }
            return Optional.empty();
        } catch (LinkageError e) {
            return Optional.empty();
        }
    }

    private static boolean isGetter(String method, String attribute) {
        var upper = Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
        return method.equals("get" + upper) || method.equals("is" + upper);
    }

    /** The class of a value, of the elements of a collection or of the values of a map. */
    private static Optional<Class<?>> target(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Stream.of(parameterized.getActualTypeArguments())
                    .reduce((first, last) -> last)
                    .flatMap(OriginReader::target);
        }
        return type instanceof Class<?> known ? Optional.of(known) : Optional.empty();
    }
}
