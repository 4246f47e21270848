package dev.autogen.dialect;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import java.util.Locale;

/** A column that is to be added to a table that is there. */
record SqliteAddedColumn(Column column) {

    /** {@code ADD COLUMN} takes only what needs no look at the rows. */
    boolean fitsInPlace() {
        boolean constant =
                column.defaultValue()
                        .map(it -> SqliteGroups.inDefault(it).equals(it) && !it.startsWith("("))
                        .orElse(true);
        boolean clock =
                column.defaultValue()
                        .filter(it -> it.toLowerCase(Locale.ROOT).startsWith("current_"))
                        .isPresent();
        boolean nullDefault =
                column.defaultValue().filter(it -> !it.equalsIgnoreCase("null")).isEmpty();
        boolean stored =
                column.generated()
                        .filter(it -> it.storage() == Generated.Storage.STORED)
                        .isPresent();
        return constant
                && !clock
                && !stored
                && (column.nullable() || !nullDefault)
                && column.identitySpec().isEmpty();
    }
}
