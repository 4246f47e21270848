package dev.autogen.jpa;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.mapping.Property;

/** The order in which a class declares its fields, those of its superclasses first. */
final class FieldOrder {
    private final Map<Class<?>, Map<String, Integer>> known = new HashMap<>();

    /** The properties in the order of the fields; those without a field stay last, as they were. */
    List<Property> sort(Class<?> type, Collection<Property> properties) {
        var places = known.computeIfAbsent(type, FieldOrder::places);
        var sorted = new ArrayList<>(properties);
        sorted.sort(
                Comparator.comparing(it -> places.getOrDefault(it.getName(), Integer.MAX_VALUE)));
        return sorted;
    }

    private static Map<String, Integer> places(Class<?> type) {
        var classes = new ArrayList<Class<?>>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            classes.add(0, at);
        }
        var places = new HashMap<String, Integer>();
        for (Class<?> declaring : classes) {
            for (Field field : declaring.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    places.putIfAbsent(field.getName(), places.size());
                }
            }
        }
        return places;
    }
}
