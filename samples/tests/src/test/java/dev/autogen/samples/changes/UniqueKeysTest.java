package dev.autogen.samples.changes;

import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
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
}
