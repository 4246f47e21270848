package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.junit.jupiter.api.Test;

/** Primary keys of SQLite whose columns may be null, since nothing in them forbids it. */
class LooseKeysTest {
    @Entity
    @Table(name = "thing")
    static class Thing {
        @Id
        @Column(length = 10)
        String code;

        @Column(length = 10, nullable = false)
        String name;
    }

    record Pair(String code, String name) {}

    @Entity
    @Table(name = "thing")
    @IdClass(Pair.class)
    static class Paired {
        @Id
        @Column(length = 10)
        String code;

        @Id
        @Column(length = 10)
        String name;
    }

    @Entity
    @Table(name = "thing")
    static class Numbered {
        @Id Integer id;

        @Column(length = 10, nullable = false)
        String code;

        @Column(length = 10, nullable = false)
        String name;
    }

    @Entity
    @Table(name = "other")
    static class Other {
        @Id Integer id;
    }

    private static Change thing(String key) {
        return Change.on(Kind.SQLITE)
                .database(
                        "create table thing (code varchar(10), name varchar(10) not null, primary key ("
                                + key
                                + "))",
                        "insert into thing values ('a', 'b')");
    }

    @Test
    void what_may_be_null_is_kept_so() {
        try (var change = thing("code")) {
            change.database("insert into thing values (null, 'c'), (null, 'c')")
                    .entities(Thing.class)
                    .findsNothing()
                    .keeps("column thing.code: may be null, though of the key");
        }
    }

    @Test
    void a_table_comes_back_with_a_key_that_may_be_null() {
        try (var change = thing("code")) {
            change.entities(Other.class).finds("drops table thing", "creates table other");
        }
    }

    @Test
    void another_key_with_the_same_column_lets_nulls_into_it_as_before() {
        try (var change = thing("code")) {
            change.database("insert into thing values (null, 'c')")
                    .entities(Paired.class)
                    .finds(
                            "drops primary key of thing",
                            "adds primary key pk_thing to thing (code, name)");
            change.database("insert into thing values (null, 'd')");
        }
    }

    @Test
    void a_column_that_leaves_the_key_is_bound_as_it_is_asked_for() {
        try (var change = thing("code")) {
            change.entities(Numbered.class).goesThereAndBack();
            assertThat(
                            change.ask(
                                    "select \"notnull\" from pragma_table_info('thing') where name = 'code'"))
                    .containsExactly("1");
        }
    }
}
