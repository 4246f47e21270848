package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.CompareSettings;
import dev.autogen.diff.CompareSettings.Unmapped;
import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WholeTablesTest {
    private static final CompareSettings KEEPING =
            new CompareSettings(true, true, true, Unmapped.KEEP);

    @Entity
    @Table(name = "thing")
    static class Thing {
        @Id Integer id;

        @Column(length = 10)
        String name;
    }

    @Entity
    @Table(name = "hen")
    static class Hen {
        @Id Integer id;

        @ManyToOne
        @JoinColumn(name = "egg_id", foreignKey = @ForeignKey(name = "fk_hen_egg"))
        Egg egg;

        @ManyToOne
        @JoinColumn(name = "mother_id", foreignKey = @ForeignKey(name = "fk_hen_mother"))
        Hen mother;
    }

    @Entity
    @Table(name = "egg")
    static class Egg {
        @Id Integer id;

        @ManyToOne
        @JoinColumn(name = "hen_id", foreignKey = @ForeignKey(name = "fk_egg_hen"))
        Hen hen;
    }

    @Entity
    @Table(name = "thing", schema = "sales")
    static class Sold {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sold")
        @SequenceGenerator(name = "sold", sequenceName = "sold_seq", schema = "sales")
        Integer id;
    }

    private static final String[] FAMILY = {
        "create table grandparent (id integer not null, constraint pk_g primary key (id))",
        "create table parent (id integer not null, g_id integer, constraint pk_p primary key (id),"
                + " constraint fk_p_g foreign key (g_id) references grandparent (id))",
        "create table child (id integer not null, p_id integer, constraint pk_c primary key (id),"
                + " constraint fk_c_p foreign key (p_id) references parent (id))"
    };

    @ParameterizedTest
    @EnumSource
    void tables_that_refer_to_each_other_in_a_chain_are_dropped(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(FAMILY)
                    .finds(
                            "drops foreign key fk_c_p of child",
                            "drops foreign key fk_p_g of parent",
                            "drops table child",
                            "drops table grandparent",
                            "drops table parent");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_table_is_dropped_that_a_kept_one_refers_to(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            "create table gone (id integer not null, constraint pk_gone primary key (id))",
                            "create table thing (id integer not null, name varchar(10), gone_id integer,"
                                    + " constraint pk_thing primary key (id),"
                                    + " constraint fk_thing_gone foreign key (gone_id) references gone (id))",
                            "insert into gone values (1)",
                            "insert into thing values (1, 'a', 1)")
                    .entities(Thing.class)
                    .goesThereAndBack();
        }
    }

    @Entity
    @Table(name = "thing")
    static class Remembering {
        @Id Integer id;

        @Column(length = 10)
        String name;

        @Column(name = "gone_id")
        Integer goneId;
    }

    @ParameterizedTest
    @EnumSource
    void a_kept_column_outlives_the_table_that_it_referred_to(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            "create table gone (id integer not null, constraint pk_gone primary key (id))",
                            "create table thing (id integer not null, name varchar(10), gone_id integer,"
                                    + " constraint pk_thing primary key (id),"
                                    + " constraint fk_thing_gone foreign key (gone_id) references gone (id))",
                            "insert into thing values (1, 'a', null)")
                    .entities(Remembering.class)
                    .finds("drops foreign key fk_thing_gone of thing", "drops table gone");
        }
    }

    @ParameterizedTest
    @EnumSource
    void new_tables_may_refer_to_each_other_and_to_themselves(Kind kind) {
        try (var change = Change.on(kind)) {
            change.entities(Hen.class, Egg.class).goesThereAndBack();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tables_that_refer_to_each_other_are_dropped(Kind kind) {
        try (var change = Change.on(kind)) {
            change.entities(Hen.class, Egg.class).goesThereAndBack().entities().goesThereAndBack();
        }
    }

    @Test
    void a_table_comes_with_the_schema_that_it_stands_in() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.schemas("public", "sales")
                    .entities(Sold.class)
                    .finds(
                            "creates schema sales",
                            "creates sequence sales.sold_seq",
                            "creates table sales.thing");
        }
    }

    @Test
    void a_schema_that_was_there_stays_there() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create schema sales")
                    .schemas("public", "sales")
                    .entities(Sold.class)
                    .finds("creates sequence sales.sold_seq", "creates table sales.thing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tables_that_no_entity_maps_are_kept_where_that_is_wanted(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(FAMILY)
                    .database(
                            "create table thing (id integer not null, name varchar(10), constraint pk_thing primary key (id))")
                    .entities(Thing.class)
                    .settings(KEEPING)
                    .findsNothing();
            assertThat(change.compare().unmapped().tables())
                    .extracting(Object::toString)
                    .containsExactly("child", "grandparent", "parent");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_kept_table_loses_the_key_to_a_column_that_goes(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            "create table thing (id integer not null, name varchar(10), code integer,"
                                    + " constraint pk_thing primary key (id), constraint uq_code unique (code))",
                            "create table other (code integer, constraint fk_code foreign key (code) references thing (code))")
                    .entities(Thing.class)
                    .settings(KEEPING)
                    .goesThereAndBack();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_books_of_other_tools_and_the_tables_of_hibernate_are_kept(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            "create table databasechangelog (id varchar(255))",
                            "create table databasechangeloglock (id integer)",
                            "create table flyway_schema_history (installed_rank integer)",
                            "create table ht_thing (id integer, hib_sess_id char(36))",
                            "create table hte_thing (rn_ integer)")
                    .keeps(
                            "table databasechangelog, in which another migration tool keeps its books",
                            "table databasechangeloglock, in which another migration tool keeps its books",
                            "table flyway_schema_history, in which another migration tool keeps its books",
                            "table ht_thing, which Hibernate works with",
                            "table hte_thing, which Hibernate works with")
                    .findsNothing();
        }
    }

    @Test
    void sequences_that_no_entity_uses_are_dropped_or_kept_as_tables_are() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create sequence lone start 5 cycle maxvalue 99")
                    .settings(KEEPING)
                    .findsNothing()
                    .settings(CompareSettings.ALL)
                    .finds("drops sequence lone");
        }
    }

    @Test
    void a_sequence_that_a_kept_table_draws_from_is_kept() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create sequence numbers",
                            "create table ht_x (id bigint default nextval('numbers'), hib_sess_id uuid)")
                    .keeps(
                            "table ht_x, which Hibernate works with",
                            "sequence numbers, which no entity uses")
                    .findsNothing();
        }
    }

    @Test
    void what_goes_with_a_dropped_table_is_said() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                    "create table t (a integer, b integer)",
                    "create function f() returns trigger language plpgsql as 'begin return new; end'",
                    "create trigger watch before insert on t for each row execute function f()",
                    "create rule quiet as on delete to t do instead nothing",
                    "create policy mine on t",
                    "create statistics pair on a, b from t",
                    "grant select on t to public");
            assertThat(change.compare().warnings())
                    .containsExactly(
                            "Dropping table t also drops row security policy mine, rule quiet, statistics object pair,"
                                    + " the rights of everybody, trigger watch; a downgrade does not bring that back.");
        }
    }
}
