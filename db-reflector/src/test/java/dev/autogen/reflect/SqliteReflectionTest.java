package dev.autogen.reflect;

import static dev.autogen.schema.Check.unnamedCheck;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.decimal;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.text;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.ForeignKey.unnamedForeignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.Table.table;
import static dev.autogen.schema.TableOptions.tableOptions;
import static dev.autogen.schema.UniqueKey.unnamedUniqueKey;
import static dev.autogen.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Bystander;
import dev.autogen.schema.Column;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.Identity;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.Validity;
import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqliteReflectionTest {
    private TestDatabase database;
    private Connection connection;

    @BeforeEach
    void open() {
        database = Databases.sqlite();
        connection = database.connect();
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
        database.close();
    }

    private SchemaModel read(String... statements) throws Exception {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return reflector().read();
    }

    private Table readTable(String name, String... statements) throws Exception {
        return read(statements).findTable(QualifiedName.unqualified(name)).orElseThrow();
    }

    private DatabaseReflector reflector() {
        return new DatabaseReflector(connection, database.dialect(), ReflectionScope.OWN_SCHEMA);
    }

    @Test
    void anEmptyDatabaseIsAnEmptyModel() throws Exception {
        assertThat(read()).isEqualTo(SchemaModel.EMPTY);
    }

    @Test
    void columnsComeFromPragmasAndText() throws Exception {
        assertThat(
                        readTable(
                                "t",
                                """
                                create table t (a varchar(30) default 'a, b' not null collate nocase, b numeric(10,3) default 1.5,
                                  c text default (lower('X')), d bigint, e int generated always as (d * 2), f int as (d + 1) stored)
                                """))
                .isEqualTo(
                        table("t")
                                .column(
                                        column("a", varchar(30))
                                                .notNull()
                                                .defaultValue("'a, b'")
                                                .collation("nocase"))
                                .column(column("b", decimal(10, 3)).defaultValue("1.5"))
                                .column(column("c", text()).defaultValue("lower('X')"))
                                .column(column("d", bigint()))
                                .column(column("e", integer()).generatedVirtuallyAs("d * 2"))
                                .column(column("f", integer()).generatedAs("d + 1")));
    }

    @Test
    void aLoneIntegerKeyIsNumbered() throws Exception {
        assertThat(
                        read(
                                "create table a (id INTEGER primary key, x int)",
                                "create table b (id integer primary key autoincrement)",
                                "create table c (id int primary key)",
                                "create table d (id integer, constraint pk_d primary key (id))",
                                "create table e (id integer primary key) without rowid",
                                "create table f (id integer primary key desc)"))
                .isEqualTo(
                        SchemaModel.of(
                                table("a")
                                        .column(column("id", integer()).identity())
                                        .column(column("x", integer()))
                                        .unnamedPrimaryKey("id"),
                                table("b")
                                        .column(
                                                column("id", integer())
                                                        .identity(Identity.Mode.AUTOINCREMENT))
                                        .unnamedPrimaryKey("id"),
                                table("c").column(loose("id")).unnamedPrimaryKey("id"),
                                table("d")
                                        .column(column("id", integer()).identity())
                                        .primaryKey("pk_d", "id"),
                                table("e")
                                        .column(column("id", integer()))
                                        .unnamedPrimaryKey("id")
                                        .options(tableOptions().asWithoutRowid()),
                                table("f").column(loose("id")).unnamedPrimaryKey("id")));
    }

    /** Of a key that lets nulls in. */
    private static Column loose(String name) {
        return column(name, integer())
                .notNull(NotNull.unnamedNotNull().validity(Validity.NOT_ENFORCED));
    }

    @Test
    void constraintsKeepTheirNamesOrHaveNone() throws Exception {
        assertThat(
                        readTable(
                                "kid",
                                "create table parent (a int, b int, constraint pk_parent primary key (a, b))",
                                """
                                create table kid (id int, x int unique, Y int references PARENT on delete cascade,
                                  constraint pk_kid primary key (id, x), constraint uq_y unique (y, id), check (x > 0),
                                  constraint ck_y check (y <> 3 or (x = 1)),
                                  constraint fk_parent foreign key (y, x) references Parent deferrable initially deferred,
                                  foreign key (x) references kid (ID) on update set null)
                                """))
                .isEqualTo(
                        table("kid")
                                .column(loose("id"))
                                .column(loose("x"))
                                .column(column("Y", integer()))
                                .primaryKey("pk_kid", "id", "x")
                                .unique(unnamedUniqueKey("x"))
                                .unique("uq_y", "Y", "id")
                                .check(unnamedCheck("x > 0"))
                                .check("ck_y", "y <> 3 or (x = 1)")
                                .foreignKey(
                                        unnamedForeignKey()
                                                .from("kid", "Y")
                                                .to("parent", "a", "b")
                                                .onDelete(Action.CASCADE))
                                .foreignKey(
                                        foreignKey("fk_parent")
                                                .from("kid", "Y", "x")
                                                .to("parent", "a", "b")
                                                .deferral(Deferral.INITIALLY_DEFERRED))
                                .foreignKey(
                                        unnamedForeignKey()
                                                .from("kid", "x")
                                                .to("kid", "id")
                                                .onUpdate(Action.SET_NULL)));
    }

    @Test
    void indexesHaveExpressionsPredicatesAndCollations() throws Exception {
        assertThat(
                        readTable(
                                        "t",
                                        "create table t (a text collate nocase, b int, c text unique)",
                                        "create unique index i1 on t (a, b desc)",
                                        "create index i2 on t (lower(a) desc, (b + 1), c || ',)') where b > 0 and a <> 'x'",
                                        "create index i3 on t (a collate binary, c collate nocase, a)")
                                .indexes())
                .containsExactly(
                        index("i1")
                                .on("t", IndexPart.column("a"), IndexPart.column("b").descending())
                                .unique(),
                        index("i2")
                                .on(
                                        "t",
                                        IndexPart.expression("lower(a)").descending(),
                                        IndexPart.expression("b + 1"),
                                        IndexPart.expression("c || ',)'"))
                                .where("b > 0 and a <> 'x'"),
                        index("i3")
                                .on(
                                        "t",
                                        IndexPart.column("a").collation("binary"),
                                        IndexPart.column("c").collation("nocase"),
                                        IndexPart.column("a")));
    }

    @Test
    void oddNamesSurvive() throws Exception {
        var odd = "a \"b\".C, 'd' ${e} é;(";
        var quoted = '"' + odd.replace("\"", "\"\"") + '"';
        var name = QualifiedName.unqualified(odd).toString();
        assertThat(
                        read(
                                "create table @ (@ int, constraint @ unique (@))"
                                        .replace("@", quoted),
                                "create index \"i\"\"\" on @ (@ desc)".replace("@", quoted)))
                .isEqualTo(
                        SchemaModel.of(
                                table(name)
                                        .column(column(odd, integer()))
                                        .unique(odd, odd)
                                        .index(
                                                index("i\"")
                                                        .on(
                                                                name,
                                                                IndexPart.column(odd)
                                                                        .descending()))));
    }

    @Test
    void viewsAndWhatNoOperationIsAboutStandBy() throws Exception {
        assertThat(
                        read(
                                "create table t (a int) strict",
                                "create virtual table f using fts5(x)",
                                "create view v (\"x y\", z) /* as */ as select a, 1 as b from t",
                                "create trigger w instead of insert on v begin select 1; end",
                                "create trigger g after insert on t begin select 1; end"))
                .isEqualTo(
                        SchemaModel.of(
                                        table("t")
                                                .column(column("a", integer()))
                                                .options(tableOptions().asStrict()))
                                .withViews(
                                        List.of(
                                                view("v", "select a, 1 as b from t")
                                                        .columns("x y", "z")
                                                        .seed(
                                                                "CREATE TRIGGER w instead of insert on v begin select 1; end")))
                                .withBystanders(
                                        List.of(
                                                Bystander.inSchema(
                                                        "virtual table",
                                                        QualifiedName.unqualified("f")),
                                                Bystander.onTable(
                                                        "trigger g",
                                                        QualifiedName.unqualified("t")))));
    }
}
