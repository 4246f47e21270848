package dev.autogen.dialect;

import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Serial columns that the other side has as two: a sequence that stands on its own, and a default
 * that draws from it. Here they become the same.
 */
final class PostgresDrawnColumns {
    private final SchemaModel other;
    private final List<Sequence> sequences = new ArrayList<>();

    PostgresDrawnColumns(SchemaModel other) {
        this.other = other;
    }

    Table loosened(Table table) {
        return table.mapColumns(it -> loosened(it, table));
    }

    /** The sequences of the columns that were loosened so far. */
    List<Sequence> sequences() {
        return List.copyOf(sequences);
    }

    private Column loosened(Column column, Table table) {
        var serial = column.identitySpec().filter(it -> it.mode() == Identity.Mode.SERIAL);
        if (serial.isEmpty()) {
            return column;
        }
        var name =
                serial.get()
                        .sequence()
                        .orElse(PostgresNames.sequenceOf(table.name(), column.name()));
        var counterpart = other.findTable(table.name()).flatMap(it -> it.findColumn(column.name()));
        boolean drawn =
                counterpart.stream()
                        .filter(it -> it.identitySpec().isEmpty())
                        .anyMatch(it -> other.findSequence(name).isPresent() || draws(it, name));
        if (!drawn) {
            return column;
        }
        sequences.add(
                new Sequence(
                        name,
                        serial.get().options(),
                        Optional.of(column.type()).filter(it -> !it.equals(DataType.bigint())),
                        Optional.of(new Sequence.Owner(table.name(), column.name())),
                        Optional.empty()));
        return column.withIdentitySpec(Optional.empty())
                .defaultValue("nextval(" + StandardDialect.literal(bare(name)) + "::regclass)");
    }

    private static boolean draws(Column column, QualifiedName sequence) {
        return column.defaultValue().stream()
                .flatMap(it -> PostgresDraw.in(it).stream())
                .anyMatch(sequence::equals);
    }

    /** As the server writes a name down: quoted where it has to be. */
    private static String bare(QualifiedName name) {
        return name.schema().map(it -> bare(it) + ".").orElse("") + bare(name.name());
    }

    private static String bare(String name) {
        return name.matches("[a-z_][a-z0-9_]*") ? name : new PostgresDialect().quote(name);
    }
}
