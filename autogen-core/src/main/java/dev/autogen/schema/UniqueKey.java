package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/** A unique constraint; its name is absent where nobody chose one. */
public record UniqueKey(
        Optional<String> name, List<String> columns, Deferral deferral, boolean nullsNotDistinct) {
    public UniqueKey {
        columns = List.copyOf(columns);
    }

    public static UniqueKey uniqueKey(String name, String... columns) {
        return new UniqueKey(Optional.of(name), List.of(columns), Deferral.NOT_DEFERRABLE, false);
    }

    /** One that has no name, which only some databases keep so. */
    public static UniqueKey unnamedUniqueKey(String... columns) {
        return new UniqueKey(Optional.empty(), List.of(columns), Deferral.NOT_DEFERRABLE, false);
    }

    public UniqueKey deferral(Deferral replaced) {
        return new UniqueKey(name, columns, replaced, nullsNotDistinct);
    }

    /** Two nulls count as equal. */
    public UniqueKey nullsAreEqual() {
        return new UniqueKey(name, columns, deferral, true);
    }

    public UniqueKey withName(Optional<String> replaced) {
        return new UniqueKey(replaced, columns, deferral, nullsNotDistinct);
    }
}
