package dev.autogen.reflect;

import dev.autogen.schema.QualifiedName;
import java.util.List;

/**
 * What of a database is read: the objects of these schemas, or where none is named those of the
 * connection's own, without the ignored tables.
 */
public record ReflectionScope(List<String> schemas, List<QualifiedName> ignoredTables) {

    /** The connection's own schema, whole. */
    public static final ReflectionScope OWN_SCHEMA = new ReflectionScope(List.of(), List.of());

    public ReflectionScope {
        schemas = List.copyOf(schemas);
        ignoredTables = List.copyOf(ignoredTables);
    }
}
