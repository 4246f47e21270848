package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.SchemaModel;
import java.util.List;
import java.util.Map;

/**
 * A database at one moment.
 *
 * @param model what the reflector says, sorted
 * @param catalogue what the database says of itself, a line each, sorted
 * @param rows for each table and column, its values, sorted
 */
record Portrait(SchemaModel model, List<String> catalogue, Map<String, List<String>> rows) {

    void assertSchemaOf(Portrait other, String story) {
        assertThat(catalogue).as(story).isEqualTo(other.catalogue);
        assertThat(model).as(story).isEqualTo(other.model);
    }

    /** What both have has the same values in both, as far as they are of the same type. */
    void assertRowsOf(Portrait other, String story) {
        rows.forEach(
                (column, values) -> {
                    if (other.rows.containsKey(column)) {
                        assertThat(values)
                                .as("values of " + column + " after\n" + story)
                                .isEqualTo(other.rows.get(column));
                    }
                });
    }
}
