package dev.autogen.codegen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a source holds, without the bodies: its classes, and what their annotations say. The quick
 * reader is sure of it, or says that it is not; then only the compiler knows.
 *
 * @param names without packages, of all classes that others may mention; where the reader is not
 *     sure, rather too many
 */
record Outline(boolean sure, List<String> names, List<Type> types) {

    Outline {
        names = List.copyOf(names);
        types = List.copyOf(types);
    }

    static Outline sure(List<Type> types) {
        return new Outline(true, types.stream().map(Type::simpleName).toList(), types);
    }

    static Outline unsure(List<String> names) {
        return new Outline(false, names, List.of());
    }

    /** The annotated classes that can be revisions. */
    List<Type> revisions() {
        return types.stream().filter(it -> it.info().isPresent() && !it.isAbstract()).toList();
    }

    /**
     * A class that lies in no other.
     *
     * @param name the binary name
     * @param supertypes what it extends or implements, without packages
     * @param info what its RevisionInfo says, if it has one
     */
    record Type(
            String name,
            boolean isAbstract,
            List<String> supertypes,
            Optional<Map<String, List<String>>> info) {
        Type {
            supertypes = List.copyOf(supertypes);
            info = info.map(it -> Collections.unmodifiableMap(new LinkedHashMap<>(it)));
        }

        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}
