package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * A primary key; its name is absent where nobody chose one. Its columns stand in key order and are
 * never null.
 */
public record PrimaryKey(Optional<String> name, List<String> columns) {
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    public static PrimaryKey primaryKey(String name, String... columns) {
        return new PrimaryKey(Optional.of(name), List.of(columns));
    }

    /** One that has no name, which only some databases keep so. */
    public static PrimaryKey unnamedPrimaryKey(String... columns) {
        return new PrimaryKey(Optional.empty(), List.of(columns));
    }

    public PrimaryKey withName(Optional<String> replaced) {
        return new PrimaryKey(replaced, columns);
    }
}
