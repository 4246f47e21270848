package dev.autogen.schema;

import java.util.Optional;

/**
 * Something that is in a database and that no operation is about: a foreign table, a partition,
 * what belongs to an extension, a trigger.
 *
 * @param what in words, such as {@code foreign table} or {@code trigger audit}
 * @param name the name that no table can have beside it, if it has such a one
 * @param table the table that it is gone with, if it belongs to one
 * @param type the type that it needs, and that cannot go while it is there
 */
public record Bystander(
        String what,
        Optional<QualifiedName> name,
        Optional<QualifiedName> table,
        Optional<QualifiedName> type) {

    public static Bystander inSchema(String what, QualifiedName name) {
        return new Bystander(what, Optional.of(name), Optional.empty(), Optional.empty());
    }

    public static Bystander onTable(String what, QualifiedName table) {
        return new Bystander(what, Optional.empty(), Optional.of(table), Optional.empty());
    }

    public static Bystander needingType(String what, QualifiedName type) {
        return new Bystander(what, Optional.empty(), Optional.empty(), Optional.of(type));
    }

    /** What it is and which, in words. */
    public String words() {
        return own()
                + table.map(it -> " of table " + it).orElse("")
                + type.map(it -> ", which needs type " + it).orElse("");
    }

    /** What it is and which, without its table. */
    public String own() {
        return what + name.map(it -> " " + it).orElse("");
    }
}
