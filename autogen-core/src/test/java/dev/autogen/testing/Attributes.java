package dev.autogen.testing;

import dev.autogen.schema.SchemaModel;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every attribute that a schema can have, by the components of its records, and which values of it
 * were seen. Nobody has to list them: a new component is looked for from the day that it is there.
 */
final class Attributes {
    private static final String NONE = "none";
    private static final String SOME = "some";

    private final Map<String, Set<Object>> seen = new LinkedHashMap<>();
    private final Map<String, Set<Object>> wanted = new LinkedHashMap<>();
    private final Set<String> changed = new HashSet<>();

    /** The virtual machine looks for them anew each time. */
    private final Map<Class<?>, List<RecordComponent>> components = new HashMap<>();

    Attributes() {
        want(SchemaModel.class);
    }

    /** Those of which too few values were seen, with what is missing. */
    List<String> unseen() {
        var missing = new ArrayList<String>();
        wanted.forEach(
                (attribute, values) -> {
                    var rest = new HashSet<>(values);
                    rest.removeAll(seen.getOrDefault(attribute, Set.of()));
                    if (!rest.isEmpty()) {
                        missing.add(
                                attribute
                                        + " "
                                        + rest.stream().map(String::valueOf).sorted().toList());
                    } else if (seen.getOrDefault(attribute, Set.of()).size() < 2) {
                        missing.add(attribute);
                    }
                });
        return missing;
    }

    /** Those that were never another one in a later version of the same thing. */
    List<String> unchanged() {
        return wanted.keySet().stream().filter(it -> !changed.contains(it)).toList();
    }

    private void want(Class<?> type) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(this::want);
        } else if (type.isRecord() && !type.getPackageName().startsWith("java")) {
            for (RecordComponent component : type.getRecordComponents()) {
                var name = name(type, component);
                if (!wanted.containsKey(name)) {
                    wanted.put(name, values(component.getType()));
                    held(component.getGenericType()).forEach(this::want);
                }
            }
        }
    }

    private static Set<Object> values(Class<?> type) {
        if (type == boolean.class) {
            return Set.of(true, false);
        }
        if (type.isEnum()) {
            return Set.of(type.getEnumConstants());
        }
        if (type == Optional.class) {
            return Set.of(NONE, SOME);
        }
        return type.isSealed() ? Set.of((Object[]) type.getPermittedSubclasses()) : Set.of();
    }

    private static List<Class<?>> held(Type type) {
        if (type instanceof Class<?> it) {
            return List.of(it);
        }
        var arguments = ((ParameterizedType) type).getActualTypeArguments();
        return Stream.of(arguments).flatMap(it -> held(it).stream()).toList();
    }

    /** Takes note of all that this value holds. */
    void see(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::see);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::see);
        } else if (value instanceof Record whole) {
            for (RecordComponent component : components(whole)) {
                var part = part(whole, component);
                seen.computeIfAbsent(name(whole.getClass(), component), it -> new HashSet<>())
                        .add(noted(part, component.getType()));
                see(part);
            }
        }
    }

    private static Object noted(Object value, Class<?> declared) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? SOME : NONE;
        }
        return declared.isSealed() ? value.getClass() : value;
    }

    /** Takes note of how one version of a value differs from another. */
    void seeChange(Object from, Object to) {
        if (from instanceof List<?> before && to instanceof List<?> after) {
            var known = new HashMap<Object, Object>();
            before.forEach(it -> known.put(key(it), it));
            after.stream()
                    .filter(it -> known.containsKey(key(it)))
                    .forEach(it -> seeChange(known.get(key(it)), it));
        } else if (from instanceof Optional<?> before && to instanceof Optional<?> after) {
            before.ifPresent(one -> after.ifPresent(other -> seeChange(one, other)));
        } else if (from instanceof Record before && before.getClass().isInstance(to)) {
            for (RecordComponent component : components(before)) {
                var one = part(before, component);
                var other = part((Record) to, component);
                if (!one.equals(other)) {
                    changed.add(name(from.getClass(), component));
                    seeChange(one, other);
                }
            }
        }
    }

    /** The name of what has one. */
    private Object key(Object value) {
        return value instanceof Record it
                ? components(it).stream()
                        .filter(component -> component.getName().matches("name|text"))
                        .map(component -> part(it, component))
                        .findFirst()
                        .orElse(value)
                : value;
    }

    private List<RecordComponent> components(Record whole) {
        return components.computeIfAbsent(
                whole.getClass(), it -> List.of(it.getRecordComponents()));
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    private static Object part(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No record hides " + component, e);
        }
    }
}
