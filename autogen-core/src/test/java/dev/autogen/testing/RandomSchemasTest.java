package dev.autogen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

class RandomSchemasTest {

    @Provide
    static Arbitrary<Tuple2<SchemaModel, SchemaModel>> pairs() {
        return RandomSchemas.anything().withUnnamed().pairs();
    }

    @Property(tries = 300, seed = "20261121")
    void what_is_named_is_there(@ForAll("pairs") Tuple2<SchemaModel, SchemaModel> pair) {
        for (SchemaModel schema : List.of(pair.get1(), pair.get2())) {
            schema.tables().forEach(it -> isWhole(it, schema));
            assertThat(schema.tables().stream().map(it -> it.name().name()))
                    .doesNotHaveDuplicates();
        }
    }

    private static void isWhole(Table table, SchemaModel schema) {
        var columns = table.columns().stream().map(Column::name).toList();
        table.primaryKey().ifPresent(it -> assertThat(columns).containsAll(it.columns()));
        table.uniqueKeys().forEach(it -> assertThat(columns).containsAll(it.columns()));
        table.indexes().forEach(it -> assertThat(it.table()).isEqualTo(table.name()));
        for (var key : table.foreignKeys()) {
            var target = schema.findTable(key.referencedTable()).orElseThrow();
            assertThat(target.primaryKey().orElseThrow().columns())
                    .isEqualTo(key.referencedColumns());
            for (int i = 0; i < key.columns().size(); i++) {
                assertThat(table.findColumn(key.columns().get(i)).orElseThrow().type())
                        .isEqualTo(
                                target.findColumn(key.referencedColumns().get(i))
                                        .orElseThrow()
                                        .type());
            }
        }
    }
}
