package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.operation.Operation.AddUnique;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UniqueKey;
import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.junit.jupiter.api.Test;

/** What SQLite does with a row that is in the way, which no mapping can say. */
class ConflictClausesTest {
    @Entity
    @Table(
            name = "thing",
            check = @CheckConstraint(name = "ck_thing", constraint = "id > 0"),
            uniqueConstraints = @UniqueConstraint(name = "uq_thing", columnNames = "code"))
    static class Thing {
        @Id Integer id;

        @Column(length = 10, nullable = false)
        String code;

        @Column(length = 10)
        String name;
    }

    @Entity
    @Table(
            name = "thing",
            check = @CheckConstraint(name = "ck_thing", constraint = "id > 0"),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "uq_thing",
                            columnNames = {"code", "name"}))
    static class Longer {
        @Id Integer id;

        @Column(length = 30, nullable = false)
        String code;

        @Column(length = 10)
        String name;
    }

    @Entity
    @Table(
            name = "thing",
            check = @CheckConstraint(name = "ck_thing", constraint = "id > 0"),
            uniqueConstraints = @UniqueConstraint(name = "uq_thing", columnNames = "code"))
    static class Loose {
        @Id Integer id;

        @Column(length = 10)
        String code;

        @Column(length = 10)
        String name;
    }

    private static final String TABLE =
            """
            create table thing (id integer not null, code varchar(10) not null on conflict ignore, name varchar(10),
              constraint pk_thing primary key (id) on conflict replace,
              constraint uq_thing unique (code) on conflict rollback,
              constraint ck_thing check (id > 0) on conflict fail)
            """;
    private static final String INSIDE =
            """
            create table thing (id integer not null primary key on conflict fail autoincrement,
              code varchar(10) not null on conflict replace default 'x' unique on conflict ignore, name varchar(10),
              constraint ck_thing check (id > 0))
            """;
    private static final String ROW = "insert into thing (id, code, name) values (1, 'a', 'b')";

    @Test
    void they_are_kept() {
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(TABLE, ROW)
                    .entities(Thing.class)
                    .findsNothing()
                    .keeps(
                            "column thing.code: not null on conflict ignore",
                            "primary key of thing: on conflict replace",
                            "unique key uq_thing of thing: on conflict rollback");
        }
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(INSIDE, ROW)
                    .entities(Thing.class)
                    .keeps(
                            "column thing.code: not null on conflict replace",
                            "primary key of thing: on conflict fail",
                            "unique key of thing: on conflict ignore")
                    .goesThereAndBack();
        }
    }

    @Test
    void they_are_carried_along_when_columns_and_keys_change() {
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(TABLE, ROW)
                    .entities(Longer.class)
                    .finds(
                            "drops unique key uq_thing of thing (code)",
                            "alters thing.code: varchar(10) → varchar(30)",
                            "adds unique key uq_thing to thing (code, name)")
                    .findsNothing()
                    .keeps(
                            "column thing.code: not null on conflict ignore",
                            "primary key of thing: on conflict replace",
                            "unique key uq_thing of thing: on conflict rollback");
            assertThat(change.ask("select sql from sqlite_schema where name = 'thing'"))
                    .singleElement()
                    .asString()
                    .contains("on conflict fail");
        }
    }

    @Test
    void one_comes_back_with_its_column_and_all_with_their_table() {
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(TABLE, ROW)
                    .entities(Loose.class)
                    .finds("alters thing.code: now nullable");
        }
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(TABLE.replace(" on conflict fail", "")).finds("drops table thing");
        }
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(INSIDE).finds("drops table thing");
        }
    }

    @Test
    void no_row_is_lost_when_a_table_is_made_anew() {
        var key = UniqueKey.uniqueKey("uq_name", "name").onConflict(OnConflict.REPLACE);
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(TABLE, ROW, "insert into thing values (2, 'c', 'b')");
            assertThatThrownBy(
                            () ->
                                    change.takes(
                                            new AddUnique(QualifiedName.unqualified("thing"), key)))
                    .hasMessageContaining("UNIQUE constraint failed");
            assertThat(change.ask("select count(*) from thing")).containsExactly("2");
        }
    }
}
