package dev.autogen.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migrate.PlainSql.Reach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSqlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE users SET email = lower(email)",
                "  -- why\n insert into t values ('; drop table t');\n delete from t;",
                "/* one\n two */ GRANT SELECT ON t TO reader",
                "",
            })
    void rows_and_rights_do_not_change_the_schema(String sql) {
        assertThat(new PlainSql(sql).reach()).isEqualTo(Reach.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE audit (id int, constraint x foreign key (id) references t on delete"
                        + " cascade)",
                "update t set a = 1; alter table t alter a set not null",
                "create function f() returns trigger as $body$ begin drop table x cascade; end"
                        + " $body$ language plpgsql",
                "CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE t SET a = 1; END",
            })
    void what_is_created_or_altered_is_named(String sql) {
        assertThat(new PlainSql(sql).reach()).isEqualTo(Reach.NAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT create_hypertable('conditions', 'time')",
                "DO $$ BEGIN EXECUTE 'create table a()'; END $$",
                "CALL rebuild()",
                "drop table a cascade",
                "DROP SCHEMA a\nCASCADE",
                "SET search_path TO other",
                "update t set a = 1; with x as (select f()) select * from x",
            })
    void anything_else_may_change_anything(String sql) {
        assertThat(new PlainSql(sql).reach()).isEqualTo(Reach.ANYTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table Order_Lines add x int",
                "alter table \"order_lines\" add x int",
                "alter table shop.order_lines add x int",
                "create index on order_lines(x)",
            })
    void what_it_names_is_among_its_words(String sql) {
        assertThat(new PlainSql(sql).words()).contains("order_lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create or replace function audit() returns trigger as $$ begin insert into orders"
                        + " values (1); end $$ language plpgsql",
                "CREATE TRIGGER audit AFTER INSERT ON orders BEGIN UPDATE orders SET a = 1; END",
                "create view audit as select * from orders",
                "drop trigger if exists audit on orders",
                "update orders set a = 1; create procedure audit() begin atomic; end",
            })
    void what_a_function_or_a_trigger_reads_stays_as_it_is(String sql) {
        assertThat(new PlainSql(sql).words()).containsExactly("audit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create function f() returns int as 'select 1' language sql; alter table orders add"
                        + " x int",
                "create index ix on orders (x)",
                "create table x (like orders)",
                "create rule r as on insert to orders do instead nothing",
            })
    void what_else_is_changed_is_among_its_words(String sql) {
        assertThat(new PlainSql(sql).words()).contains("orders");
    }
}
