package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.junit.jupiter.api.Test;

/**
 * What PostgreSQL says from version 18 on of how far checks, foreign keys and columns that are not
 * null bind.
 */
class EnforcementTest {
    @Entity
    @Table(name = "thing", check = @CheckConstraint(name = "ck_n", constraint = "n > 1"))
    static class Thing {
        @Id Integer id;
        int n;

        @Column(nullable = false)
        Integer m;
    }

    @Entity
    @Table(name = "part")
    static class Part {
        @Id Integer id;

        @ManyToOne
        @JoinColumn(name = "thing_id", foreignKey = @ForeignKey(name = "fk_part_thing"))
        Thing thing;
    }

    @Entity
    @Table(name = "part")
    static class PartThatGoesAlong {
        @Id Integer id;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        @JoinColumn(name = "thing_id", foreignKey = @ForeignKey(name = "fk_part_thing"))
        Thing thing;
    }

    private static final String THING =
            "create table thing (id integer not null constraint pk_thing primary key, n integer not"
                    + " null, m integer not null, constraint ck_n check (n > @) not enforced)";
    private static final String PART =
            "create table part (id integer not null constraint pk_part primary key, thing_id"
                    + " integer, constraint fk_part_thing foreign key (thing_id) references thing (id)"
                    + " not enforced)";

    @Test
    void what_is_not_enforced_is_kept_so() {
        try (var change = Change.onPostgresFrom(18)) {
            change.database(
                            THING.replace("@", "1"),
                            PART,
                            "insert into thing values (1, 0, 0)",
                            "insert into part values (1, 7)")
                    .entities(Thing.class, Part.class)
                    .findsNothing()
                    .keeps(
                            "check ck_n of thing: not enforced",
                            "foreign key fk_part_thing of part: not enforced");
        }
    }

    @Test
    void it_is_carried_along_when_it_is_made_anew() {
        try (var change = Change.onPostgresFrom(18)) {
            change.database(
                            THING.replace("@", "2"),
                            PART,
                            "insert into thing values (1, 0, 0)",
                            "insert into part values (1, 7)")
                    .entities(Thing.class, PartThatGoesAlong.class)
                    .finds(
                            "drops foreign key fk_part_thing of part",
                            "drops check ck_n of thing",
                            "adds check ck_n to thing: n > 1",
                            "adds foreign key fk_part_thing from part (thing_id) to thing");
            assertThat(
                            change.ask(
                                    "select pg_get_constraintdef(oid) from pg_constraint where"
                                            + " conname in ('ck_n', 'fk_part_thing') order by conname"))
                    .containsExactly(
                            "CHECK ((n > 1)) NOT ENFORCED",
                            "FOREIGN KEY (thing_id) REFERENCES thing(id) ON DELETE CASCADE NOT"
                                    + " ENFORCED");
        }
    }

    @Test
    void it_comes_back_with_its_table() {
        try (var change = Change.onPostgresFrom(18)) {
            change.database(THING.replace("@", "1"), PART).goesThereAndBack();
        }
    }

    private static final String NAMED =
            "create table thing (id integer constraint its_id not null, n integer constraint \"its"
                    + " n\" not null no inherit, m integer, constraint pk_thing primary key (id),"
                    + " constraint ck_n check (n > 1))";
    private static final String NOT_LOOKED_AT =
            "alter table thing add constraint its_m not null m not valid";

    @Test
    void names_of_what_is_not_null_are_kept_and_all_rows_are_looked_at() {
        try (var change = Change.onPostgresFrom(18)) {
            change.database(NAMED, "insert into thing values (1, 2, 3)", NOT_LOOKED_AT)
                    .entities(Thing.class)
                    .keeps(
                            "column thing.id: not null named its_id",
                            "column thing.m: not null named its_m",
                            "column thing.n: not null named its n, not inherited")
                    .finds("alters thing.m: not valid → valid");
        }
    }

    @Entity
    @Table(name = "thing", check = @CheckConstraint(name = "ck_n", constraint = "n > 1"))
    static class Loose {
        @Id Integer id;
        Long n;
    }

    @Test
    void they_come_back_with_their_columns() {
        try (var change = Change.onPostgresFrom(18)) {
            change.database(NAMED, NOT_LOOKED_AT)
                    .entities(Loose.class)
                    .finds("alters thing.n: integer → bigint, now nullable", "drops thing.m");
        }
    }

    @Test
    void they_come_back_with_their_table() {
        try (var change = Change.onPostgresFrom(18)) {
            change.database(NAMED, NOT_LOOKED_AT).finds("drops table thing");
        }
    }
}
