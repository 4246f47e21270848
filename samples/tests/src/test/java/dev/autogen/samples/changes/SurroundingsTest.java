package dev.autogen.samples.changes;

import static java.util.stream.Collectors.joining;

import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.stream.IntStream;
import org.hibernate.annotations.ColumnDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd names, other schemas, and roles and sessions that may do little, are no difference. */
class SurroundingsTest {
    @Entity(name = "Upper")
    @Table(name = "`Thing`", indexes = @Index(name = "`Thing index`", columnList = "`It's`"))
    static class Upper {
        @Id
        @Column(name = "`SELECT`")
        Integer id;

        @Column(name = "`It's`", length = 10, comment = "it's; \\ a -- b")
        @ColumnDefault("'it''s; \"a\" -- b'")
        String its;
    }

    @Entity(name = "Lower")
    @Table(
            name = "thing",
            check = @CheckConstraint(name = "`Größe.ck`", constraint = "\"größer als.1\" > 1"))
    static class Lower {
        @Id
        @Column(name = "`Id`")
        Integer id;

        @Column(name = "`größer als.1`")
        Integer size;

        @Column(name = "`order`", columnDefinition = "text default 'a'")
        String order;

        @ManyToOne
        @JoinColumn(name = "`Upper.fk`")
        Upper upper;

        @Column(name = "`üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü`")
        Integer tooLong;
    }

    @Test
    void tables_that_differ_by_case_and_odd_names() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.entities(Upper.class, Lower.class).goesThereAndBack();
        }
    }

    @Entity(name = "Dotted")
    @Table(
            schema = "`my.schema`",
            name = "`a.b`",
            indexes = @Index(name = "`c.d`", columnList = "`e.f`"))
    static class Dotted {
        @Id Integer id;

        @Column(name = "`e.f`", length = 10)
        @ColumnDefault("'x'")
        String name;

        @ManyToOne
        @JoinColumn(name = "`g h`")
        Thing thing;
    }

    @Entity(name = "Thing")
    @Table(name = "thing")
    static class Thing {
        @Id Integer id;

        @Column(length = 10)
        String name;
    }

    private static final String THING =
            "create table thing (id integer not null constraint pk_thing primary key, name"
                    + " varchar(10))";

    @Test
    void names_with_dots_in_another_schema() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(THING, "create view \"Vw\" as select * from thing")
                    .schemas("public", "my.schema")
                    .entities(Dotted.class, Thing.class)
                    .goesThereAndBack();
        }
    }

    @Test
    void the_same_names_in_two_schemas() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            THING,
                            "create schema \"my.schema\"",
                            "create table \"my.schema\".\"a.b\" (id integer not null constraint"
                                    + " pk_thing primary key, \"e.f\" varchar(10) default 'x', \"g h\""
                                    + " integer, constraint fk foreign key (\"g h\") references thing)",
                            "create index \"c.d\" on \"my.schema\".\"a.b\" (\"e.f\")",
                            "create view \"my.schema\".thing as select 1 as id",
                            "create sequence \"my.schema\".thing_seq",
                            "create type \"my.schema\".integer as enum ('a')",
                            "create view \"a.b\" as select * from \"my.schema\".\"a.b\"")
                    .schemas("public", "my.schema")
                    .entities(Dotted.class, Thing.class)
                    .finds(
                            "drops sequence \"my.schema\".thing_seq",
                            "drops enum type \"my.schema\".integer");
        }
    }

    @Entity(name = "Searching")
    @Table(name = "thing")
    static class Searching {
        @Id Integer id;

        @Column(columnDefinition = "shade default 'dark'")
        String name;

        @Column(columnDefinition = "integer default twice(2)")
        Integer number;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set search_path = \"$user\", extra, public",
                "set search_path = extra, public, pg_catalog",
                "set search_path = extra, public; set default_transaction_read_only = on",
                "set search_path = extra, public; create role NAME; grant usage on schema extra,"
                        + " public to NAME; grant select on all tables in schema extra to NAME; do $$"
                        + " begin execute format('revoke temporary, create on database %I from public',"
                        + " current_database()); end $$; set role NAME",
                "set search_path = extra, public; set standard_conforming_strings = off",
                "set search_path = extra, public; set quote_all_identifiers = on",
                "set search_path = extra, public; set intervalstyle = 'sql_standard'; set"
                        + " bytea_output = 'escape'; set lc_messages = 'C'; set extra_float_digits = 0",
                "set search_path = extra, public; set plan_cache_mode = force_generic_plan; set"
                        + " jit_above_cost = 0; set enable_seqscan = off; set row_security = off",
                "set search_path = extra, public; set transform_null_equals = on; set array_nulls ="
                        + " off; set xmloption = document; set check_function_bodies = off"
            })
    void the_session_may_be_set_as_it_likes(String settings) {
        try (var change = Change.on(Kind.POSTGRES)) {
            var name = "role_" + System.identityHashCode(change);
            change.database(
                            "create schema extra",
                            "create type public.shade as enum ('dark', 'light')",
                            "create function public.twice(n integer) returns integer language sql"
                                    + " immutable as 'select n * 2'",
                            "create table extra.thing (id integer not null constraint pk_thing"
                                    + " primary key, name shade default 'dark', number integer default"
                                    + " twice(2))",
                            "create table public.other (id integer)",
                            settings.replace("NAME", name))
                    .entities(Searching.class)
                    .findsNothing();
            if (settings.contains("NAME")) {
                change.database("reset role", "drop owned by " + name, "drop role " + name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_no_difference_to_nothing(Kind kind) {
        try (var change = Change.on(kind)) {
            change.findsNothing();
        }
    }

    /** Not each: PostgreSQL looks at all columns to write down one default. */
    private static String defaultOf(int column) {
        return column % 50 == 0 ? " default " + column : "";
    }

    @ParameterizedTest
    @EnumSource
    void a_table_of_very_many_columns_comes_and_goes(Kind kind) {
        int number = kind == Kind.POSTGRES ? 1600 : 300;
        try (var change = Change.on(kind)) {
            change.database(
                            "create table wide ("
                                    + IntStream.range(0, number)
                                            .mapToObj(it -> "c" + it + " smallint" + defaultOf(it))
                                            .collect(joining(", "))
                                    + ")",
                            "create index ix_wide on wide ("
                                    + IntStream.range(0, 32)
                                            .mapToObj(it -> "c" + it)
                                            .collect(joining(", "))
                                    + ")")
                    .finds("drops table wide");
        }
    }
}
