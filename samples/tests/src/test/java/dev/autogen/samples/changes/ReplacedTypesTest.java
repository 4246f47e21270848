package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of PostgreSQL of which another one takes the place, and what is about them. */
class ReplacedTypesTest {
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

    @Embeddable
    @Struct(
            name = "trip",
            attributes = {"mood", "place"})
    static class Trip {
        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;

        Place place;
    }

    @Entity
    @Table(name = "thing")
    static class Thing {
        @Id Integer id;
        Trip trip;
    }

    private static final String[] DATABASE = {
        "create type mood as enum ('HAPPY', 'OLD', 'SAD')",
        "create type place as (street varchar(40), zip smallint)",
        "create type trip as (mood mood, place place)",
        "create table thing (id integer not null constraint pk_thing primary key, trip trip)",
        "insert into thing values (1, row('SAD', row('Elm', 5)))"
    };

    private static final String[] CHANGES = {
        "alters composite type place: zip smallint → integer", "alters enum type mood: removes OLD"
    };

    @Test
    void the_owner_and_the_rights_outlive_a_change() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(DATABASE)
                    .database(
                            "create role type_reader",
                            "create role \"Type keeper\"",
                            "revoke usage on type mood from public",
                            "grant usage on type mood to type_reader with grant option",
                            "alter type place owner to \"Type keeper\"",
                            "alter type trip owner to \"Type keeper\"",
                            "revoke usage on type trip from public")
                    .entities(Thing.class);
            var rights =
                    "select typname || ' ' || typowner::regrole || ' ' || coalesce(array(select"
                            + " unnest(typacl)::text order by 1)::text, '-') from pg_type where"
                            + " typname in ('mood', 'place', 'trip') order by 1";
            var before = change.ask(rights);
            change.finds(CHANGES);
            assertThat(change.ask(rights)).isEqualTo(before);
            change.database(
                    "drop table thing",
                    "drop type trip",
                    "drop type place",
                    "drop type mood",
                    "drop role type_reader",
                    "drop role \"Type keeper\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create function it(trip) returns boolean language sql as 'select true'",
                "create function it(place[]) returns boolean language sql as 'select true'",
                "create function it() returns mood language sql as 'select null::mood'",
                "create domain it as mood",
                "create domain it as place[]"
            })
    void what_no_step_can_move_is_named_before_anything_is_done(String other) {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(DATABASE).database(other).entities(Thing.class);
            assertThat(change.found()).containsExactly(CHANGES);
            var name = other.startsWith("create domain") ? "type it" : "function it(";
            assertThatThrownBy(change::upgrade)
                    .isInstanceOf(AutogenException.class)
                    .hasMessageContaining("Nothing of this revision was changed")
                    .hasMessageContaining("cannot put another type in the place of ")
                    .hasMessageContaining("while these need it: " + name)
                    .hasMessageContaining("Drop them before that step of the revision");
            assertThat(change.found()).containsExactly(CHANGES);
        }
    }
}
