package dev.autogen.reflect;

import static dev.autogen.schema.Attribute.attribute;
import static dev.autogen.schema.Check.check;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.CompositeType.compositeType;
import static dev.autogen.schema.DataType.array;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.character;
import static dev.autogen.schema.DataType.date;
import static dev.autogen.schema.DataType.decimal;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.named;
import static dev.autogen.schema.DataType.smallint;
import static dev.autogen.schema.DataType.text;
import static dev.autogen.schema.DataType.timestampTz;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.Domain.domain;
import static dev.autogen.schema.EnumType.enumType;
import static dev.autogen.schema.Exclusion.exclusion;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.IndexStorage.storage;
import static dev.autogen.schema.PrimaryKey.primaryKey;
import static dev.autogen.schema.Sequence.sequence;
import static dev.autogen.schema.Table.table;
import static dev.autogen.schema.UniqueKey.uniqueKey;
import static dev.autogen.schema.View.materializedView;
import static dev.autogen.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Bystander;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.Identity;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.Validity;
import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresReflectionTest {
    private TestDatabase database;
    private Connection connection;

    @BeforeEach
    void open() {
        database = Databases.postgres();
        connection = database.connect();
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
        database.close();
    }

    private SchemaModel read(String sql, String... schemas) throws Exception {
        execute(sql);
        return reflector(schemas).read();
    }

    private Table readTable(String name, String sql) throws Exception {
        return read(sql).findTable(QualifiedName.parse(name)).orElseThrow();
    }

    private void execute(String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DatabaseReflector reflector(String... schemas) {
        return new DatabaseReflector(
                connection, database.dialect(), new ReflectionScope(List.of(schemas), List.of()));
    }

    @Test
    void anEmptyDatabaseIsAnEmptyModel() {
        assertThat(reflector().read()).isEqualTo(SchemaModel.EMPTY);
    }

    @Test
    void columnsHaveTypesDefaultsAndComments() throws Exception {
        assertThat(
                        readTable(
                                "t",
                                """
                                create domain positive as int check (value > 0);
                                create table t (
                                  a varchar(30) default 'abc' not null, b numeric(10, 3) default 1.5, c text[] default '{}',
                                  d timestamptz(3) default now(), e char(3) collate "C", f positive, g integer,
                                  h int generated always as (g * 2) stored);
                                comment on table t is ' a table ';
                                comment on column t.a is 'it''s a column'
                                """))
                .isEqualTo(
                        table("t")
                                .comment(" a table ")
                                .column(
                                        column("a", varchar(30))
                                                .notNull()
                                                .defaultValue("'abc'::character varying")
                                                .comment("it's a column"))
                                .column(column("b", decimal(10, 3)).defaultValue("1.5"))
                                .column(column("c", array(text())).defaultValue("'{}'::text[]"))
                                .column(column("d", timestampTz(3)).defaultValue("now()"))
                                .column(column("e", character(3)).collation("C"))
                                .column(column("f", named("positive")))
                                .column(column("g", integer()))
                                .column(column("h", integer()).generatedAs("g * 2")));
    }

    @Test
    void numberedColumnsNameOnlyWhatIsUnusual() throws Exception {
        assertThat(
                        read(
                                """
                                create table t (
                                  a bigint generated always as identity (start 100 increment 5),
                                  b int generated by default as identity, c serial, d smallserial);
                                create sequence own owned by t.b
                                """))
                .isEqualTo(
                        SchemaModel.of(
                                        table("t")
                                                .column(
                                                        column("a", bigint())
                                                                .identity(
                                                                        new Identity(
                                                                                Identity.Mode
                                                                                        .ALWAYS,
                                                                                SequenceOptions.NONE
                                                                                        .startingAt(
                                                                                                100)
                                                                                        .incrementedBy(
                                                                                                5))))
                                                .column(column("b", integer()).identity())
                                                .column(
                                                        column("c", integer())
                                                                .identity(Identity.Mode.SERIAL))
                                                .column(
                                                        column("d", smallint())
                                                                .identity(Identity.Mode.SERIAL)))
                                .withSequences(
                                        List.of(
                                                sequence("own")
                                                        .start(1)
                                                        .increment(1)
                                                        .ownedBy("t", "b"))));
    }

    @Test
    void sequencesNameOnlyWhatIsUnusual() throws Exception {
        assertThat(
                        read("""
                                        create sequence a start 5 increment 7 minvalue 2 maxvalue 1000 cycle cache 3 as int;
                                        create sequence b as smallint;
                                        create sequence c increment -1;
                                        create table t (id bigint default nextval('c'))
                                        """)
                                .sequences())
                .containsExactly(
                        sequence("a")
                                .start(5)
                                .increment(7)
                                .minValue(2)
                                .maxValue(1000)
                                .cycle()
                                .cache(3)
                                .as(integer()),
                        sequence("b").start(1).increment(1).as(smallint()),
                        sequence("c").start(-1).increment(-1));
    }

    @Test
    void constraintsAreKeptApartFromIndexes() throws Exception {
        assertThat(
                        readTable(
                                "kid",
                                """
                                create table parent (a int, b int, primary key (a, b));
                                create table kid (id int constraint pk_kid primary key, x int, y int not null, z text, d date,
                                  constraint uq_z unique (z, id), constraint uq_d unique (d) deferrable initially deferred,
                                  constraint ck_z check (y > 0 and z <> ')'),
                                  constraint fk_parent foreign key (y, x) references parent (a, b)
                                    on delete set null on update cascade deferrable,
                                  constraint fk_self foreign key (x) references kid on delete restrict);
                                create unique index ux_x on kid (x)
                                """))
                .isEqualTo(
                        table("kid")
                                .column(column("id", integer()))
                                .column(column("x", integer()))
                                .column(column("y", integer()).notNull())
                                .column(column("z", text()))
                                .column(column("d", date()))
                                .primaryKey("pk_kid", "id")
                                .unique(
                                        uniqueKey("uq_d", "d")
                                                .deferral(Deferral.INITIALLY_DEFERRED))
                                .unique("uq_z", "z", "id")
                                .check("ck_z", "(y > 0) AND (z <> ')'::text)")
                                .index(index("ux_x").on("kid", "x").unique())
                                .foreignKey(
                                        foreignKey("fk_parent")
                                                .from("kid", "y", "x")
                                                .to("parent", "a", "b")
                                                .onDelete(Action.SET_NULL)
                                                .onUpdate(Action.CASCADE)
                                                .deferral(Deferral.DEFERRABLE))
                                .foreignKey(
                                        foreignKey("fk_self")
                                                .from("kid", "x")
                                                .to("kid", "id")
                                                .onDelete(Action.RESTRICT)));
    }

    @Test
    void indexesHaveEverythingThatIsUnusual() throws Exception {
        assertThat(
                        readTable(
                                        "t",
                                        """
                                        create table t (a varchar(9), b int, c jsonb, d boolean, e text);
                                        create index i1 on t (lower(a), b desc nulls last, (b + 1) nulls first);
                                        create index i2 on t (b) where d and b > 0;
                                        create index i3 on t using gin (c jsonb_path_ops);
                                        create index i4 on t (b) include (a, d);
                                        create index i5 on t (e collate "C" text_pattern_ops)
                                        """)
                                .indexes())
                .containsExactly(
                        index("i1")
                                .on(
                                        "t",
                                        IndexPart.expression("lower((a)::text)"),
                                        IndexPart.column("b")
                                                .descending()
                                                .nulls(IndexPart.Nulls.LAST),
                                        IndexPart.expression("b + 1").nulls(IndexPart.Nulls.FIRST)),
                        index("i2").on("t", "b").where("d AND (b > 0)"),
                        index("i3")
                                .on("t", IndexPart.column("c").operatorClass("jsonb_path_ops"))
                                .using("gin"),
                        index("i4").on("t", "b").including("a", "d"),
                        index("i5")
                                .on(
                                        "t",
                                        IndexPart.column("e")
                                                .collation("C")
                                                .operatorClass("text_pattern_ops")));
    }

    @Test
    void whatOnlyNewServersHaveIsReadThere() throws Exception {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        var made = table("t").column(column("a", integer()));
        var unique = uniqueKey("uq", "a");
        var index = index("ux").on("t", "a").unique();
        assertThat(
                        readTable(
                                "t",
                                "create table t (a int@virtual, constraint uq unique @nulls (a)); create unique index ux on t (a) @nulls"
                                        .replace(
                                                "@virtual",
                                                version < 18
                                                        ? ""
                                                        : ", b int generated always as (a + 1) virtual")
                                        .replace(
                                                "@nulls",
                                                version < 15 ? "" : "nulls not distinct")))
                .isEqualTo(
                        (version < 18
                                        ? made
                                        : made.column(
                                                column("b", integer())
                                                        .generatedVirtuallyAs("a + 1")))
                                .unique(version < 15 ? unique : unique.nullsAreEqual())
                                .index(version < 15 ? index : index.nullsAreEqual()));
    }

    @Test
    void enumTypesAreKnownByTheirSchema() throws Exception {
        var schema =
                read(
                        """
                        create schema other;
                        create type mood as enum ('sad', 'ok', 'happy');
                        create type other.mood as enum ('x, y', 'z');
                        create table t (a mood, b other.mood[]);
                        create table other.t (a other.mood)
                        """,
                        "public",
                        "other");
        assertThat(schema)
                .isEqualTo(
                        new SchemaModel(
                                List.of("other"),
                                List.of(
                                        enumType("other.mood", "x, y", "z"),
                                        enumType("mood", "sad", "ok", "happy")),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(
                                        table("t")
                                                .column(column("a", named("mood")))
                                                .column(column("b", array(named("other.mood")))),
                                        table("other.t").column(column("a", named("other.mood")))),
                                List.of(),
                                List.of()));
    }

    @Test
    void aDomainOverAnArrayIsNoArray() throws Exception {
        var schema =
                read(
                        """
                        create domain tags as text[];
                        create domain labels as tags;
                        create type thing as (a int, b tags, c tags[]);
                        create table t (a int, b tags not null, c tags[], d labels)
                        """);
        assertThat(schema.tables().get(0).columns())
                .containsExactly(
                        column("a", integer()),
                        column("b", named("tags")).notNull(),
                        column("c", array(named("tags"))),
                        column("d", named("labels")));
        assertThat(schema.domains())
                .containsExactlyInAnyOrder(
                        domain("tags", array(text())), domain("labels", named("tags")));
        assertThat(schema.compositeTypes())
                .containsExactly(
                        compositeType("thing")
                                .attribute("a", integer())
                                .attribute("b", named("tags"))
                                .attribute("c", array(named("tags"))));
    }

    @Test
    void compositeTypesHaveTheirAttributesInOrderAndWhatNeedsThemIsTold() throws Exception {
        var schema =
                read(
                        """
                        create schema other;
                        create type other.spot as (y int, x numeric(8, 2), gone int);
                        alter type other.spot drop attribute gone, add attribute note text collate "C";
                        create type way as (spots other.spot[], mood_of text);
                        comment on type way is 'a way';
                        comment on column way.mood_of is 'it''s';
                        create domain start as way;
                        create table t (a way, b other.spot[], c start);
                        create function length(way) returns int language sql as 'select 1'
                        """,
                        "public",
                        "other");
        assertThat(schema.compositeTypes())
                .containsExactlyInAnyOrder(
                        compositeType("other.spot")
                                .attribute("y", integer())
                                .attribute("x", decimal(8, 2))
                                .attribute(attribute("note", text()).collation("C")),
                        compositeType("way")
                                .attribute("spots", array(named("other.spot")))
                                .attribute(attribute("mood_of", text()).comment("it's"))
                                .comment("a way"));
        assertThat(schema.domains()).containsExactly(domain("start", named("way")));
        assertThat(schema.tables().get(0).columns())
                .containsExactly(
                        column("a", named("way")),
                        column("b", array(named("other.spot"))),
                        column("c", named("start")));
        assertThat(schema.bystanders())
                .containsExactly(
                        Bystander.needingType(
                                "function length(way)", QualifiedName.unqualified("way")));
    }

    @Test
    void oddNamesSurvive() throws Exception {
        var odd = "a \"b\".C, 'd' ${e} é;";
        var name = QualifiedName.of(odd, odd).toString();
        var type = QualifiedName.of(odd, odd + "t").toString();
        var quoted = odd.replace("\"", "\"\"");
        var schema =
                read(
                        """
                        create schema "@";
                        create type "@"."@t" as enum ('a, "b"', ' c ');
                        create sequence "@"."@s";
                        create table "@"."@" ("@" int primary key, x "@"."@t",
                          constraint "@u" unique (x), constraint "@c" check ("@" > 0));
                        create index "@i" on "@"."@" ("@" desc);
                        alter table "@"."@" add constraint "@f" foreign key ("@") references "@"."@" ("@")
                        """
                                .replace("@", quoted),
                        odd);
        assertThat(schema)
                .isEqualTo(
                        new SchemaModel(
                                List.of(odd),
                                List.of(enumType(type, "a, \"b\"", " c ")),
                                List.of(),
                                List.of(),
                                List.of(
                                        sequence(QualifiedName.of(odd, odd + "s").toString())
                                                .start(1)
                                                .increment(1)),
                                List.of(
                                        table(name)
                                                .column(column(odd, integer()))
                                                .column(column("x", named(type)))
                                                .primaryKey(odd + "_pkey", odd)
                                                .unique(odd + "u", "x")
                                                .check(odd + "c", '"' + quoted + "\" > 0")
                                                .index(
                                                        index(odd + "i")
                                                                .on(
                                                                        name,
                                                                        IndexPart.column(odd)
                                                                                .descending()))
                                                .foreignKey(
                                                        foreignKey(odd + "f")
                                                                .from(name, odd)
                                                                .to(name, odd))),
                                List.of(),
                                List.of()));
    }

    @Test
    void allThatAConstraintOrAnIndexSaysIsRead() throws Exception {
        var tables =
                read("""
                create table p (id int, code int, r int4range, n int not null,
                  constraint pk primary key (id) include (code) with (fillfactor = 70) deferrable initially deferred,
                  constraint uq unique (code) include (id, n),
                  constraint other unique (id, code),
                  constraint ex exclude using gist (r with &&, box(point(id, n), point(id, n)) with &&) where (n > 0) deferrable);
                create table t (id int, code int, n int,
                  constraint fk foreign key (id, code) references p (id, code) match full on update cascade);
                alter table t add constraint ck check (n > 1) no inherit not valid;
                alter table t add constraint own foreign key (n) references p (code) not valid;
                create unique index ix on p (n) with (fillfactor = 60, deduplicate_items = off);
                create index ops on p using gist (r range_ops);
                alter table p cluster on ix;
                alter table p replica identity using index ix;
                comment on constraint ck on t is 'why';
                comment on index ix is 'how'
                """)
                        .tables();
        assertThat(tables.get(0))
                .isEqualTo(
                        table("p")
                                .column(column("id", integer()))
                                .column(column("code", integer()))
                                .column(column("r", DataType.other("int4range")))
                                .column(column("n", integer()).notNull())
                                .primaryKey(
                                        primaryKey("pk", "id")
                                                .deferral(Deferral.INITIALLY_DEFERRED)
                                                .including("code")
                                                .storage(storage().with("fillfactor=70")))
                                .unique(uniqueKey("other", "id", "code"))
                                .unique(uniqueKey("uq", "code").including("id", "n"))
                                .exclusion(
                                        exclusion(
                                                "ex",
                                                "USING gist (r WITH &&, box(point((id)::double precision, (n)::double precision),"
                                                        + " point((id)::double precision, (n)::double precision)) WITH &&)"
                                                        + " WHERE ((n > 0)) DEFERRABLE"))
                                .index(
                                        index("ix")
                                                .on("p", "n")
                                                .unique()
                                                .storage(
                                                        storage()
                                                                .with("deduplicate_items=off")
                                                                .with("fillfactor=60")
                                                                .clustered()
                                                                .replicaIdentity())
                                                .comment("how"))
                                .index(index("ops").on("p", "r").using("gist")));
        assertThat(tables.get(1))
                .isEqualTo(
                        table("t")
                                .column(column("id", integer()))
                                .column(column("code", integer()))
                                .column(column("n", integer()))
                                .check(
                                        check("ck", "n > 1")
                                                .validity(Validity.NOT_VALID)
                                                .notInherited()
                                                .comment("why"))
                                .foreignKey(
                                        foreignKey("fk")
                                                .from("t", "id", "code")
                                                .to("p", "id", "code")
                                                .match(ForeignKey.Match.FULL)
                                                .onUpdate(ForeignKey.Action.CASCADE))
                                .foreignKey(
                                        foreignKey("own")
                                                .from("t", "n")
                                                .to("p", "code")
                                                .validity(Validity.NOT_VALID)));
    }

    @Test
    void whatNoOperationIsAboutStandsBy() throws Exception {
        execute(
                """
                create table p (id int, k date) partition by range (k);
                create table p1 partition of p for values from ('2020-01-01') to ('2021-01-01');
                create table t (n int);
                create view v as select 1;
                create materialized view m as select 1;
                create function f() returns trigger language plpgsql as 'begin return new; end';
                create trigger g before insert on t for each row execute function f()
                """);
        var reflector = reflector();
        var schema = reflector.read();
        assertThat(schema.tables()).extracting(it -> it.name().name()).containsExactly("p", "t");
        assertThat(schema.views())
                .containsExactly(
                        materializedView("m", "SELECT 1 AS \"?column?\""),
                        view("v", "SELECT 1 AS \"?column?\""));
        assertThat(schema.bystanders())
                .extracting(Bystander::words)
                .containsExactly("trigger g of table t", "partition p1 of table p");
    }

    @Test
    void ignoredTablesAndThoseOfExtensionsAreNotThere() throws Exception {
        execute("create table autogen_version (id int); create table t (id int)");
        var scope =
                new ReflectionScope(
                        List.of(), List.of(QualifiedName.unqualified("autogen_version")));
        assertThat(new DatabaseReflector(connection, database.dialect(), scope).read())
                .isEqualTo(SchemaModel.of(table("t").column(column("id", integer()))));
    }
}
