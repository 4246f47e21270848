package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A type that the schema defines, whose values are made of several; the order of the attributes
 * counts, since values are read and written by it.
 */
public record CompositeType(
        QualifiedName name, List<Attribute> attributes, Optional<String> comment) {
    public CompositeType {
        attributes = List.copyOf(attributes);
        var names = new HashSet<String>();
        for (Attribute attribute : attributes) {
            if (!names.add(attribute.name())) {
                throw new AutogenException(
                        "Composite type "
                                + name
                                + " has two attributes named "
                                + attribute.name()
                                + ": rename one.");
            }
        }
    }

    /** A type that has no attributes yet. */
    public static CompositeType compositeType(String name) {
        return new CompositeType(QualifiedName.parse(name), List.of(), Optional.empty());
    }

    public CompositeType attribute(String attributeName, DataType type) {
        return attribute(Attribute.attribute(attributeName, type));
    }

    public CompositeType attribute(Attribute attribute) {
        var more = new ArrayList<>(attributes);
        more.add(attribute);
        return withAttributes(more);
    }

    public CompositeType comment(String text) {
        return withComment(Optional.of(text));
    }

    public Optional<Attribute> findAttribute(String attributeName) {
        return attributes.stream().filter(it -> it.name().equals(attributeName)).findFirst();
    }

    public CompositeType withName(QualifiedName replaced) {
        return new CompositeType(replaced, attributes, comment);
    }

    public CompositeType withAttributes(List<Attribute> replaced) {
        return new CompositeType(name, replaced, comment);
    }

    public CompositeType withComment(Optional<String> replaced) {
        return new CompositeType(name, attributes, replaced);
    }
}
