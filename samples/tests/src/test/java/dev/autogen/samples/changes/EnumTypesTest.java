package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

/** Enum types of PostgreSQL, and the columns that have them. */
class EnumTypesTest {
    enum Mood {
        HAPPY,
        OK,
        SAD
    }

    @Entity
    @Table(name = "thing")
    static class Thing {
        @Id Integer id;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;
    }

    @Entity
    @Table(name = "thing")
    static class Plain {
        @Id Integer id;
    }

    @Entity
    @Table(name = "thing")
    static class Worded {
        @Id Integer id;

        @Column(length = 20)
        String mood;
    }

    private static final String TABLE =
            "create table thing (id integer not null constraint pk_thing primary key, mood mood)";

    private static final String ROWS = "insert into thing values (1, 'OK'), (2, null)";

    @Test
    void a_label_that_is_new_is_added() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create type mood as enum ('OK', 'SAD')", TABLE, ROWS)
                    .entities(Thing.class)
                    .finds("alters enum type mood: adds HAPPY");
            assertThat(change.ask("select enum_range(null::mood)"))
                    .containsExactly("{HAPPY,OK,SAD}");
        }
    }

    @Entity
    @Table(
            name = "thing",
            check =
                    @CheckConstraint(
                            name = "ck_thing_mood",
                            constraint = "mood <> 'HAPPY' or id > 0"),
            indexes =
                    @Index(
                            name = "ix_thing_happy",
                            columnList = "id",
                            options = "where mood = 'HAPPY'"))
    static class HappyByDefault {
        @Id Integer id;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @ColumnDefault("'HAPPY'")
        Mood mood;
    }

    @Test
    void a_label_that_is_new_is_used_in_the_revision_that_adds_it() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create type mood as enum ('OK', 'SAD')", TABLE, ROWS)
                    .entities(HappyByDefault.class)
                    .finds(
                            "alters enum type mood: adds HAPPY",
                            "alters thing.mood: now default 'HAPPY'",
                            "adds check ck_thing_mood to thing: mood <> 'HAPPY' or id > 0",
                            "creates index ix_thing_happy on thing (id)");
        }
    }

    @Test
    void a_label_that_is_gone_is_removed() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create type mood as enum ('HAPPY', 'MAD', 'OK', 'SAD')", TABLE, ROWS)
                    .entities(Thing.class)
                    .finds("alters enum type mood: removes MAD");
        }
    }

    @Test
    void labels_in_another_order_are_another_type() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type mood as enum ('SAD', 'OK', 'HAPPY')",
                            "comment on type mood is 'how it feels'",
                            TABLE,
                            ROWS)
                    .entities(Thing.class)
                    .finds("alters enum type mood: in another order");
        }
    }

    @Entity
    @Table(
            name = "thing",
            indexes = @Index(name = "ix_thing_mood", columnList = "mood"),
            check =
                    @CheckConstraint(
                            name = "ck_thing_mood",
                            constraint = "mood <> 'SAD' or id > 0"))
    static class Entangled {
        @Id Integer id;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @ColumnDefault("'OK'")
        Mood mood;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @GeneratedColumn("case when id > 10 then mood else 'OK' end")
        Mood shown;

        @Column(name = "is_sad")
        @GeneratedColumn("mood = 'SAD'")
        Boolean isSad;
    }

    @Test
    void all_that_knows_an_enum_type_outlives_a_change_of_it() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type mood as enum ('SAD', 'OK', 'HAPPY', 'MAD')",
                            "create cast (varchar as mood) with inout as implicit",
                            "create cast (mood as varchar) with inout as implicit",
                            """
                            create table thing (id integer not null constraint pk_thing primary key, mood mood default 'OK',
                              shown mood generated always as (case when id > 10 then mood else 'OK' end) stored,
                              is_sad boolean generated always as (mood = 'SAD') stored,
                              constraint ck_thing_mood check (mood <> 'SAD' or id > 0))
                            """,
                            "create index ix_thing_mood on thing (mood)",
                            "create index ix_thing_sad on thing (id) where mood = 'SAD'",
                            "create unique index ix_thing_known on thing ((mood is not null and mood < 'HAPPY'), id, is_sad)",
                            "comment on index ix_thing_sad is 'the sad ones'",
                            "comment on constraint ck_thing_mood on thing is 'odd'",
                            "comment on column thing.is_sad is null",
                            "create table other (id integer not null constraint pk_other primary key, name text default 'OK'::mood::text, moods mood[] default '{SAD}')",
                            "insert into thing (id, mood) values (1, 'OK'), (20, 'SAD')",
                            "insert into other (id) values (1)")
                    .entities(Entangled.class, Other.class)
                    .finds("alters enum type mood: removes MAD, in another order");
            assertThat(change.ask("select shown from thing order by id"))
                    .containsExactly("OK", "SAD");
            assertThat(change.ask("select moods from other")).containsExactly("{SAD}");
            assertThat(
                            change.ask(
                                    "select count(*) from pg_cast where 'mood'::regtype in (castsource, casttarget)"))
                    .containsExactly("2");
        }
    }

    @Entity
    @Table(name = "other")
    static class Other {
        @Id Integer id;

        @Column(columnDefinition = "text")
        @ColumnDefault("'OK'::mood::text")
        String name;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.ARRAY)
        @Column(columnDefinition = "mood[]")
        @ColumnDefault("'{SAD}'")
        Mood[] moods;
    }

    @Test
    void a_default_goes_with_the_label_that_it_names() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type mood as enum ('HAPPY', 'MAD', 'OK', 'SAD')",
                            "create table thing (id integer not null constraint pk_thing primary key, mood mood default 'MAD')",
                            ROWS)
                    .entities(Thing.class)
                    .finds(
                            "alters thing.mood: default 'MAD'::mood removed",
                            "alters enum type mood: removes MAD");
        }
    }

    @Test
    void an_enum_type_comes_with_its_first_column_and_goes_with_its_last() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null constraint pk_thing primary key)",
                            "insert into thing values (1)")
                    .entities(Thing.class)
                    .finds("creates enum type mood (HAPPY, OK, SAD)", "adds thing.mood (mood)")
                    .entities(Plain.class)
                    .finds("drops thing.mood", "drops enum type mood");
        }
    }

    @Test
    void text_becomes_an_enum_type_and_text_again() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null constraint pk_thing primary key, mood varchar(20) default 'SAD')",
                            ROWS)
                    .entities(Thing.class)
                    .finds(
                            "creates enum type mood (HAPPY, OK, SAD)",
                            "alters thing.mood: varchar(20) → mood, default 'SAD'::character varying removed")
                    .entities(Worded.class)
                    .finds("alters thing.mood: mood → varchar(20)", "drops enum type mood");
            assertThat(change.ask("select mood from thing order by id"))
                    .containsExactly("OK", "null");
        }
    }

    @Entity
    @Table(name = "thing")
    static class Defined {
        @Id Integer id;

        @Column(columnDefinition = "\"Odd\"\"Mood\"")
        String mood;
    }

    @Test
    void a_type_of_another_name_takes_the_labels_over() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type feeling as enum ('OK', 'SAD')",
                            "create table thing (id integer not null constraint pk_thing primary key, mood feeling default 'OK' check (mood <> 'SAD'))",
                            ROWS)
                    .entities(Thing.class)
                    .goesThereAndBack();
            assertThat(change.ask("select mood from thing order by id"))
                    .containsExactly("OK", "null");
        }
    }

    @Test
    void a_type_that_a_column_definition_names_is_in_use() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type \"Odd\"\"Mood\" as enum ('OK')",
                            "create table thing (id integer not null constraint pk_thing primary key, mood \"Odd\"\"Mood\")",
                            ROWS)
                    .entities(Defined.class)
                    .findsNothing();
        }
    }
}
