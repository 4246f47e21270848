package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import org.junit.jupiter.api.Test;

/**
 * Keys over periods of time, which PostgreSQL has from version 18 on and no mapping can declare.
 */
class TemporalKeysTest {
    record ThingId(Integer id, String valid) implements Serializable {}

    record LongerId(Integer id, Integer n, String valid) implements Serializable {}

    @Entity
    @IdClass(ThingId.class)
    @Table(
            name = "thing",
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "uq_thing",
                            columnNames = {"n", "valid"}))
    static class Thing {
        @Id Integer id;

        @Id
        @Column(columnDefinition = "int4range")
        String valid;

        int n;
    }

    @Entity
    @Table(name = "part")
    static class Part {
        @Id Integer id;

        @ManyToOne
        @JoinColumn(
                name = "thing_id",
                referencedColumnName = "id",
                foreignKey = @ForeignKey(name = "fk_part_thing"))
        @JoinColumn(name = "valid", referencedColumnName = "valid", columnDefinition = "int4range")
        Thing thing;
    }

    @Entity
    @IdClass(LongerId.class)
    @Table(name = "thing")
    static class KeyedByMore {
        @Id Integer id;
        @Id Integer n;

        @Id
        @Column(columnDefinition = "int4range")
        String valid;
    }

    private static final String[] DATABASE = {
        "create extension btree_gist",
        "create table thing (id integer not null, valid int4range not null, n integer not null,"
                + " constraint pk_thing primary key (id, valid without overlaps),"
                + " constraint uq_thing unique (n, valid without overlaps))",
        "create table part (id integer not null constraint pk_part primary key, thing_id integer,"
                + " valid int4range, constraint fk_part_thing foreign key (thing_id, period valid)"
                + " references thing (id, period valid))",
        "insert into thing values (1, '[1,5)', 1), (1, '[5,9)', 1)",
        "insert into part values (1, 1, '[2,8)')"
    };

    @Test
    void they_are_kept() {
        try (var change = Change.onPostgresFrom(18)) {
            change.database(DATABASE)
                    .entities(Thing.class, Part.class)
                    .findsNothing()
                    .keeps(
                            "primary key of thing: without overlaps in time",
                            "unique key uq_thing of thing: without overlaps in time",
                            "foreign key fk_part_thing of part: over periods of time");
        }
    }

    @Test
    void they_come_back_with_their_tables() {
        try (var change = Change.onPostgresFrom(18)) {
            change.database(DATABASE)
                    .finds(
                            "drops foreign key fk_part_thing of part",
                            "drops table part",
                            "drops table thing");
        }
    }

    @Test
    void a_key_of_more_columns_is_over_the_same_period() {
        try (var change = Change.onPostgresFrom(18)) {
            change.database(DATABASE)
                    .database("drop table part", "alter table thing drop constraint uq_thing")
                    .entities(KeyedByMore.class)
                    .finds(
                            "drops primary key pk_thing of thing",
                            "adds primary key pk_thing to thing (id, n, valid)");
            assertThat(
                            change.ask(
                                    "select pg_get_constraintdef(oid) from pg_constraint where"
                                            + " conname = 'pk_thing'"))
                    .containsExactly("PRIMARY KEY (id, n, valid WITHOUT OVERLAPS)");
        }
    }
}
