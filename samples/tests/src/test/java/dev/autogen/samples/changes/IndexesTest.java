package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.schema.QualifiedName;
import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexesTest {
    private static final String TABLE =
            "create table thing (id integer not null, a varchar(10), b varchar(10), constraint"
                    + " pk_thing primary key (id))";
    private static final String ROW = "insert into thing values (1, 'x', 'y')";

    @Entity
    @Table(name = "thing", indexes = @Index(name = "ix_thing", columnList = "a"))
    static class Thing {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    @Entity
    @Table(name = "thing", indexes = @Index(name = "ix_thing", columnList = "a, b desc"))
    static class OnTwo {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    @Entity
    @Table(
            name = "thing",
            indexes = @Index(name = "ix_thing", columnList = "a", options = "where a > 'b'"))
    static class Partial {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    @Entity
    @Table(
            name = "thing",
            indexes =
                    @Index(
                            name = "ix_thing",
                            columnList = "(case when a = 'z' then lower(b) else a end)"))
    static class OnExpression {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    @Entity
    @Table(name = "thing", indexes = @Index(name = "ix_thing", columnList = "a", unique = true))
    static class Unique {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    @Entity
    @Table(name = "thing")
    static class Bare {
        @Id Integer id;

        @Column(length = 10)
        String b;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a) where a > 'b'",
                "(a) include (b)",
                "using hash (a)",
                "(a varchar_pattern_ops)",
                "(a collate \"C\")",
                "(a nulls first)",
                "(a) with (fillfactor = 70)",
            })
    void what_no_mapping_says_of_an_index_is_kept(String definition) {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(TABLE, "create index ix_thing on thing " + definition, ROW)
                    .entities(Thing.class)
                    .findsNothing();
            assertThat(change.compare().kept())
                    .singleElement()
                    .asString()
                    .startsWith("index ix_thing of thing: ");
        }
    }

    @Entity
    @Table(name = "thing", indexes = @Index(columnList = "a"))
    static class Nameless {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    @Test
    void of_several_indexes_on_a_column_the_one_that_is_as_asked_for_answers() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            TABLE,
                            "create index a_part on thing (a) where a <> ''",
                            "create index c_whole on thing (a)")
                    .entities(Nameless.class)
                    .keeps("index a_part of thing, which no mapping can declare")
                    .findsNothing();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a) where a > 'b'",
                "(a) include (b)",
                "using hash (a)",
                "(a varchar_pattern_ops)",
                "(a collate \"C\")",
                "(a nulls first)",
                "(a) with (fillfactor = 70)",
            })
    void what_no_mapping_says_of_an_index_comes_back_with_its_column(String definition) {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(TABLE, "create index ix_thing on thing " + definition, ROW)
                    .entities(Bare.class)
                    .finds("drops index ix_thing of thing", "drops thing.a");
        }
    }

    @Test
    void what_no_mapping_says_is_carried_along_when_the_columns_change() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            TABLE,
                            "create index ix_thing on thing (a varchar_pattern_ops) include (b, id)"
                                    + " with (fillfactor = 70)",
                            "comment on index ix_thing is 'for search'",
                            "alter table thing cluster on ix_thing",
                            ROW)
                    .entities(OnTwo.class)
                    .finds(
                            "drops index ix_thing of thing",
                            "creates index ix_thing on thing (a, b)");
            assertThat(change.ask("select pg_get_indexdef('ix_thing'::regclass)"))
                    .containsExactly(
                            "CREATE INDEX ix_thing ON public.thing USING btree (a"
                                    + " varchar_pattern_ops, b DESC) INCLUDE (id) WITH"
                                    + " (fillfactor='70')");
            assertThat(
                            change.ask(
                                    "select indisclustered from pg_index where indexrelid ="
                                            + " 'ix_thing'::regclass"))
                    .containsExactly("t");
            assertThat(change.ask("select obj_description('ix_thing'::regclass)"))
                    .containsExactly("for search");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_predicate_that_a_mapping_asks_for_is_compared(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(TABLE, "create index ix_thing on thing (a) where a > 'b'", ROW)
                    .entities(Partial.class)
                    .findsNothing();
        }
        for (String other : List.of("", " where a > 'c'", " where b > 'b'")) {
            try (var change = Change.on(kind)) {
                change.database(TABLE, "create index ix_thing on thing (a)" + other, ROW)
                        .entities(Partial.class)
                        .finds(
                                "drops index ix_thing of thing",
                                "creates index ix_thing on thing (a)");
            }
        }
    }

    @Entity
    @Table(
            name = "thing",
            indexes =
                    @Index(
                            name = "ix_thing",
                            columnList = "a",
                            options = "include (b) with (fillfactor = 70)"))
    static class Including {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a)",
                "(a) include (id) with (fillfactor = 70)",
                "(a) include (b) with (fillfactor = 80)"
            })
    void what_a_mapping_asks_of_an_index_beyond_its_columns_is_compared(String definition) {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(TABLE, "create index ix_thing on thing " + definition, ROW)
                    .entities(Including.class)
                    .finds("drops index ix_thing of thing", "creates index ix_thing on thing (a)");
        }
    }

    @Entity
    @Table(
            name = "thing",
            indexes = @Index(name = "ix_thing", columnList = "(a) varchar_pattern_ops, (b)"))
    static class Patterned {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;
    }

    @Test
    void an_operator_class_that_a_mapping_asks_for_is_compared() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(TABLE, "create index ix_thing on thing (a varchar_pattern_ops, b)", ROW)
                    .entities(Patterned.class)
                    .findsNothing();
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(TABLE, "create index ix_thing on thing (a, b)", ROW)
                    .entities(Patterned.class)
                    .goesThereAndBack();
        }
    }

    private static final String LONG =
            "ix_thing_that_has_a_name_far_longer_than_the_63_bytes_that_postgresql_keeps";

    @Entity
    @Table(
            name = "thing",
            indexes = @Index(name = LONG, columnList = "a"),
            check = @CheckConstraint(name = "ck_" + LONG, constraint = "a > 'b'"),
            uniqueConstraints = @UniqueConstraint(name = "uq_" + LONG, columnNames = "b"))
    static class LongNamed {
        @Id Integer id;

        @Column(length = 10)
        String a;

        @Column(length = 10)
        String b;

        @ManyToOne
        @JoinColumn(name = "other_id", foreignKey = @ForeignKey(name = "fk_" + LONG))
        LongNamed other;
    }

    @Test
    void a_name_that_is_too_long_is_said_and_is_no_difference_once_it_is_cut() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(TABLE, ROW).entities(LongNamed.class);
            assertThat(change.compare().warnings())
                    .hasSize(4)
                    .anySatisfy(it -> assertThat(it).startsWith("The name " + LONG + " has"))
                    .anySatisfy(it -> assertThat(it).startsWith("The name ck_" + LONG + " has"))
                    .anySatisfy(it -> assertThat(it).startsWith("The name fk_" + LONG + " has"))
                    .anySatisfy(it -> assertThat(it).startsWith("The name uq_" + LONG + " has"));
            change.finds(
                    "adds thing.other_id (integer)",
                    "adds unique key " + ("uq_" + LONG).substring(0, 63) + " to thing (b)",
                    "adds check " + ("ck_" + LONG).substring(0, 63) + " to thing: a > 'b'",
                    "creates index " + LONG.substring(0, 63) + " on thing (a)",
                    "adds foreign key "
                            + ("fk_" + LONG).substring(0, 63)
                            + " from thing (other_id) to thing");
        }
    }

    @Test
    void nor_are_its_line_breaks_and_casts() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            TABLE,
                            """
                            create index ix_thing on thing ((CASE
                                WHEN a::text = 'z'::text THEN lower(b::text)::character varying
                                ELSE a
                            END))
                            """,
                            ROW)
                    .entities(OnExpression.class)
                    .findsNothing();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_expression_that_the_server_writes_in_its_own_words_is_no_difference(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            TABLE,
                            "create index ix_thing on thing ((case when a = 'z' then lower(b) else"
                                    + " a end))",
                            ROW)
                    .entities(OnExpression.class)
                    .findsNothing();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_index_becomes_unique(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(TABLE, "create index ix_thing on thing (a)", ROW)
                    .entities(Unique.class)
                    .finds(
                            "drops index ix_thing of thing",
                            "adds unique key ix_thing to thing (a)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_name_is_a_renaming(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(TABLE, "create index by_a on thing (a)", ROW)
                    .entities(Thing.class)
                    .finds("renames index by_a to ix_thing of thing");
        }
    }

    @Test
    void a_renamed_index_keeps_what_no_mapping_says() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(TABLE, "create index by_a on thing (a) where b > 'b'", ROW)
                    .entities(Thing.class)
                    .finds("renames index by_a to ix_thing of thing");
            assertThat(change.ask("select pg_get_indexdef('ix_thing'::regclass)"))
                    .singleElement()
                    .asString()
                    .contains("WHERE");
        }
    }

    @Test
    void an_index_that_no_mapping_can_declare_goes_with_its_column_and_comes_back_with_it() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(TABLE, "create index own on thing (lower(a)) include (b)", ROW)
                    .entities(Bare.class)
                    .finds("drops index own of thing", "drops thing.a");
        }
    }

    @Test
    void an_index_that_was_left_invalid_is_made_again_though_it_is_not_unique() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            TABLE,
                            "create index ix_thing on thing (a)",
                            "update pg_index set indisvalid = false where indexrelid ="
                                    + " 'ix_thing'::regclass",
                            ROW)
                    .entities(Thing.class);
            assertThat(change.found())
                    .containsExactly(
                            "drops index ix_thing of thing", "creates index ix_thing on thing (a)");
            change.upgradeTwice();
        }
    }

    @Test
    void an_index_that_was_left_invalid_is_made_again() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                    TABLE,
                    "create unique index ix_thing on thing (a)",
                    "update pg_index set indisvalid = false where indexrelid ="
                            + " 'ix_thing'::regclass",
                    ROW);
            change.entities(Unique.class);
            assertThat(change.found())
                    .containsExactly(
                            "drops index ix_thing of thing",
                            "creates unique index ix_thing on thing (a)");
            change.upgradeTwice();
            assertThat(
                            change.ask(
                                    "select indisvalid from pg_index where indexrelid ="
                                            + " 'ix_thing'::regclass"))
                    .containsExactly("t");
        }
    }

    @Test
    void a_table_is_known_by_its_key_again_when_the_index_goes_that_its_replicas_used() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer primary key, code integer not null)",
                            "create unique index ux_thing on thing (code)",
                            "alter table thing replica identity using index ux_thing",
                            "insert into thing values (1, 2)")
                    .takes(
                            new DropIndex(
                                    QualifiedName.parse("thing"),
                                    Optional.of("ux_thing"),
                                    Optional.empty()));
            assertThat(change.ask("select relreplident from pg_class where relname = 'thing'"))
                    .containsExactly("d");
        }
    }
}
