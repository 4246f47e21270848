package dev.autogen.dialect;

import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.named;
import static dev.autogen.schema.EnumType.enumType;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.Sequence.sequence;
import static dev.autogen.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.SchemaModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names as PostgreSQL stores them. */
class PostgresNamesTest {
    private static final String KEPT = "é".repeat(31);
    private static final String LONG = KEPT + "é and so on";
    private static final PostgresDialect POSTGRES = new PostgresDialect();

    @Test
    void every_name_is_cut_at_63_bytes_wherever_it_stands() {
        assertThat(POSTGRES.normalise(namedBy(LONG))).isEqualTo(POSTGRES.normalise(namedBy(KEPT)));
    }

    @Test
    void letters_beyond_ascii_keep_their_case() {
        assertThat(POSTGRES.storedName("GRÖßE_ÀB")).isEqualTo("grÖße_Àb");
    }

    private static SchemaModel namedBy(String name) {
        var child =
                table("child")
                        .column(column(name, bigint()))
                        .column(column("mood", named(name)))
                        .primaryKey("pk", name)
                        .unique("uq", name)
                        .index(index("ix").on("child", name).including(name))
                        .foreignKey(foreignKey("fk").from("child", name).to(name, name));
        return SchemaModel.of(table(name).column(column(name, bigint())), child)
                .withSchemas(List.of(name))
                .withEnumTypes(List.of(enumType(name, "a")))
                .withSequences(List.of(sequence(name)));
    }
}
