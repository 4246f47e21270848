package dev.autogen.schema;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A list that never changes and finds its elements by their names at once, however many there are:
 * a comparison looks up each table some twenty times, and a replay each time it takes a step.
 *
 * <p>Where the elements stand is worked out when first asked for, and holds for the lists that come
 * of this one too: they have others in the same places, and more at the end.
 */
final class NamedList<T> extends AbstractList<T> implements RandomAccess {
    /** So many at the end are looked through, before the places are worked out anew. */
    private static final int LOOKED_THROUGH = 32;

    private final Object[] elements;
    private final Function<T, QualifiedName> nameOf;
    private volatile Places places;

    /** Where the first elements stand, as many as are known. */
    private record Places(Map<QualifiedName, Integer> byName, int known) {
        static final Places NONE = new Places(Map.of(), 0);
    }

    private NamedList(Object[] elements, Function<T, QualifiedName> nameOf, Places places) {
        this.elements = elements;
        this.nameOf = nameOf;
        this.places = places;
    }

    /** The list itself if it is one already. */
    static <T> List<T> copyOf(List<T> list, Function<T, QualifiedName> nameOf) {
        if (list instanceof NamedList) {
            return list;
        }
        var elements = list.toArray();
        for (Object element : elements) {
            Objects.requireNonNull(element);
        }
        return new NamedList<>(elements, nameOf, Places.NONE);
    }

    Optional<T> find(QualifiedName name) {
        int place = place(name);
        return place < 0 ? Optional.empty() : Optional.of(get(place));
    }

    /** With this in place of what stands under its name, or after all others. */
    NamedList<T> with(T element) {
        int place = place(nameOf.apply(element));
        int at = place < 0 ? elements.length : place;
        var changed = Arrays.copyOf(elements, Math.max(elements.length, at + 1));
        changed[at] = element;
        return new NamedList<>(changed, nameOf, places);
    }

    private int place(QualifiedName name) {
        if (elements.length - places.known() > LOOKED_THROUGH) {
            places = workedOut();
        }
        var known = places;
        var place = known.byName().get(name);
        if (place != null) {
            return place;
        }
        for (int i = known.known(); i < elements.length; i++) {
            if (nameOf.apply(get(i)).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Places workedOut() {
        var byName = new HashMap<QualifiedName, Integer>(elements.length * 2);
        for (int i = 0; i < elements.length; i++) {
            byName.putIfAbsent(nameOf.apply(get(i)), i);
        }
        return new Places(byName, elements.length);
    }

    @Override
    @SuppressWarnings("unchecked") // Nothing else is put there.
    public T get(int index) {
        return (T) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public Object[] toArray() {
        return elements.clone();
    }
}
