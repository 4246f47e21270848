package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.QualifiedName;
import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.YesNoConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksAndKeysTest {
    private static final String THING =
            "create table thing (id integer not null, n integer not null";
    private static final String KEY = ", constraint pk_thing primary key (id)";
    private static final String ROW = "insert into thing (id, n) values (1, 5)";

    @Entity
    @Table(name = "thing")
    static class Thing {
        @Id Integer id;
        int n;
    }

    @Entity
    @Table(name = "thing", check = @CheckConstraint(name = "ck_n", constraint = "n > 1"))
    static class Checked {
        @Id Integer id;
        int n;
    }

    @Entity
    @Table(name = "thing", check = @CheckConstraint(constraint = "n > 1"))
    static class CheckedWithoutName {
        @Id Integer id;
        int n;
    }

    enum Colour {
        RED,
        GREEN
    }

    @Entity
    @Table(name = "thing")
    static class Coloured {
        @Id Integer id;
        int n;

        @Enumerated(EnumType.STRING)
        @Column(length = 10)
        Colour colour;
    }

    static class Pair implements Serializable {
        private static final long serialVersionUID = 1L;
        Integer id;
        Integer n;

        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair
                    && Objects.equals(pair.id, id)
                    && Objects.equals(pair.n, n);
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, n);
        }
    }

    @Entity
    @Table(name = "thing")
    @IdClass(Pair.class)
    static class KeyedByTwo {
        @Id Integer id;
        @Id Integer n;
    }

    @Entity
    @Table(name = "part")
    static class Part {
        @Id Integer id;

        @ManyToOne
        @JoinColumn(name = "thing_id", foreignKey = @ForeignKey(name = "fk_part_thing"))
        Thing thing;
    }

    @Entity
    @Table(name = "part")
    static class PartThatGoesAlong {
        @Id Integer id;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        @JoinColumn(name = "thing_id", foreignKey = @ForeignKey(name = "fk_part_thing"))
        Thing thing;
    }

    @Entity
    @Table(name = "part")
    static class PartWithoutNames {
        @Id Integer id;

        @ManyToOne
        @JoinColumn(name = "thing_id", unique = true)
        Thing thing;
    }

    private static final String PART =
            "create table part (id integer not null, thing_id integer, constraint pk_part primary"
                    + " key (id)";
    private static final String FK =
            ", constraint fk_part_thing foreign key (thing_id) references thing (id)";

    @ParameterizedTest
    @EnumSource
    void another_expression_under_the_same_name_is_found(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(THING + KEY + ", constraint ck_n check (n > 2))", ROW)
                    .entities(Checked.class)
                    .finds("drops check ck_n of thing", "adds check ck_n to thing: n > 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_check_without_a_name_is_added_and_then_known(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(THING + KEY + ")", ROW)
                    .entities(CheckedWithoutName.class)
                    .finds("adds check ck_thing_n to thing: n > 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_check_that_the_database_named_is_that_of_the_entities(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(THING + " check (n > 1)" + KEY + ")", ROW)
                    .entities(CheckedWithoutName.class)
                    .findsNothing();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_new_table_with_a_check_without_a_name_converges(Kind kind) {
        try (var change = Change.on(kind)) {
            change.entities(CheckedWithoutName.class).finds("creates table thing").findsNothing();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_values_of_an_enum_stay_checked_as_they_are(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            THING
                                    + ", colour varchar(10), constraint ck_colour check (colour in"
                                    + " ('RED', 'GREEN'))"
                                    + KEY
                                    + ")",
                            ROW)
                    .entities(Coloured.class)
                    .findsNothing();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_value_more_of_an_enum_is_another_check(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            THING
                                    + ", colour varchar(10), constraint ck_colour check (colour in"
                                    + " ('RED'))"
                                    + KEY
                                    + ")",
                            ROW)
                    .entities(Coloured.class)
                    .finds(
                            "drops check ck_colour of thing",
                            "adds check ck_thing_colour to thing: colour in ('RED','GREEN')");
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_name_of_a_check_is_a_renaming(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(THING + KEY + ", constraint old check (n > 1))", ROW)
                    .entities(Checked.class)
                    .finds("renames constraint old to ck_n of thing");
        }
    }

    @Test
    void a_check_that_was_never_validated_is_validated() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            THING + KEY + ")",
                            ROW,
                            "alter table thing add constraint ck_n check (n > 1) not valid")
                    .entities(Checked.class)
                    .finds("alters check ck_n of thing: not valid → valid");
        }
    }

    @Test
    void what_no_mapping_says_of_a_check_is_kept_and_carried_along() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            THING + KEY + ", constraint ck_n check (n > 1) no inherit)",
                            "comment on constraint ck_n on thing is 'small'",
                            ROW)
                    .entities(Checked.class)
                    .findsNothing()
                    .keeps("check ck_n of thing: not inherited");
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            THING + KEY + ", constraint ck_n check (n > 2) no inherit)",
                            "comment on constraint ck_n on thing is 'small'",
                            ROW)
                    .entities(Checked.class)
                    .finds("drops check ck_n of thing", "adds check ck_n to thing: n > 1");
            assertThat(
                            change.ask(
                                    "select pg_get_constraintdef(oid) || obj_description(oid) from"
                                            + " pg_constraint where conname = 'ck_n'"))
                    .containsExactly("CHECK ((n > 1)) NO INHERITsmall");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_is_missing_is_added(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(THING + ")", ROW).entities(Thing.class);
            if (kind == Kind.POSTGRES) {
                change.finds("adds primary key pk_thing to thing (id)");
            } else {
                change.finds(
                        "alters thing.id: now identity by default",
                        "adds primary key pk_thing to thing (id)");
            }
        }
    }

    @Entity
    @Table(name = "thing")
    static class Tagged {
        @Id Integer id;
        int n;

        @ElementCollection
        @CollectionTable(
                name = "tag",
                joinColumns = @JoinColumn(name = "thing_id"),
                foreignKey = @ForeignKey(name = "fk_tag_thing"))
        @Column(name = "word", length = 10, nullable = false)
        List<String> tags;
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_no_mapping_asks_for_is_dropped(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            THING + KEY + ")",
                            "create table tag (thing_id integer not null, word varchar(10) not"
                                    + " null, constraint pk_tag primary key (thing_id, word),"
                                    + " constraint fk_tag_thing foreign key (thing_id) references thing"
                                    + " (id))",
                            ROW,
                            "insert into tag values (1, 'a')")
                    .entities(Tagged.class)
                    .finds("drops primary key pk_tag of tag");
        }
    }

    @Entity
    @Table(name = "thing")
    static class Answered {
        @Id Integer id;

        @Enumerated(EnumType.STRING)
        @Column(length = 10)
        Colour colour;

        @Convert(converter = YesNoConverter.class)
        Boolean yes;

        @Convert(converter = NumericBooleanConverter.class)
        Boolean sure;
    }

    @ParameterizedTest
    @EnumSource
    void a_new_table_of_words_that_stand_for_values_converges(Kind kind) {
        try (var change = Change.on(kind)) {
            change.entities(Answered.class).finds("creates table thing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_column_joins_the_key(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(THING + KEY + ")", ROW).entities(KeyedByTwo.class);
            assertThat(change.found())
                    .contains(
                            "drops primary key pk_thing of thing",
                            "adds primary key pk_thing to thing (id, n)");
            change.goesThereAndBack();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_column_that_might_be_null_joins_the_key(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(THING.replace("n integer not null", "n integer") + KEY + ")", ROW)
                    .entities(KeyedByTwo.class);
            assertThat(change.found())
                    .contains(
                            "alters thing.n: now not null",
                            "adds primary key pk_thing to thing (id, n)");
            change.goesThereAndBack();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_name_of_a_key_is_nobodys_choice(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(THING + ", constraint their_key primary key (id))", ROW)
                    .entities(Thing.class)
                    .findsNothing();
        }
    }

    @Test
    void what_no_mapping_says_of_a_key_is_kept_and_carried_along() {
        var key = ", constraint pk primary key (id) include (n) with (fillfactor = 80) deferrable)";
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(THING + key, ROW)
                    .entities(Thing.class)
                    .findsNothing()
                    .keeps("primary key of thing: deferrable, including (n), with fillfactor=80");
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(THING + ", m integer" + key, "insert into thing values (1, 2, 3)")
                    .entities(KeyedByTwo.class)
                    .goesThereAndBack();
            assertThat(
                            change.ask(
                                    "select pg_get_constraintdef(oid) from pg_constraint where"
                                            + " contype = 'p' and conrelid = 'thing'::regclass"))
                    .containsExactly("PRIMARY KEY (id, n) DEFERRABLE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_name_of_a_foreign_key_is_a_renaming(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            THING + KEY + ")",
                            PART + FK.replace("fk_part_thing", "old") + ")",
                            ROW,
                            "insert into part values (1, 1)")
                    .entities(Thing.class, Part.class)
                    .finds("renames constraint old to fk_part_thing of part");
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_action_is_another_foreign_key(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            THING + KEY + ")",
                            PART + FK + ")",
                            ROW,
                            "insert into part values (1, 1)")
                    .entities(Thing.class, PartThatGoesAlong.class)
                    .finds(
                            "drops foreign key fk_part_thing of part",
                            "adds foreign key fk_part_thing from part (thing_id) to thing");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "match full",
                "on update cascade",
                "deferrable",
                "deferrable initially deferred"
            })
    void what_no_mapping_says_of_a_foreign_key_is_kept_and_carried_along(String clause) {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(THING + KEY + ")", PART + FK + clause + ")", ROW)
                    .entities(Thing.class, Part.class)
                    .findsNothing();
            assertThat(change.compare().kept()).hasSize(1);
            change.entities(Thing.class, PartThatGoesAlong.class).goesThereAndBack();
            assertThat(
                            change.ask(
                                    "select lower(pg_get_constraintdef(oid)) from pg_constraint"
                                            + " where conname = 'fk_part_thing'"))
                    .singleElement()
                    .asString()
                    .contains(clause);
        }
    }

    @Entity
    @Table(name = "part")
    static class PartThatMatchesInFull {
        @Id Integer id;

        @ManyToOne
        @JoinColumn(
                name = "thing_id",
                foreignKey = @ForeignKey(name = "fk_part_thing", options = "match full deferrable"))
        Thing thing;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " match full", " deferrable", " deferrable initially deferred"})
    void what_a_mapping_asks_of_a_foreign_key_beyond_its_columns_is_compared(String clause) {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            THING + KEY + ")",
                            PART + FK + clause + ")",
                            ROW,
                            "insert into part (id, thing_id) values (1, 1), (2, null)")
                    .entities(Thing.class, PartThatMatchesInFull.class)
                    .goesThereAndBack();
            assertThat(
                            change.ask(
                                    "select lower(pg_get_constraintdef(oid)) from pg_constraint"
                                            + " where conname = 'fk_part_thing'"))
                    .singleElement()
                    .asString()
                    .endsWith("match full deferrable");
        }
    }

    @Test
    void a_foreign_key_that_is_as_a_mapping_asks_is_left_alone() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(THING + KEY + ")", PART + FK + " match full deferrable)")
                    .entities(Thing.class, PartThatMatchesInFull.class)
                    .findsNothing()
                    .keeps();
        }
    }

    @Test
    void a_foreign_key_that_was_never_validated_is_validated() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            THING + KEY + ")",
                            PART + ")",
                            ROW,
                            "alter table part add" + FK.substring(1) + " not valid")
                    .entities(Thing.class, Part.class)
                    .finds("alters foreign key fk_part_thing of part: not valid → valid");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keys_that_nobody_named_are_added_and_taken_back(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(THING + KEY + ")", PART + ")", ROW)
                    .entities(Thing.class, PartWithoutNames.class)
                    .finds(
                            "adds unique key uq_part_thing_id to part (thing_id)",
                            "adds foreign key fk_part_thing_id from part (thing_id) to thing");
        }
    }

    @Test
    void an_exclusion_constraint_is_kept() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            THING
                                    + KEY
                                    + ", constraint ex exclude using gist (int4range(id, n) with"
                                    + " &&) where (n > 0))",
                            ROW)
                    .entities(Thing.class)
                    .findsNothing()
                    .keeps("exclusion constraint ex of thing, which no mapping can declare");
        }
    }

    @Test
    void an_exclusion_constraint_is_added_and_dropped_by_hand() {
        var exclusion =
                Exclusion.exclusion(
                        "ex",
                        "USING gist (host inet_ops WITH &&) WHERE ((n > 0)) DEFERRABLE INITIALLY"
                                + " DEFERRED");
        var thing = QualifiedName.parse("thing");
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(THING + ", host inet" + KEY + ")", ROW)
                    .takes(new Operation.AddExclusion(thing, exclusion.comment("once")))
                    .takes(new Operation.RenameConstraint(thing, "ex", "other"));
            assertThat(
                            change.ask(
                                    "select pg_get_constraintdef(oid) from pg_constraint where"
                                            + " conname = 'other'"))
                    .containsExactly(
                            "EXCLUDE USING gist (host inet_ops WITH &&) WHERE ((n > 0)) DEFERRABLE"
                                    + " INITIALLY DEFERRED");
        }
    }

    @Test
    void an_exclusion_constraint_is_created_with_its_table() {
        var definition = "USING gist (host inet_ops WITH &&, int4range(n, (n + 1)) WITH =)";
        var table =
                dev.autogen.schema.Table.table("thing")
                        .column(dev.autogen.schema.Column.column("n", DataType.integer()))
                        .column(dev.autogen.schema.Column.column("host", DataType.inet()))
                        .exclusion(Exclusion.exclusion("ex", definition));
        try (var change = Change.on(Kind.POSTGRES)) {
            change.takes(new Operation.CreateTable(table));
            assertThat(
                            change.ask(
                                    "select pg_get_constraintdef(oid) from pg_constraint where"
                                            + " conname = 'ex'"))
                    .containsExactly("EXCLUDE " + definition);
        }
    }

    @Test
    void an_exclusion_constraint_goes_with_its_column_and_comes_back_with_it() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            THING
                                    + ", host inet"
                                    + KEY
                                    + ", constraint ex exclude using gist (host inet_ops with &&))",
                            ROW)
                    .entities(Thing.class)
                    .finds("drops exclusion constraint ex of thing", "drops thing.host");
        }
    }
}
