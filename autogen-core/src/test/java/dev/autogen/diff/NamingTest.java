package dev.autogen.diff;

import static dev.autogen.schema.Check.unnamedCheck;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.ForeignKey.unnamedForeignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.Table.table;
import static dev.autogen.schema.UniqueKey.unnamedUniqueKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
    private static final Table PART =
            table("sales.part").column(column("a", integer())).column(column("b", integer()));

    private static NamingConvention all(String template) {
        return new NamingConvention(template, template, template, template, template);
    }

    @ParameterizedTest
    @CsvSource({
        "{table}, part",
        "{table_name}, part",
        "{schema}_{table}, sales_part",
        "{constraint_name}, a_b",
        "{column_0_name}, a",
        "{column_1_name}, b",
        "{column_0_N_name}, a_b",
        "{column_0N_name}, ab",
        "{column_1_N_name}, b",
        "{column_0_label}, part_a",
        "{column_0_N_label}, part_a_part_b",
        "{column_0N_label}, part_apart_b",
        "{column_0_key}, a",
        "{column_0_N_key}, a_b",
    })
    void a_token_of_a_key_stands_for_its_table_and_columns(String template, String name) {
        assertThat(all(template).name(PART, unnamedUniqueKey("a", "b"))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "{referred_table}, thing",
        "{referred_table_name}, thing",
        "{referred_column_0_name}, x",
        "{referred_column_0_N_name}, x_y",
        "{referred_column_0N_name}, xy",
        "{referred_column_1_key}, y",
        "{referred_column_0_N_label}, thing_x_thing_y",
        "{table}_{column_0_N_name}_{referred_table}, part_a_b_thing",
    })
    void a_token_of_a_foreign_key_stands_for_the_other_end_too(String template, String name) {
        var convention = new NamingConvention("pk", template, "uq", "ix", "ck");
        var key = unnamedForeignKey().from("sales.part", "a", "b").to("sales.thing", "x", "y");
        assertThat(convention.name(PART, key)).isEqualTo(name);
    }

    @Test
    void a_check_is_named_by_the_column_that_it_mentions_or_by_a_hash() {
        assertThat(NamingConvention.DEFAULT.name(PART, unnamedCheck("B > a")))
                .isEqualTo("ck_part_b");
        assertThat(NamingConvention.DEFAULT.name(PART, unnamedCheck("1 = 1")))
                .matches("ck_part_[0-9a-f]{8}");
    }

    @ParameterizedTest
    @CsvSource({
        "{tabel}, {table}",
        "{colum_0_name}, {column_0_name}",
        "{column_O_N_name}, {column_0_N_name}",
        "{referred_table}, {table}",
        "{constraintname}, {constraint_name}",
    })
    void an_unknown_token_is_an_error_that_names_the_nearest(String template, String nearest) {
        assertThatThrownBy(() -> new NamingConvention("pk", "fk", template, "ix", "ck"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("uq = \"" + template)
                .hasMessageContaining("the nearest known one is " + nearest);
    }

    @Test
    void a_column_that_is_not_there_is_an_error_that_says_so() {
        assertThatThrownBy(() -> all("{column_1_name}").name(PART, unnamedUniqueKey("a")))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("{column_1_name}")
                .hasMessageContaining("sales.part with 1 column:");
    }

    @Test
    void a_name_that_somebody_wrote_and_the_database_cuts_is_one_warning() {
        var written = "ix_" + "long_".repeat(14);
        var entities = SchemaModel.of(PART.index(index(written).on("sales.part", "a")));
        var first = compared(SchemaModel.EMPTY.withSchemas(entities.schemas()), entities);
        assertThat(first.warnings())
                .containsExactly(
                        "The name "
                                + written
                                + " has 73 bytes, and the database keeps 63 of them: there it is "
                                + written.substring(0, 63)
                                + ".");
        assertThat(first.operations()).isNotEmpty();
        assertThat(compared(first.to(), entities).operations()).isEmpty();
    }

    private static Comparison compared(SchemaModel database, SchemaModel entities) {
        return Comparison.of(
                database, entities, Dialect.of("PostgreSQL"), Comparison.Options.DEFAULT);
    }

    @Test
    void a_name_that_is_made_up_is_cut_and_ends_in_a_hash() {
        var column = "c".repeat(70);
        var entities =
                SchemaModel.of(
                        table("part")
                                .column(column(column, integer()))
                                .unique(unnamedUniqueKey(column)));
        var name =
                compared(SchemaModel.EMPTY, entities)
                        .to()
                        .tables()
                        .get(0)
                        .uniqueKeys()
                        .get(0)
                        .name();
        assertThat(name)
                .hasValueSatisfying(
                        it -> assertThat(it).hasSize(63).matches("uq_part_c+_[0-9a-f]{8}"));
    }
}
