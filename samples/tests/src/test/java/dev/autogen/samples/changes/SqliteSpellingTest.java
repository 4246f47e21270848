package dev.autogen.samples.changes;

import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.junit.jupiter.api.Test;

/** What SQLite keeps as it was written, written in another way. */
class SqliteSpellingTest {
    @Entity
    @Table(
            name = "thing",
            indexes = @Index(name = "ix_thing_name", columnList = "name"),
            check = @CheckConstraint(name = "ck_thing", constraint = "amount>0 and name<>'X'"))
    static class Thing {
        @Id Integer id;

        @Column(length = 20)
        String name;

        @ColumnDefault("( 1+2 )")
        Integer amount;

        @GeneratedColumn("amount*2")
        Integer twice;

        @ManyToOne Thing parent;
    }

    private static final String TABLE =
            """
            create table Thing (ID integer, "Name" varchar(20) collate NOCASE, Amount INTEGER default (1 + 2),
              TWICE integer generated always as ((`AMOUNT` * 2)) stored, parent_ID integer,
              constraint pk_thing primary key (id), constraint ck_thing check ((([amount] > 0
                AND "NAME" <> 'X'))),
              constraint fk_thing_parent_id foreign key (parent_id) references THING)
            """;

    @Test
    void neither_case_nor_quotes_nor_space_is_a_difference() {
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(
                            TABLE,
                            "create index IX_thing_name on thing (NAME)",
                            "insert into thing (id, name) values (1, 'a')")
                    .entities(Thing.class)
                    .finds("alters Thing.Name: collation NOCASE removed");
        }
    }

    @Entity
    @Table(name = "thing")
    static class Longer {
        @Id Integer id;

        @Column(length = 99)
        @ColumnDefault("'x'")
        String name;
    }

    @Test
    void a_column_changes_under_the_name_that_it_has() {
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(
                            "create table THING (Id integer, NAME varchar(20), constraint pk_thing primary key (ID))",
                            "insert into thing values (1, 'a')")
                    .entities(Longer.class)
                    .finds("alters THING.NAME: varchar(20) → varchar(99), now default 'x'");
        }
    }

    @Test
    void a_text_in_another_case_is_another_text() {
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(
                            "create table thing (id integer, name varchar(99) default 'X', constraint pk_thing primary key (id))")
                    .entities(Longer.class)
                    .finds("alters thing.name: default 'X' → 'x'");
        }
    }
}
