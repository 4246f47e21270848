package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Collations, computed values, defaults and the order of columns, with rows in them. */
class ColumnDetailsTest {
    @Entity
    @Table(name = "thing")
    static class Collated {
        @Id Integer id;

        @Collate("C")
        @Column(length = 10)
        String name;
    }

    @Entity
    @Table(name = "thing")
    static class Named {
        @Id Integer id;

        @Column(length = 10)
        String name;
    }

    @Entity
    @Table(name = "thing")
    static class CollatedByDefinition {
        @Id Integer id;

        @Column(columnDefinition = "varchar(10) collate \"C\"")
        String name;
    }

    @Entity
    @Table(name = "thing")
    static class CaseBlind {
        @Id Integer id;

        @Column(columnDefinition = "varchar(10) collate nocase")
        String name;
    }

    private static String[] thing(String name) {
        return new String[] {
            "create table thing (id integer not null, name "
                    + name
                    + ", constraint pk_thing primary key (id))",
            "insert into thing (id) values (1), (2)"
        };
    }

    @Test
    void a_collation_is_added_changed_and_removed() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("varchar(10)"))
                    .entities(Collated.class)
                    .finds("alters thing.name: now collation C");
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("varchar(10) collate \"POSIX\""))
                    .entities(Collated.class)
                    .finds("alters thing.name: collation POSIX → C");
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("varchar(10) collate \"C\""))
                    .entities(CollatedByDefinition.class)
                    .findsNothing()
                    .entities(Named.class)
                    .finds("alters thing.name: collation C removed");
        }
    }

    @Test
    void a_collation_of_sqlite_is_added_changed_and_removed() {
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(thing("varchar(10)")).entities(CaseBlind.class).goesThereAndBack();
            change.entities(Named.class).goesThereAndBack();
        }
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(thing("varchar(10) collate rtrim"))
                    .entities(CaseBlind.class)
                    .goesThereAndBack();
        }
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(thing("varchar(10) collate NoCase"))
                    .entities(CaseBlind.class)
                    .findsNothing();
        }
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(thing("varchar(10) collate binary"))
                    .entities(Named.class)
                    .findsNothing();
        }
    }

    @Entity
    @Table(name = "thing")
    static class Computed {
        @Id Integer id;

        @GeneratedColumn("id * 2")
        Integer name;
    }

    @Entity
    @Table(name = "thing")
    static class Counted {
        @Id Integer id;
        Integer name;
    }

    @ParameterizedTest
    @CsvSource({"POSTGRES,id * 3", "SQLITE,id * 3", "POSTGRES,id", "SQLITE,2 * id"})
    void another_computation_is_a_change(Kind kind, String expression) {
        try (var change = Change.on(kind)) {
            change.database(thing("integer generated always as (" + expression + ") stored"))
                    .database("delete from thing")
                    .entities(Computed.class)
                    .goesThereAndBack()
                    .database("insert into thing (id) values (1), (2)");
            assertThat(change.ask("select name from thing order by id")).containsExactly("2", "4");
        }
    }

    /** Hibernate asks PostgreSQL 18 for values that are computed when they are read. */
    @Test
    void when_the_database_computes_is_its_own_affair() {
        try (var change = Change.onPostgresFrom(18)) {
            change.database(thing("integer generated always as (id * 2) stored"))
                    .entities(Computed.class)
                    .findsNothing()
                    .keeps("column thing.name: computed once, and stored");
        }
        try (var change = Change.onPostgresFrom(18)) {
            change.database(thing("integer generated always as (id * 2) virtual"))
                    .entities(Computed.class)
                    .findsNothing()
                    .keeps()
                    .entities()
                    .database("delete from thing")
                    .finds("drops table thing");
        }
    }

    @ParameterizedTest
    @CsvSource({"POSTGRES,ID*2", "SQLITE,id * 2", "POSTGRES,(((id) * 2))"})
    void the_same_computation_in_other_words_is_not(Kind kind, String expression) {
        try (var change = Change.on(kind)) {
            change.database(thing("integer generated always as (" + expression + ") stored"))
                    .entities(Computed.class)
                    .findsNothing();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_value_starts_and_stops_being_computed(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(thing("integer"))
                    .database("delete from thing")
                    .entities(Computed.class)
                    .goesThereAndBack()
                    .entities(Counted.class)
                    .goesThereAndBack();
        }
    }

    @ParameterizedTest
    @CsvSource({"stored,14", "virtual,18"})
    void a_value_that_is_no_longer_computed_stays(String storage, int oldest) {
        try (var change = Change.onPostgresFrom(oldest)) {
            change.database(thing("integer generated always as (id * 2) " + storage))
                    .entities(Counted.class)
                    .upgrade()
                    .findsNothing();
            assertThat(change.ask("select name from thing order by id")).containsExactly("2", "4");
        }
    }

    @Entity
    @Table(name = "thing")
    static class Documented {
        @Id Integer id;

        @JdbcTypeCode(SqlTypes.JSON)
        @ColumnDefault("'{\"a\": 1, \"b\": [true, null]}'")
        String name;
    }

    @Entity
    @Table(name = "thing")
    static class PlainJson {
        @Id Integer id;

        @Column(columnDefinition = "json")
        @ColumnDefault("'{\"a\": 1}'")
        String name;
    }

    @Test
    void the_default_of_a_document_is_compared() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("jsonb default '{}'"))
                    .entities(Documented.class)
                    .finds(
                            "alters thing.name: default '{}'::jsonb → '{\"a\": 1, \"b\": [true,"
                                    + " null]}'");
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("jsonb default '{\"b\":[true,null],\"a\":1}'::jsonb"))
                    .entities(Documented.class)
                    .findsNothing();
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("json default '{}'"))
                    .entities(PlainJson.class)
                    .finds("alters thing.name: default '{}'::json → '{\"a\": 1}'");
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("json default '{\"a\": 1}'"))
                    .entities(PlainJson.class)
                    .findsNothing();
        }
    }

    @Entity
    @Table(name = "thing")
    static class FiveInWords {
        @Id Integer id;

        @ColumnDefault("'5'")
        @Column(length = 10)
        String name;
    }

    @Entity
    @Table(name = "thing")
    static class Five {
        @Id Integer id;

        @ColumnDefault("'5'")
        Integer name;
    }

    @Test
    void a_default_of_another_type_is_read_as_the_server_reads_it() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("integer default 5")).entities(Five.class).findsNothing();
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("varchar(10) default 5"))
                    .entities(FiveInWords.class)
                    .finds("alters thing.name: default 5 → '5'");
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("integer default 6"))
                    .entities(Five.class)
                    .finds("alters thing.name: default 6 → '5'");
        }
    }

    @Entity
    @Table(name = "thing")
    static class FiveInAnExpression {
        @Id Integer id;

        @ColumnDefault("lower('5')::integer")
        Integer name;
    }

    @Entity
    @Table(name = "thing")
    static class FiveOfAnotherType {
        @Id Integer id;

        @ColumnDefault("lower('5')")
        Integer name;
    }

    @Test
    void a_number_by_default_becomes_an_expression_over_text() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("integer default 5"))
                    .entities(FiveInAnExpression.class)
                    .finds("alters thing.name: default 5 → lower('5')::integer");
        }
    }

    @Test
    void a_default_that_the_column_cannot_have_is_found_and_does_not_end_the_comparison() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(thing("integer default 5"))
                    .database("create table gone (id integer)")
                    .entities(FiveOfAnotherType.class);
            assertThat(change.found())
                    .containsExactly(
                            "drops table gone", "alters thing.name: default 5 → lower('5')");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_columns_is_no_difference(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            "create table thing (name varchar(10), id integer not null, constraint"
                                    + " pk_thing primary key (id))")
                    .entities(Named.class)
                    .findsNothing();
        }
    }

    @Entity
    @Table(name = "thing")
    static class NullByDefault {
        @Id Integer id;

        @Column(length = 10)
        @ColumnDefault("NULL")
        String name;
    }

    @ParameterizedTest
    @EnumSource
    void a_default_of_null_is_none(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(thing("varchar(10)")).entities(NullByDefault.class).findsNothing();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_default_of_null_that_nobody_asks_for_is_none(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(thing("varchar(10) default null")).entities(Named.class).findsNothing();
        }
    }

    @Entity
    @Table(name = "thing")
    static class NotTheDefaultOfItsDomain {
        @Id Integer id;

        @Column(columnDefinition = "word default null")
        String name;
    }

    @Test
    void a_default_of_null_takes_the_place_of_that_of_a_domain() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create domain word as varchar(10) default 'x'")
                    .database(thing("word"))
                    .entities(NotTheDefaultOfItsDomain.class)
                    .finds("alters thing.name: now default null");
        }
    }
}
