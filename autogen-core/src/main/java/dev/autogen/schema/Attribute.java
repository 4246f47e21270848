package dev.autogen.schema;

import java.util.Optional;

/** A part of a composite type. */
public record Attribute(
        String name, DataType type, Optional<String> collation, Optional<String> comment) {

    public static Attribute attribute(String name, DataType type) {
        return new Attribute(name, type, Optional.empty(), Optional.empty());
    }

    public Attribute collation(String collationName) {
        return withCollation(Optional.of(collationName));
    }

    public Attribute comment(String text) {
        return withComment(Optional.of(text));
    }

    public Attribute withName(String replaced) {
        return new Attribute(replaced, type, collation, comment);
    }

    public Attribute withType(DataType replaced) {
        return new Attribute(name, replaced, collation, comment);
    }

    public Attribute withCollation(Optional<String> replaced) {
        return new Attribute(name, type, replaced, comment);
    }

    public Attribute withComment(Optional<String> replaced) {
        return new Attribute(name, type, collation, replaced);
    }
}
