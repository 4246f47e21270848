package dev.autogen.samples.changes;

import static dev.autogen.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.CreateView;
import dev.autogen.operation.Operation.ReplaceView;
import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.View;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewsTest {
    @Entity
    @Table(name = "thing")
    static class Thing {
        @Id Integer id;

        @Column(length = 20)
        String name;
    }

    @Entity
    @Table(name = "thing")
    static class Noted {
        @Id Integer id;

        @Column(length = 20, nullable = false)
        String name;

        String note;
    }

    enum Mood {
        SAD,
        GLAD
    }

    @Entity
    @Table(name = "person")
    static class Person {
        @Id Integer id;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;
    }

    @Entity
    @Immutable
    @Table(name = "a_view")
    static class Seen {
        @Id Integer id;

        String name;
    }

    @Entity
    @View(query = "select id, name from thing")
    @Table(name = "hibernates_view")
    static class Viewed {
        @Id Integer id;

        String name;
    }

    @Entity
    @Subselect("select id, name from thing")
    static class Selected {
        @Id Integer id;

        String name;
    }

    @Entity
    @Table(name = "seer")
    static class Seer {
        @Id Integer id;

        @ManyToOne Seen seen;
    }

    private static final String THING =
            "create table thing (id integer not null, name varchar(10), constraint pk_thing primary"
                    + " key (id))";

    @Test
    void a_view_makes_way_for_a_change_of_a_column_that_it_reads() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            THING,
                            "insert into thing values (1, 'a')",
                            "create view names with (check_option = local, security_barrier = true)"
                                    + " as select id, upper(name) as n from thing",
                            "comment on view names is 'Who''s who'",
                            "comment on column names.n is 'In capitals'",
                            "create view ids as select id from thing",
                            "create role reader",
                            "create role keeper",
                            "grant select on names to reader with grant option",
                            "grant update on names to public",
                            "alter view names owner to keeper")
                    .entities(Thing.class);
            // PostgreSQL 17 and later know a right more, to maintain.
            var rights =
                    "select relname || replace(relacl::text, 'xtm/', 'xt/') || relowner::regrole"
                            + " from pg_class where relname = 'names'";
            var before = change.ask(rights);
            change.finds(
                    "drops view names",
                    "alters thing.name: varchar(10) → varchar(20)",
                    "creates view names");
            assertThat(change.ask(rights)).isEqualTo(before);
            change.database("drop view names", "drop role reader", "drop role keeper");
        }
    }

    @Test
    void views_on_views_and_kept_ones_make_way_with_all_that_is_on_them() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            THING,
                            "create view z_first as select id, name from thing",
                            "create materialized view m_second as select name, count(*) as number"
                                    + " from z_first group by name",
                            "create unique index ux_m on m_second (name)",
                            "create index ix_m on m_second (number desc) where number > 1",
                            "create view a_third as select number from m_second",
                            "create function f() returns trigger language plpgsql as 'begin return"
                                    + " new; end'",
                            "create trigger writes instead of insert on z_first for each row"
                                    + " execute function f()",
                            "create rule quiet as on delete to z_first do instead nothing")
                    .entities(Thing.class)
                    .finds(
                            "drops view a_third",
                            "drops materialized view m_second",
                            "drops view z_first",
                            "alters thing.name: varchar(10) → varchar(20)",
                            "creates view z_first",
                            "creates materialized view m_second",
                            "creates view a_third");
        }
    }

    @Test
    void a_view_that_groups_by_a_primary_key_makes_way_for_a_change_of_that_key() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null, name varchar(20) not null, note"
                                    + " varchar(255), constraint pk_thing primary key (id, name))",
                            "insert into thing values (1, 'a', 'b')",
                            "create view numbers as select id, name, note, count(*) as number from"
                                    + " thing group by id, name",
                            "create view names as select id, name from thing")
                    .entities(Noted.class)
                    .finds(
                            "drops view numbers",
                            "drops primary key pk_thing of thing",
                            "adds primary key pk_thing to thing (id)",
                            "creates view numbers");
        }
    }

    @Test
    void a_view_makes_way_for_a_change_of_an_enum_type() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type mood as enum ('GLAD', 'OLD', 'SAD')",
                            "create table person (id integer not null, mood mood, constraint"
                                    + " pk_person primary key (id))",
                            "insert into person values (1, 'SAD')",
                            "create view moods as select mood from person")
                    .entities(Person.class)
                    .goesThereAndBack();
        }
    }

    @Test
    void a_view_that_reads_what_is_dropped_is_an_obstacle() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null, name varchar(20), note text,"
                                    + " constraint pk_thing primary key (id))",
                            "create table gone (id integer)",
                            "create view notes as select note from thing",
                            "create view more_notes as select note from notes",
                            "create view gone_ids as select id from gone")
                    .entities(Thing.class);
            var comparison = change.compare();
            assertThat(comparison.obstacles())
                    .containsExactlyInAnyOrder(
                            "View gone_ids reads table gone, which is dropped: replace or drop the"
                                    + " view first, in a revision of its own (autogen revision"
                                    + " --empty).",
                            "View notes reads thing.note, which is dropped: replace or drop the"
                                    + " view first, in a revision of its own (autogen revision"
                                    + " --empty).",
                            "View more_notes reads view notes, which is in the way too: replace or"
                                    + " drop the view first, in a revision of its own (autogen revision"
                                    + " --empty).");
            assertThat(change.found()).containsExactly("drops table gone", "drops thing.note");
            assertThatThrownBy(change::upgrade)
                    .isInstanceOf(AutogenException.class)
                    .hasMessageContaining("gone_ids");
            assertThat(change.found()).containsExactly("drops table gone", "drops thing.note");
            change.database("drop view more_notes", "drop view notes", "drop view gone_ids")
                    .finds("drops table gone", "drops thing.note");
        }
    }

    @Test
    void where_the_database_does_not_tell_what_a_view_reads_its_text_is_asked() {
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(
                            "create table thing (id integer not null, name varchar(20), note text,"
                                    + " constraint pk_thing primary key (id))",
                            "create view notes as select note from thing",
                            "create view ids as select id from thing")
                    .entities(Thing.class)
                    .keeps("view ids", "view notes");
            assertThat(change.compare().warnings())
                    .containsExactly("View notes mentions thing.note, which is dropped.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_view_that_an_entity_takes_for_its_table_stays_a_view(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            "create table thing (id integer not null, name varchar(20), constraint"
                                    + " pk_thing primary key (id))",
                            "create table seer (id integer not null, seen_id integer, constraint"
                                    + " pk_seer primary key (id))",
                            "create view a_view as select id, name from thing",
                            "create view hibernates_view as select id, name from thing")
                    .entities(Thing.class, Seen.class, Viewed.class, Selected.class, Seer.class)
                    .keeps("view a_view, which an entity takes for its table")
                    .findsNothing();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_person_creates_replaces_and_drops_views(Kind kind) {
        for (Change each : Change.onEach(kind)) {
            try (var change = each.database(THING)) {
                var first = known(change, kind, "select id from thing");
                var second = known(change, kind, "select name, id as number from thing");
                change.takes(new CreateView(first), new ReplaceView(first, second));
            }
        }
    }

    /** The view as it is read back. */
    private static dev.autogen.schema.View known(Change change, Kind kind, String query) {
        if (kind == Kind.SQLITE) {
            return view("v", query);
        }
        change.database("create view v as " + query);
        var words = change.ask("select rtrim(pg_get_viewdef('v'), ';')").get(0).strip();
        change.database("drop view v");
        return query.contains("name")
                ? view("v", words).uses("thing", "id", "name")
                : view("v", words).uses("thing", "id");
    }
}
