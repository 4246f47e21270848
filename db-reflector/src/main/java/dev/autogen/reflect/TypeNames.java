package dev.autogen.reflect;

import dev.autogen.schema.QualifiedName;
import java.util.Optional;
import java.util.Set;

/** The types that a schema defines, by their names, without the connection's own schema. */
record TypeNames(Optional<String> ownSchema, Set<QualifiedName> types) {
    TypeNames {
        types = Set.copyOf(types);
    }

    QualifiedName name(String schema, String name) {
        return Survey.name(ownSchema, schema, name);
    }

    boolean has(QualifiedName name) {
        return types.contains(name);
    }
}
