package dev.autogen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.SqlObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlHeadsTest {
    private static final SqlHeads HEADS = new SqlHeads(new PostgresDialect()::storedName);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "create or replace function Audit(x int) returns int | function audit",
                "CREATE FUNCTION app.\"Audit it\"() returns void | function app.Audit it",
                "create function \"App\".audit () | function App.audit",
                "create procedure p() | procedure p",
                "create aggregate total (int) (sfunc = f) | aggregate total",
                "create trigger t before update of a, b or insert on only \"Order\" for each row |"
                        + " trigger t on Order",
                "create constraint trigger t after insert on app.orders | trigger t on app.orders",
                "create materialized view if not exists big as select 1 | materialized view big",
                "create or replace recursive view v(n) as select 1 | view v",
                "create unique index concurrently if not exists ix on t (a) | index ix on t",
                "create sequence s start 5 | sequence s",
                "create type span as range (subtype = int) | type span",
                "create domain word as text | domain word",
                "create extension if not exists citext with schema public | extension citext",
                "create rule r as on insert to app.t do instead nothing | rule r on app.t",
                "create policy own on notes using (true) | policy own on notes",
                "create unlogged table x (a int) | table x",
                "create operator app.=== (leftarg = box) | operator app.===",
                "create cast (numeric(10, 2) as money_text) with function f(numeric) | cast"
                        + " numeric(10, 2) as money_text",
                "create collation german from \"de_DE\" | collation german",
                "-- why\\n/* so */ create /* or not */ view v as select 1 | view v",
            })
    void the_beginning_says_what_is_created(String sql, String object) {
        assertThat(words(HEADS.created(sql.replace("\\n", "\n")))).containsExactly(object);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do $$ begin create table x (); end $$",
                "insert into t values ('create table x ()')",
                "grant select on t to public",
                "create temporary table x (a int)",
                "create index on t (a)",
                "create event trigger e on sql_drop execute function f()",
                "create text search configuration c (copy = simple)",
                "create operator class c for type int using btree as storage int",
                "create view a.b.c as select 1",
                "create",
                "create view",
                "create cast (a",
                "create function 'f'",
                "",
            })
    void anything_else_is_not_understood(String sql) {
        assertThat(HEADS.created(sql)).isEmpty();
    }

    @Test
    void each_of_several_statements_is_read_and_no_body() {
        assertThat(
                        words(
                                HEADS.created(
                                        """
                                        create function f() returns trigger as $body$
                                        begin
                                          execute 'x'; create table not_me ();
                                        end $body$ language plpgsql;
                                        grant execute on function f() to public;
                                        create trigger t after insert on orders execute function f();
                                        """)))
                .containsExactly("function f", "trigger t on orders");
    }

    @Test
    void what_is_dropped_is_read_as_well_and_written() {
        assertThat(words(HEADS.dropped("DROP TRIGGER IF EXISTS t ON orders; drop function f(int)")))
                .containsExactly("trigger t on orders", "function f");
        for (String sql :
                List.of(
                        "create trigger \"T\" after insert on app.orders",
                        "create function f()",
                        "create materialized view v as select 1",
                        "create cast (a as b) without function")) {
            var created = HEADS.created(sql);
            assertThat(
                            HEADS.dropped(created.get(0).drop().orElseThrow()).stream()
                                    .map(SqlObject::name))
                    .containsExactly(created.get(0).name());
        }
    }

    @Test
    void functions_of_one_name_are_told_apart_by_their_arguments() {
        var created =
                HEADS.created(
                        """
                        create function f() returns int as 'select 1';
                        create function f(a numeric(10, 2) default abs(2), out b text, "in" int[] = '{1, 2}') as 'select';
                        create procedure "P"(variadic a text[]) as 'select';
                        """);
        assertThat(created.stream().map(it -> it.drop().orElseThrow()))
                .containsExactly(
                        "drop function if exists \"f\"()",
                        "drop function if exists \"f\"(a numeric(10, 2), out b text, \"in\" int[])",
                        "drop procedure if exists \"P\"(variadic a text[])");
        assertThat(created.stream().map(it -> it.inputs().orElseThrow())).containsExactly(0, 2, 1);
        var dropped = HEADS.dropped("drop function f(numeric, int[]); drop function f");
        assertThat(created.stream().map(dropped.get(0)::mayBe)).containsExactly(false, true, false);
        assertThat(created.stream().map(dropped.get(1)::mayBe)).containsExactly(true, true, false);
    }

    private static List<String> words(List<SqlObject> objects) {
        return objects.stream().map(SqlObject::words).toList();
    }
}
