package dev.autogen.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * An enum type that the schema defines; its labels stand in sort order.
 *
 * <p>Seeds are SQL statements to run when the type is created, such as its casts; they are never
 * compared.
 */
public record EnumType(QualifiedName name, List<String> labels, List<String> seeds) {
    public EnumType {
        labels = List.copyOf(labels);
        seeds = List.copyOf(seeds);
    }

    /** A type with nothing to run after it. */
    public EnumType(QualifiedName name, List<String> labels) {
        this(name, labels, List.of());
    }

    public static EnumType enumType(String name, String... labels) {
        return new EnumType(QualifiedName.parse(name), List.of(labels));
    }

    /** A statement to run right after the type was created. */
    public EnumType seed(String sql) {
        var longer = new ArrayList<>(seeds);
        longer.add(sql);
        return withSeeds(longer);
    }

    public EnumType withLabels(List<String> replaced) {
        return new EnumType(name, replaced, seeds);
    }

    public EnumType withSeeds(List<String> replaced) {
        return new EnumType(name, labels, replaced);
    }
}
