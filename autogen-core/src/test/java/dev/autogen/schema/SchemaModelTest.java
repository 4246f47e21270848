package dev.autogen.schema;

import static dev.autogen.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Schemas that come of one another, and what they share. */
class SchemaModelTest {
    private static final int NAMES = 60;

    /** Each step gives a table to one of the schemas so far; the others must not take notice. */
    @Property(tries = 100)
    void a_table_is_found_by_its_name_as_by_looking_through_all(
            @ForAll @Size(max = 120) List<@IntRange(max = 9999) Integer> steps) {
        var schemas = new ArrayList<>(List.of(SchemaModel.EMPTY));
        for (int step : steps) {
            // Mostly the newest, so that some grow long.
            int back = step % 7 == 0 ? step / NAMES % schemas.size() : 0;
            var grown = schemas.get(schemas.size() - 1 - back);
            schemas.add(grown.withTable(named(step % NAMES).comment("by step " + step)));
        }
        for (SchemaModel schema : schemas) {
            assertThat(found(schema)).isEqualTo(lookedThroughFor(schema));
        }
    }

    private static List<Optional<Table>> found(SchemaModel schema) {
        return IntStream.range(0, NAMES).mapToObj(it -> schema.findTable(name(it))).toList();
    }

    private static List<Optional<Table>> lookedThroughFor(SchemaModel schema) {
        return IntStream.range(0, NAMES)
                .mapToObj(
                        number ->
                                schema.tables().stream()
                                        .filter(it -> it.name().equals(name(number)))
                                        .findFirst())
                .toList();
    }

    private static Table named(int number) {
        return table(name(number).toString());
    }

    private static QualifiedName name(int number) {
        return QualifiedName.unqualified("t" + number);
    }

    @Test
    void a_table_takes_the_place_of_the_one_of_its_name() {
        var schema = SchemaModel.of(table("a"), table("b"), table("c"));
        assertThat(schema.withTable(table("b").comment("new")))
                .isEqualTo(SchemaModel.of(table("a"), table("b").comment("new"), table("c")));
    }

    @Test
    void a_change_that_changes_nothing_gives_the_same_objects() {
        var schema = SchemaModel.of(table("a"), table("b"));
        assertThat(schema.mapTables(it -> it.withComment(it.comment()))).isSameAs(schema);
    }

    @Test
    void a_change_of_one_table_leaves_the_others_the_same_objects() {
        var schema = SchemaModel.of(table("a"), table("b"), table("c"));
        var changed = schema.mapTables(it -> it.name().name().equals("b") ? it.comment("new") : it);
        assertThat(changed)
                .isEqualTo(SchemaModel.of(table("a"), table("b").comment("new"), table("c")));
        assertThat(changed.tables().get(0)).isSameAs(schema.tables().get(0));
        assertThat(changed.tables().get(2)).isSameAs(schema.tables().get(2));
    }
}
