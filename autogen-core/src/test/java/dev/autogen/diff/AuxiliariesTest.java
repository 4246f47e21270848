package dev.autogen.diff;

import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.Sequence.sequence;
import static dev.autogen.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.PostgresDialect;
import dev.autogen.dialect.SqlHeads;
import dev.autogen.operation.Description;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Auxiliary;
import dev.autogen.schema.Auxiliary.Creation;
import dev.autogen.schema.Auxiliary.Place;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuxiliariesTest {
    private static final Table NOTE =
            table("note").column(column("id", bigint())).primaryKey("pk_note", "id");

    private static final Auxiliary WORDS =
            auxiliary(
                    Place.BEFORE_TABLES,
                    List.of("create domain word as text", "create function first() returns word"),
                    List.of("drop domain word cascade"));
    private static final Auxiliary STAMP =
            auxiliary(
                    Place.AFTER_TABLES,
                    List.of(
                            "create function stamp() returns trigger",
                            "grant execute on function stamp() to public",
                            "create trigger stamp_note before insert on note"),
                    List.of("drop trigger stamp_note on note", "drop function stamp()"));

    @Test
    void all_is_created_around_the_tables_and_dropped_in_its_own_words() {
        var found = compared(SchemaModel.EMPTY, Set.of(), STAMP, WORDS);

        assertThat(phrases(found.operations()))
                .containsExactly(
                        "runs SQL: create domain word as text",
                        "runs SQL: create function first() returns word",
                        "creates table note",
                        "runs SQL: create function stamp() returns trigger",
                        "runs SQL: grant execute on function stamp() to public",
                        "runs SQL: create trigger stamp_note before insert on note");
        assertThat(phrases(found.back()))
                .containsExactly(
                        "runs SQL: drop trigger stamp_note on note",
                        "runs SQL: drop function stamp()",
                        "drops table note",
                        "runs SQL: drop domain word cascade");
    }

    @Test
    void what_is_there_is_no_difference() {
        var found =
                compared(
                        SchemaModel.of(NOTE),
                        Set.of(
                                "domain word",
                                "function first",
                                "function stamp",
                                "trigger stamp_note on note"),
                        STAMP,
                        WORDS);

        assertThat(found.operations()).isEmpty();
        assertThat(found.back()).isEmpty();
    }

    @Test
    void of_what_is_there_in_part_the_rest_is_created_and_dropped_alone() {
        var found = compared(SchemaModel.of(NOTE), Set.of("function stamp"), STAMP);

        assertThat(phrases(found.operations()))
                .containsExactly("runs SQL: create trigger stamp_note before insert on note");
        assertThat(phrases(found.back()))
                .containsExactly("runs SQL: drop trigger if exists \"stamp_note\" on \"note\"");
    }

    @Test
    void one_that_comes_without_a_way_back_is_dropped_by_its_name() {
        var found =
                compared(
                        SchemaModel.of(NOTE),
                        Set.of(),
                        auxiliary(
                                Place.AFTER_TABLES,
                                List.of(
                                        "create view app.v as select 1",
                                        "create view w as select 2"),
                                List.of()));

        assertThat(phrases(found.back()))
                .containsExactly(
                        "runs SQL: drop view if exists \"w\"",
                        "runs SQL: drop view if exists \"app\".\"v\"");
    }

    @Test
    void one_whose_statements_are_not_understood_is_never_missing() {
        var found =
                compared(
                        SchemaModel.of(NOTE),
                        Set.of(),
                        auxiliary(Place.AFTER_TABLES, List.of("do $$ begin end $$"), List.of("x")));

        assertThat(found.isEmpty()).isTrue();
    }

    @Test
    void tables_sequences_and_indexes_among_them_are_not_dropped() {
        var database =
                SchemaModel.of(
                                NOTE.index("ix_note", "id").index("ix_other", "id"),
                                table("log").column(column("id", bigint())),
                                table("gone").column(column("id", bigint())))
                        .withSequences(List.of(sequence("tickets"), sequence("unused")));

        var found =
                compared(
                        database,
                        Set.of("table log", "sequence tickets", "index ix_note on note"),
                        auxiliary(
                                Place.AFTER_TABLES,
                                List.of(
                                        "create table log (id bigint)",
                                        "create sequence tickets",
                                        "create index ix_note on note (id)"),
                                List.of()));

        assertThat(phrases(found.operations()))
                .containsExactly(
                        "drops index ix_other of note",
                        "drops table gone",
                        "drops sequence unused");
        assertThat(found.kept()).containsExactly("table log");
    }

    private static Comparison compared(
            SchemaModel database, Set<String> there, Auxiliary... asked) {
        var auxiliaries = Auxiliaries.of(List.of(asked), object -> there.contains(object.words()));
        return Comparison.of(
                database,
                SchemaModel.of(NOTE),
                new PostgresDialect(),
                Comparison.Options.DEFAULT.with(auxiliaries));
    }

    private static Auxiliary auxiliary(Place place, List<String> creations, List<String> drops) {
        var heads = new SqlHeads(it -> it);
        return new Auxiliary(
                place,
                creations.stream().map(it -> new Creation(it, heads.created(it))).toList(),
                drops);
    }

    private static List<String> phrases(List<Operation> operations) {
        return operations.stream().map(it -> it.accept(new Description())).toList();
    }
}
