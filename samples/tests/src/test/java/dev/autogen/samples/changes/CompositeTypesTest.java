package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.operation.Operation.RenameAttribute;
import dev.autogen.schema.QualifiedName;
import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

/** Composite types of PostgreSQL, and the columns that have them. */
class CompositeTypesTest {
    enum Mood {
        HAPPY,
        SAD
    }

    @Embeddable
    @Struct(
            name = "place",
            attributes = {"street", "zip"})
    static class Place {
        @Column(length = 40)
        String street;

        Integer zip;
    }

    @Entity
    @Table(name = "thing")
    static class Thing {
        @Id Integer id;
        Place place;
    }

    @Entity
    @Table(name = "thing")
    static class Plain {
        @Id Integer id;
    }

    private static final String TABLE =
            "create table thing (id integer not null constraint pk_thing primary key, place place)";

    /** A value, none at all, and one that is there and has nothing in it. */
    private static final String ROWS =
            "insert into thing values (1, '(Elm,5)'), (2, null), (3, '(,)')";

    @Test
    void types_come_before_their_first_use() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.entities(Journal.class)
                    .finds(
                            "creates enum type mood (HAPPY, SAD)",
                            "creates composite type entry (mood, text)",
                            "creates composite type page (number, first, entries)",
                            "creates table journal");
        }
    }

    @Test
    void an_attribute_that_is_new_is_null_in_the_values_there_are() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (street varchar(40))",
                            TABLE,
                            "insert into thing values (1, '(Elm)'), (2, null), (3, '()')")
                    .entities(Thing.class)
                    .finds("alters composite type place: adds zip integer");
        }
    }

    @Test
    void an_attribute_that_is_gone_leaves_the_others() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (street varchar(40), note text, zip integer)",
                            TABLE,
                            "insert into thing values (1, '(Elm,old,5)'), (2, null), (3, '(,,)')")
                    .entities(Thing.class)
                    .finds("alters composite type place: drops note");
            assertThat(change.ask("select place from thing order by id"))
                    .containsExactly("(Elm,5)", "null", "(,)");
        }
    }

    @Test
    void an_attribute_changes_its_type_and_its_values() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create type place as (street varchar(40), zip text)", TABLE, ROWS)
                    .entities(Thing.class)
                    .finds("alters composite type place: zip text → integer");
            assertThat(change.ask("select (place).zip + 1 from thing where id = 1"))
                    .containsExactly("6");
        }
    }

    @Test
    void a_value_that_does_not_fit_is_not_cut() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (street text, zip integer)",
                            TABLE,
                            "insert into thing values (1, row(repeat('x', 41), 5))")
                    .entities(Thing.class);
            assertThat(change.found())
                    .containsExactly("alters composite type place: street text → varchar(40)");
            assertThatThrownBy(change::upgrade)
                    .hasMessageContaining("value too long for type character varying(40)");
            assertThat(change.ask("select length((place).street) from thing"))
                    .containsExactly("41");
        }
    }

    @Test
    void the_order_of_attributes_counts() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (zip integer, street varchar(40))",
                            TABLE,
                            "insert into thing values (1, '(5,Elm)'), (2, null), (3, '(,)')")
                    .entities(Thing.class)
                    .finds("alters composite type place: in another order");
            assertThat(change.ask("select place from thing order by id"))
                    .containsExactly("(Elm,5)", "null", "(,)");
        }
    }

    @Test
    void a_type_that_no_column_has_changes_in_any_way() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (zip text, street varchar(40), more integer)",
                            "create table thing (id integer not null constraint pk_thing primary key)")
                    .entities(Thing.class)
                    .finds(
                            "alters composite type place: drops more, zip text → integer, in another order",
                            "adds thing.place (place)");
        }
    }

    @Embeddable
    @Struct(
            name = "entry",
            attributes = {"mood", "text"})
    static class Entry {
        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;

        String text;
    }

    @Embeddable
    @Struct(
            name = "page",
            attributes = {"number", "first", "entries"})
    static class Page {
        @Column(comment = "It's its number")
        Integer number;

        Entry first;
        Entry[] entries;
    }

    @Entity
    @Table(name = "journal")
    static class Journal {
        @Id Integer id;
        Page page;
        Page[] pages;
    }

    private static final String JOURNAL =
            "create table journal (id integer not null constraint pk_journal primary key, page page, pages page[])";

    /** A journal made of entries that are written so, happy and sad. */
    private static Change journal(Change change, String entry, String happy, String sad) {
        return change.database(
                        "create type entry as (" + entry + ")",
                        "create type page as (number integer, first entry, entries entry[])",
                        "comment on type page is 'It''s a page'",
                        "comment on column page.number is 'It''s its number'",
                        JOURNAL,
                        """
                        insert into journal values
                          (1, row(1, @happy@, array[@sad@, null, row(null, null)::entry]),
                            array[row(2, null, '{}')::page, null, row(3, @sad@, null)::page]),
                          (2, null, null), (3, row(null, null, null), '[2:2]={"(1,,)"}')
                        """
                                .replace("@happy@", "row(" + happy + ")::entry")
                                .replace("@sad@", "row(" + sad + ")::entry"))
                .entities(Journal.class);
    }

    @Test
    void types_and_arrays_that_are_made_of_a_changed_one_change_with_it() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create type mood as enum ('HAPPY', 'SAD')");
            journal(change, "text varchar(255), mood mood", "'a', 'HAPPY'", "'b', 'SAD'")
                    .finds("alters composite type entry: in another order");
        }
    }

    @Test
    void an_enum_type_inside_loses_a_label() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create type mood as enum ('SAD', 'MAD', 'HAPPY')");
            journal(change, "mood mood, text varchar(255)", "'HAPPY', 'a'", "'SAD', 'b'")
                    .finds("alters enum type mood: removes MAD, in another order");
        }
    }

    @Entity
    @Table(
            name = "thing",
            indexes = {
                @Index(name = "ix_thing_place", columnList = "place"),
            },
            check = @CheckConstraint(name = "ck_thing_zip", constraint = "(place).zip > 0"))
    static class Entangled {
        @Id Integer id;

        @ColumnDefault("row('Oak', 1)")
        Place place;
    }

    @Test
    void all_that_knows_a_type_outlives_a_change_of_it() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (street varchar(40), zip smallint)",
                            """
                            create table thing (id integer not null constraint pk_thing primary key, place place default row('Oak', 1),
                              constraint ck_thing_zip check ((place).zip > 0))
                            """,
                            "create index ix_thing_place on thing (place)",
                            "create index ix_thing_street on thing (((place).street)) where (place).zip < 100",
                            "comment on constraint ck_thing_zip on thing is 'odd'",
                            "insert into thing values (1, default), (2, null), (3, '(,)')")
                    .entities(Entangled.class)
                    .finds(
                            "alters thing.place: default ROW('Oak'::character varying(40), (1)::smallint) removed",
                            "alters composite type place: zip smallint → integer",
                            "alters thing.place: now default row('Oak', 1)");
        }
    }

    @Test
    void a_check_and_a_default_change_with_the_attributes() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (street varchar(40), code integer)",
                            """
                            create table thing (id integer not null constraint pk_thing primary key, place place default row('Oak', 1),
                              constraint ck_thing_zip check ((place).code > 0))
                            """,
                            "create index ix_thing_place on thing (place)",
                            "insert into thing values (1, default), (2, null), (3, '(,)')")
                    .entities(Entangled.class)
                    .goesThereAndBack();
        }
    }

    @Test
    void an_index_by_whole_values_is_right_after_an_attribute_went() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (more integer, street varchar(40), zip integer)",
                            TABLE,
                            "create index ix_thing_place on thing (place)",
                            "insert into thing select n, row(1000 - n, 's' || n, n)::place from generate_series(1, 1000) n")
                    .entities(Thing.class)
                    .upgrade();
            assertThat(
                            change.database("set enable_seqscan = off", "analyze thing")
                                    .ask("select id from thing where place = row('s7', 7)::place"))
                    .containsExactly("7");
        }
    }

    @Test
    void an_attribute_is_renamed_with_its_values() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (street varchar(40), code integer)",
                            TABLE,
                            "alter table thing add constraint ck_thing_code check ((place).code > 0)",
                            ROWS)
                    .takes(new RenameAttribute(QualifiedName.unqualified("place"), "code", "zip"));
            assertThat(change.ask("select (place).zip from thing where id = 1"))
                    .containsExactly("5");
        }
    }

    @Test
    void a_type_that_nothing_needs_any_more_goes_after_its_last_use() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create type place as (street varchar(40), zip integer)", TABLE, ROWS)
                    .entities(Plain.class)
                    .finds("drops thing.place", "drops composite type place");
        }
    }

    @Test
    void a_type_that_a_function_needs_stays() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (street varchar(40), zip integer)",
                            "create type trip as (away place, home place[])",
                            "create table thing (id integer not null constraint pk_thing primary key)",
                            "create function far(trip) returns boolean language sql as 'select true'")
                    .entities(Plain.class)
                    .findsNothing()
                    .keeps(
                            "composite type trip, which function far(trip) needs",
                            "function far(trip), which needs type trip");
        }
    }

    @Test
    void views_make_way_for_a_change() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (street varchar(40), zip smallint)",
                            TABLE,
                            ROWS,
                            "create view zips as select (place).zip from thing")
                    .entities(Thing.class)
                    .finds(
                            "drops view zips",
                            "alters composite type place: zip smallint → integer",
                            "creates view zips");
        }
    }

    @Test
    void a_comment_changes_in_place() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create type mood as enum ('HAPPY', 'SAD')");
            journal(change, "mood mood, text varchar(255)", "'HAPPY', 'a'", "'SAD', 'b'")
                    .database("comment on column page.first is 'x'")
                    .finds("alters composite type page: comment of first \"x\" removed");
        }
    }
}
