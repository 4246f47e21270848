package dev.autogen.samples.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.samples.changes.Catalogue;
import dev.autogen.schema.SchemaModel;
import java.sql.Connection;
import java.util.List;

/**
 * A database at one moment.
 *
 * @param schema what the reflector says
 * @param catalogue what the database says of itself, a line each, sorted
 */
record Picture(SchemaModel schema, List<String> catalogue, Cells cells) {

    static Picture of(Connection connection, Dialect dialect, SchemaModel schema) {
        return new Picture(
                schema,
                Catalogue.of(connection, dialect, schema),
                Cells.of(connection, dialect, schema));
    }

    void assertSchemaOf(Picture other, String story) {
        assertThat(catalogue).as(() -> "after\n" + story).isEqualTo(other.catalogue);
    }

    void assertAsBefore(Picture before, String story) {
        assertSchemaOf(before, story);
        assertThat(cells).as(() -> "after\n" + story).isEqualTo(before.cells);
    }
}
