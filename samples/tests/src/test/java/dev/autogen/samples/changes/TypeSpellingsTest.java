package dev.autogen.samples.changes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.CompareSettings;
import dev.autogen.diff.Comparison;
import dev.autogen.diff.Filters;
import dev.autogen.diff.NamingConvention;
import dev.autogen.operation.Description;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.testing.Databases;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A type is the same in each of its spellings, and no other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypeSpellingsTest {
    /** As the database was told, as a mapping says the same, and another type. */
    private static final String TYPES =
            """
            bool | boolean | smallint
            boolean | BOOL | integer
            int2 | smallint | int4
            smallint | int2 | smallint[]
            integer | int | int8
            int4 | INTEGER | bigint
            int8 | bigint | numeric(19,0)
            numeric | decimal | numeric(38,2)
            numeric(10,2) | decimal(10, 2) | numeric(10,3)
            numeric(10) | dec(10,0) | numeric
            numeric(5,2) | decimal( 5 , 2 ) | numeric(5,1)
            real | float4 | float8
            float(24) | real | float
            float(25) | double precision | real
            float8 | float(53) | float(1)
            float | double precision | float(24)
            char | character(1) | char(2)
            char(3) | character(3) | varchar(3)
            bpchar(4) | char(4) | text
            bpchar | bpchar | char
            "char" | "char" | char
            national character(4) | nchar(4) | char(5)
            character varying(20) | varchar(20) | varchar(21)
            national character varying(7) | character varying(7) | varchar(8)
            char varying(7) | varchar(7) | varchar
            varchar | character varying | varchar(255)
            text | TEXT | varchar
            name | name | varchar(63)
            bit | bit(1) | bit(2)
            bit(5) | BIT(5) | bit varying(5)
            bit varying(5) | varbit(5) | varbit(6)
            varbit | bit varying | bit
            bytea | bytea | oid
            oid | oid | bigint
            date | DATE | timestamp
            time | time(6) without time zone | time(3)
            time(3) | time(3) without time zone | time(3) with time zone
            timetz | time(6) with time zone | time(0) with time zone
            time(3) with time zone | timetz(3) | timetz
            timestamp | timestamp(6) without time zone | timestamptz
            timestamp(3) | timestamp (3) | timestamp(0)
            timestamptz | timestamp(6) with time zone | timestamp with time zone[]
            timestamp(3) with time zone | timestamptz(3) | timestamptz(4)
            interval | interval(6) | interval(3)
            interval day to second | INTERVAL DAY TO SECOND | interval
            interval day to second(3) | interval day  to second (3) | interval day to second
            interval year to month | interval year to month | interval year
            interval(0) | interval(0) | interval
            uuid | UUID | text
            json | JSON | jsonb
            jsonb | jsonb | json
            xml | xml | text
            inet | INET | cidr
            cidr | cidr | inet
            macaddr | macaddr | macaddr8
            money | money | numeric
            point | point | circle
            tsvector | TSVECTOR | tsquery
            int4range | int4range | int8range
            tstzrange | tstzrange | tsrange
            int4multirange | int4multirange | int4range
            pg_lsn | pg_lsn | text
            regclass | regclass | oid
            citext | public.citext | text
            hidden.citext | hidden.citext | citext
            hidden.citext[] | hidden.citext array | citext[]
            ltree | ltree | text
            hstore | hstore | jsonb
            shade | public.shade | hidden.shade
            hidden.shade | "hidden"."shade" | text
            "Odd ""big"" type" | "Odd ""big"" type" | "odd"
            "odd" | odd | "Odd ""big"" type"
            "Odd ""big"" type"[] | "Odd ""big"" type" array | "odd"[]
            email | public.email | varchar(50)
            "my.domain" | "my.domain" | email
            email[] | email array | text[]
            shade[] | shade array | varchar(255)[]
            integer[] | int4 array | int8[]
            integer[][] | int[] | integer
            integer[3] | integer array[3] | bigint array
            varchar(5)[] | character varying(5) array | varchar(6)[]
            timestamp(3) with time zone[] | timestamptz(3)[] | timestamptz[]
            numeric(4,1)[] | decimal(4,1)[] | decimal(4,2)[]
            bit varying(5)[] | varbit(5)[] | varbit[]
            float(24)[] | real[] | float[]
            "char"[] | "char"[] | char[]
            interval day to second[] | interval day to second[] | interval[]
            pair | pair | text
            """;

    record Spelling(int number, String database, String same, String another) {
        @Override
        public String toString() {
            return database + " = " + same + " ≠ " + another;
        }

        String column() {
            return "c" + number;
        }
    }

    @TempDir static Path folder;

    private final List<List<String>> ofTheSame = new ArrayList<>();
    private final List<List<String>> ofOthers = new ArrayList<>();

    static Stream<Spelling> spellings() {
        var lines = TYPES.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(
                        it -> {
                            var parts = lines.get(it).split(" \\| ", -1);
                            return new Spelling(it, parts[0], parts[1], parts[2]);
                        });
    }

    @BeforeAll
    void compare() throws Exception {
        var same = compiled("Same", spellings().map(Spelling::same).toList());
        var other = compiled("Other", spellings().map(Spelling::another).toList());
        try (var loader = new URLClassLoader(new java.net.URL[] {same, other})) {
            for (int version : Databases.postgresVersions()) {
                try (var live = LiveDatabase.onPostgres(version)) {
                    create(live);
                    ofTheSame.add(found(live, loader.loadClass("Same")));
                    ofOthers.add(found(live, loader.loadClass("Other")));
                }
            }
        }
    }

    private static void create(LiveDatabase live) {
        Stream.of(
                        "create schema hidden",
                        "create extension citext",
                        "create extension ltree",
                        "create extension hstore",
                        "create domain hidden.citext as text",
                        "create type shade as enum ('a', 'b')",
                        "create type hidden.shade as enum ('a', 'b')",
                        "create type \"Odd \"\"big\"\" type\" as enum ('a')",
                        "create type odd as enum ('a')",
                        "create domain email as varchar(50)",
                        "create domain \"my.domain\" as varchar(50)",
                        "create type pair as (a integer, b text)",
                        "create table thing (id integer not null constraint pk_thing primary key, "
                                + spellings()
                                        .map(it -> it.column() + " " + it.database())
                                        .collect(joining(", "))
                                + ")")
                .forEach(live::execute);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void another_spelling_is_no_other_type(Spelling spelling) {
        assertThat(ofTheSame)
                .allSatisfy(
                        found ->
                                assertThat(found)
                                        .noneMatch(
                                                it ->
                                                        it.contains(
                                                                "thing."
                                                                        + spelling.column()
                                                                        + ":")));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void another_type_is_a_difference(Spelling spelling) {
        assertThat(ofOthers)
                .allSatisfy(
                        found ->
                                assertThat(found)
                                        .filteredOn(
                                                it ->
                                                        it.contains(
                                                                "thing." + spelling.column() + ":"))
                                        .singleElement()
                                        .asString()
                                        .contains(" → "));
    }

    private static List<String> found(LiveDatabase live, Class<?> entity) {
        var wanted = live.wanted(List.of(entity), Map.of(), entity.getClassLoader());
        var options =
                new Comparison.Options(
                        CompareSettings.ALL,
                        Filters.NONE,
                        NamingConvention.DEFAULT,
                        new ServerJudge(live.connection(), live.dialect()));
        return Comparison.of(live.reflect(), wanted, live.dialect(), options).operations().stream()
                .map(it -> it.accept(new Description()))
                .toList();
    }

    private static java.net.URL compiled(String name, List<String> types) throws IOException {
        var file = folder.resolve(name + ".java");
        var columns =
                IntStream.range(0, types.size())
                        .mapToObj(
                                it ->
                                        "@jakarta.persistence.Column(columnDefinition = \"%s\") String c%d;\n"
                                                .formatted(types.get(it).replace("\"", "\\\""), it))
                        .collect(joining());
        Files.writeString(
                file,
                """
                @jakarta.persistence.Entity
                @jakarta.persistence.Table(name = "thing")
                public class %s {
                @jakarta.persistence.Id Integer id;
                %s}
                """
                        .formatted(name, columns));
        int code =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                file.toString());
        assertThat(code).isZero();
        return folder.toUri().toURL();
    }
}
