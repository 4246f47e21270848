package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UniqueKeysTest {
    @Entity
    @Table(
            name = "thing",
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "uq_thing",
                            columnNames = {"a", "b"}))
    static class Thing {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    private static final String TABLE =
            "create table thing (id integer not null, a varchar(10), b varchar(10),"
                    + " constraint pk_thing primary key (id), ";

    @ParameterizedTest
    @EnumSource
    void the_same_key_is_no_difference(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(TABLE + "constraint uq_thing unique (a, b))")
                    .entities(Thing.class)
                    .findsNothing();
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_order_of_columns_is_another_key(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            TABLE + "constraint uq_thing unique (b, a))",
                            "insert into thing values (1, 'x', 'y')")
                    .entities(Thing.class)
                    .finds(
                            "drops unique key uq_thing of thing (b, a)",
                            "adds unique key uq_thing to thing (a, b)");
        }
    }

    @Test
    void what_no_mapping_says_of_a_key_is_kept_and_carried_along() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            TABLE
                                    + "constraint uq_thing unique (a, b) deferrable initially"
                                    + " deferred)")
                    .entities(Thing.class)
                    .findsNothing()
                    .keeps("unique key uq_thing of thing: initially deferred");
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            TABLE
                                    + "constraint uq_thing unique (b, a) deferrable initially"
                                    + " deferred)",
                            "insert into thing values (1, 'x', 'y')")
                    .entities(Thing.class)
                    .finds(
                            "drops unique key uq_thing of thing (b, a)",
                            "adds unique key uq_thing to thing (a, b)");
            assertThat(
                            change.ask(
                                    "select pg_get_constraintdef(oid) from pg_constraint where"
                                            + " conname = 'uq_thing'"))
                    .containsExactly("UNIQUE (a, b) DEFERRABLE INITIALLY DEFERRED");
        }
    }

    @Entity
    @Table(
            name = "thing",
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "uq_thing",
                            columnNames = {"a", "b"},
                            options = "deferrable initially deferred"))
    static class Deferred {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    @Test
    void when_a_key_is_checked_is_compared_where_a_mapping_says_it() {
        for (String other : List.of("", " deferrable")) {
            try (var change = Change.on(Kind.POSTGRES)) {
                change.database(
                                TABLE + "constraint uq_thing unique (a, b)" + other + ")",
                                "insert into thing values (1, 'x', 'y')")
                        .entities(Deferred.class)
                        .finds(
                                "drops unique key uq_thing of thing (a, b)",
                                "adds unique key uq_thing to thing (a, b)");
            }
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            TABLE
                                    + "constraint uq_thing unique (a, b) deferrable initially"
                                    + " deferred)")
                    .entities(Deferred.class)
                    .findsNothing()
                    .keeps();
        }
    }

    @Test
    void whether_nulls_are_distinct_is_kept_where_the_server_can_say_it() {
        try (var change = Change.onPostgresFrom(15)) {
            change.database(TABLE + "constraint uq_thing unique nulls not distinct (a, b))")
                    .entities(Thing.class)
                    .findsNothing()
                    .keeps("unique key uq_thing of thing: nulls not distinct");
        }
    }
}
