package dev.autogen.codegen;

import dev.autogen.schema.Attribute;
import dev.autogen.schema.CompositeType;

/** Writes composite types. */
final class CompositeTypeCode {
    private CompositeTypeCode() {}

    static Chain of(CompositeType type) {
        var code =
                Chain.factory(
                                CompositeType.class,
                                "compositeType",
                                Code.text(type.name().toString()))
                        .onLines();
        for (Attribute attribute : type.attributes()) {
            code =
                    isPlain(attribute)
                            ? code.then(
                                    "attribute",
                                    Code.text(attribute.name()),
                                    TypeCode.of(attribute.type()))
                            : code.then("attribute", of(attribute));
        }
        return type.comment().isPresent()
                ? code.then("comment", Code.text(type.comment().get()))
                : code;
    }

    private static boolean isPlain(Attribute attribute) {
        return attribute.collation().isEmpty() && attribute.comment().isEmpty();
    }

    private static Chain of(Attribute attribute) {
        var code =
                Chain.factory(
                        Attribute.class,
                        "attribute",
                        Code.text(attribute.name()),
                        TypeCode.of(attribute.type()));
        if (attribute.collation().isPresent()) {
            code = code.then("collation", Code.text(attribute.collation().get()));
        }
        return attribute.comment().isPresent()
                ? code.then("comment", Code.text(attribute.comment().get()))
                : code;
    }
}
