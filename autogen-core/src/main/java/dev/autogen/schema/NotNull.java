package dev.autogen.schema;

import java.util.Optional;

/** What is said of a column's being not null, beyond that it is; its name, where one was chosen. */
public record NotNull(
        Optional<String> name,
        Check.Inheritance inheritance,
        Validity validity,
        OnConflict onConflict) {

    public static NotNull notNull(String name) {
        return unnamedNotNull().withName(Optional.of(name));
    }

    /** One whose name nobody chose. */
    public static NotNull unnamedNotNull() {
        return new NotNull(
                Optional.empty(), Check.Inheritance.INHERITED, Validity.VALID, OnConflict.ABORT);
    }

    /** Tables that inherit from this one may have nulls. */
    public NotNull notInherited() {
        return new NotNull(name, Check.Inheritance.NOT_INHERITED, validity, onConflict);
    }

    public NotNull validity(Validity replaced) {
        return new NotNull(name, inheritance, replaced, onConflict);
    }

    public NotNull onConflict(OnConflict replaced) {
        return new NotNull(name, inheritance, validity, replaced);
    }

    public NotNull withName(Optional<String> replaced) {
        return new NotNull(replaced, inheritance, validity, onConflict);
    }
}
