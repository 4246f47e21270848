package dev.autogen.schema;

import java.util.List;

/** An enum type that the schema defines; its labels stand in sort order. */
public record EnumType(QualifiedName name, List<String> labels) {
    public EnumType {
        labels = List.copyOf(labels);
    }

    public static EnumType enumType(String name, String... labels) {
        return new EnumType(QualifiedName.parse(name), List.of(labels));
    }
}
