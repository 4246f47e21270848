package dev.autogen.schema;

/**
 * Something that is in a database and that no operation is about: a foreign table, a partition,
 * what belongs to an extension; or on a table, such as a trigger.
 *
 * @param what in words, such as {@code foreign table} or {@code trigger audit}
 * @param name its own name, or that of the table that it is on
 */
public record Bystander(Place place, String what, QualifiedName name) {

    /** Whether it has its name from the schema, or stands on a table. */
    public enum Place {
        IN_SCHEMA,
        ON_TABLE
    }

    /** What it is and which, in words. */
    public String words() {
        return switch (place) {
            case IN_SCHEMA -> what + " " + name;
            case ON_TABLE -> what + " of table " + name;
        };
    }
}
