package dev.autogen.codegen;

import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation;
import dev.autogen.schema.DataType;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.testing.RandomSchemas;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Provide
    static Arbitrary<SchemaModel> schemas() {
        return RandomSchemas.anything().withUnnamed().withInvalid().schemas();
    }

    @Property(tries = 60, seed = "20261121")
    void a_revision_records_what_it_was_written_from(@ForAll("schemas") SchemaModel schema) {
        var operations = EveryOperation.on(schema);
        assertThat(StrictCompiler.upgrade(Drafts.draft(operations, List.of())))
                .isEqualTo(operations.stream().map(EveryOperation::asWritten).toList());
    }

    @Test
    void every_standard_type_comes_back_with_and_without_arguments() {
        var types =
                List.of(DataType.Kind.values()).stream()
                        .flatMap(
                                kind ->
                                        List.of(
                                                DataType.standard(kind),
                                                DataType.standard(kind, 3),
                                                DataType.standard(kind, 30, 5))
                                                .stream())
                        .toList();
        var big = table("t");
        for (DataType type : types) {
            big = big.column(column("c" + big.columns().size(), type));
        }
        comesBack(List.of(new Operation.CreateTable(big)));
    }

    @Test
    void texts_of_any_characters_come_back() {
        var everything = new StringBuilder();
        IntStream.range(0, 0x3100).forEach(everything::appendCodePoint);
        comesBack(
                List.of(
                                "\"\\\n\r\t\b\f\0\1'$T $$ $L",
                                "\\u0041 \\\\u0022 \\",
                                "😀 \ud83d lone \ude00",
                                "\u202e hidden \u2028 \u2029 \u0085",
                                "\n\n",
                                "",
                                everything.toString(),
                                "line\n".repeat(40),
                                "x".repeat(70_000),
                                "ü😀\0".repeat(50_000))
                        .stream()
                        .<Operation>map(it -> new Operation.Execute(it, Optional.of(it)))
                        .toList());
    }

    @Test
    void two_thousand_tables_fit_into_one_revision() {
        var tables =
                IntStream.range(0, 2_000)
                        .<Operation>mapToObj(it -> new Operation.CreateTable(wide(it, 5)))
                        .toList();
        var draft = Drafts.draft(tables);
        var revision = StrictCompiler.load(draft);
        assertThat(StrictCompiler.recorded(revision::upgrade)).isEqualTo(tables);
        assertThat(StrictCompiler.recorded(revision::downgrade)).hasSize(2_000);
    }

    @Test
    void a_table_of_the_most_columns_fits_into_one_revision() {
        comesBack(List.of(new Operation.CreateTable(wide(1, 1_600))));
    }

    private static Table wide(int number, int columns) {
        var table = table("table_" + number);
        for (int i = 0; i < columns; i++) {
            table =
                    table.column(
                            column("column_" + number + "_" + i, varchar(100 + i))
                                    .notNull()
                                    .defaultValue("'" + number + "'")
                                    .comment("The " + i + " of " + number));
        }
        return table.column(column("id", bigint()).identity())
                .primaryKey("pk_" + number, "id")
                .index("ix_" + number, "column_" + number + "_0");
    }

    private static void comesBack(List<Operation> operations) {
        assertThat(StrictCompiler.upgrade(Drafts.draft(operations, List.of())))
                .isEqualTo(operations);
    }
}
