package dev.autogen.jpa;

import dev.autogen.AutogenException;
import java.util.Optional;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Finds the columns that keys and indexes mean, since Hibernate hands them as copies by name. */
final class TableColumns {
    private final Names names;

    TableColumns(Names names) {
        this.names = names;
    }

    Optional<String> find(Table table, Column column) {
        return Optional.ofNullable(table.getColumn(column)).map(names::column);
    }

    String name(Table table, Column column, String place) {
        return find(table, column)
                .orElseThrow(
                        () ->
                                new AutogenException(
                                        "There is no column "
                                                + column.getName()
                                                + " for "
                                                + place
                                                + ": name a column, not an attribute; the table has "
                                                + String.join(
                                                        ", ",
                                                        table.getColumns().stream()
                                                                .map(names::column)
                                                                .toList())
                                                + "."));
    }
}
