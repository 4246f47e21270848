package dev.autogen.dialect;

import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import java.util.List;

/** A column whose type and sequence PostgreSQL makes from the one word {@code serial}. */
final class PostgresSerial {
    private PostgresSerial() {}

    static boolean is(Column column) {
        return column.identitySpec().filter(it -> it.mode() == Identity.Mode.SERIAL).isPresent();
    }

    static String columnSql(PostgresDialect dialect, Column column) {
        return dialect.quote(column.name())
                + " "
                + word(column.type())
                + dialect.notNullSql(column);
    }

    private static String word(DataType type) {
        if (type.equals(DataType.bigint())) {
            return "bigserial";
        }
        return type.equals(DataType.smallint()) ? "smallserial" : "serial";
    }

    /** What the word {@code serial} does not say of the sequence that it makes. */
    static List<Statement> afterCreation(
            PostgresDialect dialect, QualifiedName table, Column column) {
        return column.identitySpec()
                .filter(it -> it.mode() == Identity.Mode.SERIAL)
                .map(it -> new PostgresOwnedSequence(dialect, table, column.name()).becomes(it))
                .orElse(List.of());
    }
}
