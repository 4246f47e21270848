package dev.autogen.schema;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a type is, or is an array of, one of those that have a name in the schema. */
public record TypeUse(Collection<QualifiedName> names) implements DataType.Visitor<Boolean> {

    public static boolean of(DataType type, QualifiedName name) {
        return of(type, Set.of(name));
    }

    public static boolean of(DataType type, Collection<QualifiedName> names) {
        return type.accept(new TypeUse(names));
    }

    /** Whether a column of the table is of one of the types. */
    public static boolean of(Table table, Collection<QualifiedName> names) {
        return table.columns().stream().anyMatch(it -> of(it.type(), names));
    }

    /** These types, and all domains and composite types that are made of one of them. */
    public static Set<QualifiedName> madeOf(SchemaModel schema, Collection<QualifiedName> types) {
        var all = new LinkedHashSet<>(types);
        boolean more = !types.isEmpty();
        while (more) {
            var domains =
                    schema.domains().stream().filter(it -> of(it.type(), all)).map(Domain::name);
            var composites =
                    schema.compositeTypes().stream()
                            .filter(it -> it.attributes().stream().anyMatch(a -> of(a.type(), all)))
                            .map(CompositeType::name);
            more = all.addAll(Stream.concat(domains, composites).toList());
        }
        return all;
    }

    @Override
    public Boolean standard(DataType.Standard type) {
        return false;
    }

    @Override
    public Boolean array(DataType.Array type) {
        return of(type.element(), names);
    }

    @Override
    public Boolean named(DataType.Named type) {
        return names.contains(type.name());
    }

    @Override
    public Boolean other(DataType.Other type) {
        return false;
    }
}
