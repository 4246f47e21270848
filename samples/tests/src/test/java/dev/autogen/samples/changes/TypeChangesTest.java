package dev.autogen.samples.changes;

import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.json;
import static dev.autogen.schema.DataType.smallint;
import static dev.autogen.schema.DataType.varbinary;
import static dev.autogen.schema.DataType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.schema.DataType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns whose type changes, with rows in them. */
class TypeChangesTest {
    @Entity
    @Table(name = "thing")
    static class Unbounded {
        @Id Integer id;

        @Column(columnDefinition = "varchar")
        String name;

        @Column(columnDefinition = "numeric")
        BigDecimal price;

        @Column(columnDefinition = "timestamp")
        LocalDateTime made;
    }

    @Test
    void a_type_without_arguments_is_not_one_with_some() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null constraint pk_thing primary key, name varchar(10), price numeric(10,2), made timestamp(3))",
                            "insert into thing values (1, 'a', 1.25, '2026-01-02 03:04:05.678')")
                    .entities(Unbounded.class)
                    .finds(
                            "alters thing.name: varchar(10) → varchar",
                            "alters thing.price: decimal(10, 2) → decimal",
                            "alters thing.made: timestamp(3) → timestamp(6)");
        }
    }

    @Entity
    @Table(name = "thing")
    static class ShortText {
        @Id Integer id;

        @Column(length = 5)
        String name;
    }

    @Test
    void a_value_that_is_too_long_is_not_cut() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null constraint pk_thing primary key, name varchar(10))",
                            "insert into thing values (1, 'much longer'::varchar(10))")
                    .entities(ShortText.class);

            assertThatThrownBy(change::goesThereAndBack).hasMessageContaining("too long");
            assertThat(change.ask("select name from thing")).containsExactly("much longe");
        }
    }

    @Entity
    @Table(name = "thing")
    static class Many {
        @Id Integer id;

        Integer[] number;

        @Column(length = 10)
        String[] word;
    }

    @Test
    void one_value_becomes_an_array_of_one() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null constraint pk_thing primary key, number integer, word varchar(10))",
                            "insert into thing values (1, 7, 'it''s'), (2, null, null)")
                    .entities(Many.class)
                    .finds(
                            "alters thing.number: integer → integer[]",
                            "alters thing.word: varchar(10) → varchar(10)[]");
            assertThat(change.ask("select number from thing order by id"))
                    .containsExactly("{7}", "null");
        }
    }

    @Entity
    @Table(
            name = "thing",
            check = @CheckConstraint(name = "ck_thing_name", constraint = "name is not null"))
    static class Figure {
        @Id Integer id;

        @ColumnDefault("5")
        Integer name;
    }

    @ParameterizedTest
    @EnumSource
    void text_becomes_a_number_and_its_default_with_it(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            "create table thing (id integer not null, name varchar(10) default '5', constraint pk_thing primary key (id), constraint ck_thing_name check (name is not null))",
                            "insert into thing values (1, '12')")
                    .entities(Figure.class)
                    .goesThereAndBack();
            assertThat(change.ask("select name + 1 from thing")).containsExactly("13");
        }
    }

    @Entity
    @Table(name = "thing")
    static class Known {
        @Id Integer id;
        UUID name;
    }

    @Test
    void a_default_goes_before_the_type_that_could_not_bear_it() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null constraint pk_thing primary key, name text default 'x')",
                            "insert into thing values (1, '6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b')")
                    .entities(Known.class)
                    .finds("alters thing.name: text → uuid, default 'x'::text removed");
        }
    }

    @Entity
    @Table(name = "thing")
    static class KnownByDefault {
        @Id Integer id;

        @ColumnDefault("gen_random_uuid()")
        UUID name;
    }

    @Entity
    @Table(name = "thing")
    static class WordedByDefault {
        @Id Integer id;

        @ColumnDefault("lower('FIVE')")
        @Column(length = 10)
        String name;
    }

    @Test
    void another_default_comes_with_another_type() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null constraint pk_thing primary key, name text default 'x')",
                            "insert into thing values (1, '6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b')")
                    .entities(KnownByDefault.class)
                    .finds("alters thing.name: text → uuid, default 'x'::text → gen_random_uuid()");
        }
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null constraint pk_thing primary key, name integer default 5)",
                            "insert into thing values (1, 7)")
                    .entities(WordedByDefault.class)
                    .finds("alters thing.name: integer → varchar(10), default 5 → lower('FIVE')");
        }
    }

    @Entity
    @Table(name = "thing")
    static class Counted {
        @Id Integer id;

        @ColumnDefault("1")
        Integer name;
    }

    @ParameterizedTest
    @EnumSource
    void truth_becomes_a_number(Kind kind) {
        try (var change = Change.on(kind)) {
            change.database(
                            "create table thing (id integer not null, name boolean default true, constraint pk_thing primary key (id))",
                            "insert into thing values (1, true), (2, false), (3, null)")
                    .entities(Counted.class)
                    .finds("alters thing.name: boolean → integer, default true → 1");
            assertThat(change.ask("select name from thing order by id"))
                    .containsExactly("1", "0", "null");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "varchar(10) | bigint | '7'",
                "boolean | numeric(3,0) | true",
                "boolean | bigint | true",
                "bigint | boolean | 1",
                "smallint | boolean | 1",
                "date | timestamp(6) with time zone | '2026-01-02'",
                "timestamp(6) | date | '2026-01-02 00:00'",
                "json | jsonb | '{\"a\": 1}'",
                "text | json | '{\"a\": 1}'",
                "text | xml | '<a/>'",
                "text | bytea | 'a\\b'",
                "text | inet | '10.0.0.1/32'",
                "text | interval | '01:00:00'",
                "text | text[] | 'it''s'",
                "text | double precision | '1.5'",
                "integer | varchar(3)[] | 7",
                "integer[] | bigint[] | '{1,2}'",
                "text[] | uuid[] | '{6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b}'",
                "real | numeric(5,2) | 1.5",
                "bytea | text | 'abc'",
                "timestamp(3) | timestamp(6) with time zone | '2026-01-02 03:04:05.678'",
                "bit(3) | varbit(5) | '101'"
            })
    void rows_go_there_and_back(String from, String to, String value) {
        var thing = QualifiedName.unqualified("thing");
        try (var change = Change.on(Kind.POSTGRES)) {
            var dialect = dev.autogen.dialect.Dialect.of("PostgreSQL");
            var column = dev.autogen.schema.Column.column("a", dialect.parseType(from));
            change.database(
                    "create table thing (id integer, a " + from + ")",
                    "insert into thing values (1, " + value + "), (2, null)");
            var before = change.ask("select a::text from thing");

            change.takes(new AlterColumn(thing, column, column.withType(dialect.parseType(to))));
            change.takes(new AlterColumn(thing, column.withType(dialect.parseType(to)), column));

            assertThat(change.ask("select a::text from thing")).isEqualTo(before);
        }
    }

    @Test
    void a_large_object_becomes_text_with_all_that_it_holds() {
        var thing = QualifiedName.unqualified("thing");
        var text = dev.autogen.schema.Column.column("a", dev.autogen.schema.DataType.text());
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (a oid)",
                            "insert into thing values (lo_from_bytea(0, 'käse'))")
                    .takes(
                            new AlterColumn(
                                    thing,
                                    text.withType(dev.autogen.schema.DataType.blob()),
                                    text));
            assertThat(change.ask("select a from thing")).containsExactly("käse");
        }
    }

    @Test
    void an_array_of_two_does_not_lose_one() {
        var thing = QualifiedName.unqualified("thing");
        var one = dev.autogen.schema.Column.column("a", dev.autogen.schema.DataType.text());
        var many = one.withType(dev.autogen.schema.DataType.array(one.type()));
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create table thing (a text[])", "insert into thing values ('{x,y}')");

            assertThatThrownBy(() -> change.takes(new AlterColumn(thing, many, one)))
                    .isInstanceOf(AutogenException.class)
                    .hasMessageContaining("{x,y}");
        }
    }

    @Test
    void a_person_says_how_where_the_server_knows_no_way() {
        var thing = QualifiedName.unqualified("thing");
        var number = dev.autogen.schema.Column.column("a", integer());
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                    "create table thing (a json)", "insert into thing values ('{\"n\": 7}')");

            assertThatThrownBy(
                            () ->
                                    change.takes(
                                            new AlterColumn(
                                                    thing, number.withType(json()), number)))
                    .hasMessageContaining("cannot cast type json to integer");
        }
    }

    @Test
    void a_person_says_how_values_turn_into_others_on_sqlite() {
        var thing = QualifiedName.unqualified("thing");
        var word = dev.autogen.schema.Column.column("a", varchar(10));
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(
                    "create table thing (a varchar(10))", "insert into thing values ('x7')");
            change.takes(
                    new AlterColumn(
                            thing,
                            word,
                            word.withType(integer()),
                            Optional.of("cast(substr(a, 2) as integer)")));

            assertThat(change.ask("select a + 1 from thing")).isNotEmpty();
        }
    }

    @Test
    void a_conversion_that_no_server_knows_is_said_beforehand() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null constraint pk_thing primary key, name json)")
                    .entities(Counted.class);

            assertThat(change.compare().warnings())
                    .containsExactly(
                            "PostgreSQL has no way from json to integer for the values of thing.name: the revision will fail"
                                    + " until its alterColumn is an alterColumnUsing that says how (also for the way back).");
        }
    }

    /** Bytes become numbers from PostgreSQL 18 on. */
    private static boolean dependsOnTheServer(DataType from, DataType to) {
        var numbers = List.of(smallint(), integer(), bigint());
        return (from.equals(varbinary()) && numbers.contains(to))
                || (to.equals(varbinary()) && numbers.contains(from));
    }

    @Test
    void what_is_said_of_a_conversion_is_what_the_server_does() {
        var dialect = dev.autogen.dialect.Dialect.of("PostgreSQL");
        var types =
                Stream.of(DataType.Kind.values())
                        .map(DataType::standard)
                        .map(it -> dialect.parseType(dialect.typeSql(it)))
                        .distinct()
                        .toList();
        var wrong = new ArrayList<String>();
        try (var change = Change.on(Kind.POSTGRES)) {
            for (DataType from : types) {
                for (DataType to : types) {
                    var column = dev.autogen.schema.Column.column("a", from);
                    var alter =
                            new AlterColumn(
                                    QualifiedName.parse("thing"), column, column.withType(to));
                    change.database(
                            "drop table if exists thing",
                            "create table thing (a " + dialect.typeSql(from) + ")");
                    if (!dependsOnTheServer(from, to)
                            && dialect.converts(from, to)
                                    != runs(change, dialect.statements(List.of(alter)))) {
                        wrong.add(dialect.typeSql(from) + " to " + dialect.typeSql(to));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean runs(Change change, List<Statement> statements) {
        try {
            statements.forEach(it -> change.database(((Statement.Sql) it).text()));
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }
}
