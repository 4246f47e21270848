package dev.autogen.samples.changes;

import static dev.autogen.schema.TableOptions.tableOptions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation.AlterTableOptions;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableOptions.RowSecurity;
import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TableOptionsTest {
    @Entity
    @Table(name = "thing")
    static class Thing {
        @Id Integer id;

        @Column(length = 10)
        String name;
    }

    @Entity
    @Table(name = "sale", indexes = @Index(name = "ix_sale_note", columnList = "note"))
    static class Sale {
        @Id LocalDate day;

        @Column(length = 20)
        String note;

        Integer amount;
    }

    private static final String[] PARTITIONED = {
        "create table sale (day date not null, note varchar(10), constraint pk_sale primary key"
                + " (day)) partition by range (day)",
        "create table sale_2025 partition of sale for values from ('2025-01-01') to ('2026-01-01')",
        "create table sale_2026 partition of sale for values from ('2026-01-01') to ('2027-01-01')"
                + " partition by hash (day)",
        "create table sale_2026_0 partition of sale_2026 for values with (modulus 2, remainder 0)",
        "create table sale_2026_1 partition of sale_2026 for values with (modulus 2, remainder 1)",
        "create table sale_rest partition of sale default",
        "insert into sale values ('2025-05-05', 'a'), ('2026-06-06', 'b')"
    };

    @Test
    void the_options_of_a_mapped_table_are_kept() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create unlogged table thing (name varchar(10), id integer not null,"
                                    + " constraint pk_thing primary key (id)) with (fillfactor = 70)",
                            "alter table thing enable row level security")
                    .entities(Thing.class)
                    .keeps(
                            "options of table thing: unlogged, storage fillfactor=70, row security"
                                    + " off → on")
                    .findsNothing();
        }
    }

    @Test
    void a_dropped_table_comes_back_with_its_options() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create unlogged table thing (id integer not null, name text,"
                                    + " constraint pk_thing primary key (id))"
                                    + " with (fillfactor = 70, toast.autovacuum_enabled = false)",
                            "alter table thing enable row level security",
                            "alter table thing force row level security")
                    .finds("drops table thing");
        }
    }

    @Test
    void partitions_are_kept_and_reported() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(PARTITIONED).entities(Sale.class);
            assertThat(change.compare().kept())
                    .containsExactly(
                            "options of table sale: partitioned by RANGE (day)",
                            "partition sale_2025 of table sale",
                            "partition sale_2026 of table sale",
                            "partition sale_2026_0 of table sale",
                            "partition sale_2026_1 of table sale",
                            "partition sale_rest of table sale");
        }
    }

    @Test
    void columns_keys_and_indexes_of_a_partitioned_table_change() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(PARTITIONED)
                    .entities(Sale.class)
                    .finds(
                            "adds sale.amount (integer)",
                            "alters sale.note: varchar(10) → varchar(20)",
                            "creates index ix_sale_note on sale (note)");
        }
    }

    @Test
    void a_partitioned_table_comes_back_with_its_partitions() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(PARTITIONED);
            assertThat(change.compare().warnings())
                    .containsExactly(
                            "Dropping table sale also drops partition sale_2025, partition"
                                    + " sale_2026, partition sale_2026_0, partition sale_2026_1,"
                                    + " partition sale_rest; a downgrade brings back the partitions,"
                                    + " empty, and nothing else.");
            assertThat(change.compare().kept()).isEmpty();
            change.finds("drops table sale");
        }
    }

    @Test
    void of_many_partitions_a_few_are_named() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                    "create table sale (id bigint) partition by hash (id)",
                    "do $$ begin for i in 0..199 loop execute format('create table sale_%s partition"
                            + " of sale for values with (modulus 200, remainder %s)', i, i);"
                            + " end loop; end $$");
            assertThat(change.compare().warnings())
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains("partition sale_0, partition sale_1, partition sale_10,")
                    .contains("partition sale_106 and 190 more; a downgrade");
            change.finds("drops table sale");
        }
    }

    @Test
    void tables_that_inherit_are_kept() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null, name varchar(10), constraint"
                                    + " pk_thing primary key (id))",
                            "create table thing_old (constraint pk_old primary key (id)) inherits"
                                    + " (thing)",
                            "create table base (id integer)",
                            "create table derived () inherits (base)")
                    .entities(Thing.class)
                    .keeps(
                            "table base, which other tables inherit from",
                            "table derived, which inherits from base",
                            "table thing_old, which inherits from thing")
                    .findsNothing();
        }
    }

    @Entity
    @Table(name = "heir")
    static class Heir {
        @Id Integer id;

        @Column(length = 10)
        String name;

        @Column(length = 10)
        String own;
    }

    @Test
    void a_table_and_its_heir_change_together() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null, constraint pk_thing primary"
                                    + " key (id))",
                            "create table heir (constraint pk_heir primary key (id)) inherits"
                                    + " (thing)",
                            "insert into heir values (1)")
                    .entities(Thing.class, Heir.class)
                    .goesThereAndBack();
        }
    }

    @Test
    void a_mapped_table_may_inherit_from_one_that_no_entity_maps() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table base (id integer not null)",
                            "create table thing (name varchar(10), constraint pk_thing primary key"
                                    + " (id)) inherits (base)")
                    .entities(Thing.class)
                    .keeps(
                            "options of table thing: inherits base",
                            "table base, which other tables inherit from")
                    .findsNothing();
        }
    }

    @Test
    void foreign_and_temporary_tables_are_kept() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create foreign data wrapper nothing",
                            "create server nowhere foreign data wrapper nothing",
                            "create foreign table thing (id integer, name varchar(10)) server"
                                    + " nowhere",
                            "create temporary table passing (id integer)")
                    .entities(Thing.class)
                    .keeps("foreign table thing, which an entity takes for its table")
                    .findsNothing();
        }
    }

    @Test
    void what_belongs_to_an_extension_is_kept() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer)",
                            "create sequence numbers",
                            "create table map (id serial, name varchar(20) unique)",
                            "create view seen as select 1 as one",
                            "create type mood as enum ('SAD')",
                            // Any extension may own what it did not create itself.
                            "alter extension plpgsql add table thing",
                            "alter extension plpgsql add table map",
                            "alter extension plpgsql add sequence numbers",
                            "alter extension plpgsql add view seen",
                            "alter extension plpgsql add type mood")
                    .entities(Thing.class)
                    .keeps(
                            "sequence of extension plpgsql numbers",
                            "table of extension plpgsql map",
                            "table of extension plpgsql thing, which an entity takes for its table",
                            "view of extension plpgsql seen")
                    .findsNothing();
        }
    }

    @Test
    void strict_tables_and_those_without_rowid_are_kept_and_come_back() {
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(
                            "create table thing (id integer not null, name text, constraint"
                                    + " pk_thing primary key (id)) strict",
                            "create table pair (a text not null, b real, c any, constraint pk_pair"
                                    + " primary key (a)) strict, without rowid",
                            "insert into thing values (1, 'a')",
                            "insert into pair values ('x', 1.5, x'01')")
                    .entities(Thing.class)
                    .finds("drops table pair");
        }
    }

    @Test
    void a_person_changes_the_options_of_a_table() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create table thing (id integer) with (fillfactor = 70)")
                    .takes(
                            new AlterTableOptions(
                                    QualifiedName.parse("thing"),
                                    tableOptions().storing("fillfactor=70"),
                                    tableOptions()
                                            .asUnlogged()
                                            .storing("autovacuum_enabled=false")
                                            .withRowSecurity(RowSecurity.FORCED)));
        }
    }

    @Test
    void a_person_makes_a_table_strict() {
        try (var change = Change.on(Kind.SQLITE)) {
            change.database("create table thing (id integer, name text)")
                    .takes(
                            new AlterTableOptions(
                                    QualifiedName.parse("thing"),
                                    tableOptions(),
                                    tableOptions().asStrict()));
        }
    }
}
