package dev.autogen.samples.changes;

import dev.autogen.schema.Attribute;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.DataType;
import dev.autogen.schema.SchemaModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a column holds, down to the parts of its composite types, so that each can be compared when
 * others come and go.
 */
record Values(SchemaModel model) {

    /** SQL for each part of a value, by the way to it and its type. */
    Map<String, String> of(String value, DataType type) {
        if (type instanceof DataType.Array array && composite(array.element()).isPresent()) {
            return elements(value, array.element());
        }
        return composite(type)
                .map(it -> parts(value, it))
                .orElseGet(() -> Map.of(value + " " + type, value));
    }

    private Optional<CompositeType> composite(DataType type) {
        return type instanceof DataType.Named named
                ? model.findCompositeType(named.name())
                : Optional.empty();
    }

    private Map<String, String> parts(String value, CompositeType type) {
        var parts = new LinkedHashMap<String, String>();
        // Null, and a value all of whose parts are null, are two things.
        parts.put(value + " is there", "num_nulls(" + value + ")");
        for (Attribute attribute : type.attributes()) {
            var name = attribute.name().replace("\"", "\"\"");
            parts.putAll(of("(" + value + ").\"" + name + "\"", attribute.type()));
        }
        return parts;
    }

    private Map<String, String> elements(String value, DataType type) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(value + " elements", "array_dims(" + value + ")");
        // Another one for each array in an array.
        var index = "i" + value.length();
        of("(" + value + "[" + index + "])", type)
                .forEach(
                        (path, part) ->
                                parts.put(
                                        path,
                                        "cast(array(select cast("
                                                + part
                                                + " as text) from generate_subscripts("
                                                + value
                                                + ", 1) "
                                                + index
                                                + ") as text)"));
        return parts;
    }
}
