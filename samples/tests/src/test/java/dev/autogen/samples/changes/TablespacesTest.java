package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.junit.jupiter.api.Test;

/** Tables, keys and indexes that lie elsewhere stay there, and come back there. */
class TablespacesTest {
    @Entity
    @Table(
            name = "thing",
            indexes = @Index(name = "ix_thing", columnList = "a"),
            uniqueConstraints = @UniqueConstraint(name = "uq_thing", columnNames = "b"))
    static class Thing {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    @Entity
    @Table(
            name = "thing",
            indexes = @Index(name = "ix_thing", columnList = "b, a"),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "uq_thing",
                            columnNames = {"a", "b"}))
    static class Other {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    @Test
    void all_that_lies_there_is_kept_there() {
        try (var change = Change.on(Kind.POSTGRES)) {
            var space = "space_" + System.identityHashCode(change);
            change.database(
                            "set allow_in_place_tablespaces = on",
                            "create tablespace " + space + " location ''",
                            """
                            create table thing (id integer not null, a varchar(10), b varchar(10),
                              constraint pk_thing primary key (id) using index tablespace @,
                              constraint uq_thing unique (b) using index tablespace @) tablespace @
                            """
                                    .replace("@", space),
                            "create index ix_thing on thing (a) tablespace " + space,
                            "insert into thing values (1, 'x', 'y')")
                    .entities(Thing.class)
                    .findsNothing()
                    .keeps(
                            "options of table thing: in tablespace " + space,
                            "primary key of thing: in tablespace " + space,
                            "unique key uq_thing of thing: in tablespace " + space,
                            "index ix_thing of thing: in tablespace " + space)
                    .entities(Other.class)
                    .finds(
                            "drops index ix_thing of thing",
                            "drops unique key uq_thing of thing (b)",
                            "adds unique key uq_thing to thing (a, b)",
                            "creates index ix_thing on thing (b, a)");
            assertThat(
                            change.ask(
                                    "select c.relname from pg_class c join pg_tablespace s on s.oid"
                                            + " = c.reltablespace where s.spcname = '"
                                            + space
                                            + "' order by 1"))
                    .containsExactly("ix_thing", "pk_thing", "thing", "uq_thing");
            change.entities().finds("drops table thing").database("drop tablespace " + space);
        }
    }
}
