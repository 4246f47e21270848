package dev.autogen.schema;

import java.util.Optional;

/**
 * An exclusion constraint: no two rows may be alike in the way that it says; its name is absent
 * where nobody chose one.
 *
 * <p>The definition is the SQL after the word {@code EXCLUDE}, such as {@code USING gist (room WITH
 * =, during WITH &&)}, with all that the database says of it.
 */
public record Exclusion(Optional<String> name, String definition, Optional<String> comment) {

    public static Exclusion exclusion(String name, String definition) {
        return new Exclusion(Optional.of(name), definition, Optional.empty());
    }

    /** One that has no name yet. */
    public static Exclusion unnamedExclusion(String definition) {
        return new Exclusion(Optional.empty(), definition, Optional.empty());
    }

    public Exclusion comment(String text) {
        return withComment(Optional.of(text));
    }

    public Exclusion withComment(Optional<String> replaced) {
        return new Exclusion(name, definition, replaced);
    }

    public Exclusion withName(Optional<String> replaced) {
        return Unchanged.one(replaced, name) ? this : new Exclusion(replaced, definition, comment);
    }

    public Exclusion withDefinition(String replaced) {
        return Unchanged.one(replaced, definition) ? this : new Exclusion(name, replaced, comment);
    }
}
