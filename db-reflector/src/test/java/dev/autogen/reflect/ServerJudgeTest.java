package dev.autogen.reflect;

import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bool;
import static dev.autogen.schema.DataType.decimal;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.named;
import static dev.autogen.schema.DataType.other;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerJudgeTest {
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

    private void execute(String sql) throws Exception {
        execute(connection, sql);
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private SchemaModel reflected() {
        return new DatabaseReflector(connection, database.dialect(), ReflectionScope.OWN_SCHEMA)
                .read();
    }

    private SchemaModel judged(Table... entities) {
        var judge = new ServerJudge(connection, database.dialect());
        var words = judge.rewrite(SchemaModel.of(entities), reflected());
        assertThat(judge.notes()).isEmpty();
        return words;
    }

    @Test
    void aViewTakesTheServersWordsForTheSameQueryAndForNoOther() throws Exception {
        execute(
                """
                create table people (id bigint primary key, name varchar(20));
                create view names as select id, upper(name) as loud from people where name <> ''
                """);
        var known = reflected().views().get(0).definition();
        assertThat(ofView("select  id, UPPER(name) as loud from people where not name = ''"))
                .isNotEqualTo(known);
        assertThat(ofView("SELECT id, upper(name) AS loud FROM people WHERE name <> ''"))
                .isEqualTo(known);
        assertThat(ofView("select nonsense from nowhere"))
                .isEqualTo("select nonsense from nowhere");
        assertThat(reflected().views()).hasSize(1);
    }

    @Test
    void namesOfColumnsBesideAQueryAreNamesInTheQuery() throws Exception {
        execute("create table t (a int, b int); create view v (\"x y\", z) as select a, b from t");
        var from = reflected();
        var asked = List.of(View.view("v", "select a, b from t").columns("x y", "z"));
        var others = List.of(View.view("v", "select a, b from t").columns("x y", "other"));
        var judge = new ServerJudge(connection, database.dialect());

        var known = from.views().get(0);
        assertThat(judge.rewrite(SchemaModel.EMPTY.withViews(asked), from).views())
                .containsExactly(known.withUses(List.of()));
        assertThat(judge.rewrite(SchemaModel.EMPTY.withViews(others), from).views())
                .isEqualTo(others);
    }

    private String ofView(String written) {
        var entities = SchemaModel.EMPTY.withViews(List.of(View.view("names", written)));
        var judge = new ServerJudge(connection, database.dialect());
        return judge.rewrite(entities, reflected()).views().get(0).definition();
    }

    @Test
    void whatWasWrittenByPeopleEqualsWhatTheServerMadeOfIt() throws Exception {
        execute(
                """
                create type mood as enum ('sad', 'ok');
                create table "T t" (
                  a varchar(20) default 'new' not null, b numeric(10, 2) default 0, c int, d mood default 'ok', e boolean,
                  g int generated always as (c * 2) stored,
                  constraint ck_a check (a in ('new', 'old')), check (b > 0 and b < 100),
                  constraint ck_t check ("T t".c > 0));
                create index ix on "T t" (lower(a), (c + 1)) where e and a <> 'old'
                """);
        var entity =
                table("T t")
                        .column(column("a", varchar(20)).notNull().defaultValue("'new'"))
                        .column(column("b", decimal(10, 2)).defaultValue("0"))
                        .column(column("c", integer()))
                        .column(column("d", named("mood")).defaultValue("'ok'"))
                        .column(column("e", bool()))
                        .column(column("g", integer()).generatedAs("c*2"))
                        .check("ck_a", "a in ('new','old')")
                        .check(Check.unnamedCheck("(b>0 and b<100)"))
                        .check("ck_t", "\"T t\".c > 0")
                        .index(
                                index("ix")
                                        .on(
                                                "T t",
                                                IndexPart.expression("lower(a)"),
                                                IndexPart.expression("c+1"))
                                        .where("e and a != 'old'"));
        var found = reflected().tables().get(0);

        var judged = judged(entity).tables().get(0);

        assertThat(judged.columns()).isEqualTo(found.columns());
        assertThat(judged.indexes()).isEqualTo(found.indexes());
        assertThat(judged.checks())
                .extracting(Check::expression)
                .containsExactlyInAnyOrderElementsOf(
                        found.checks().stream().map(Check::expression).toList());
    }

    @Test
    void aBadExpressionStaysAndKeepsNothingFromTheOthers() throws Exception {
        execute(
                "create table t (a int default 1, b varchar(9) default 'y', c int default (2 +"
                        + " 1))");
        var judge = new ServerJudge(connection, database.dialect());
        assertThat(
                        judge.rewrite(
                                SchemaModel.of(
                                        table("t")
                                                .column(
                                                        column("a", integer())
                                                                .defaultValue("nonsense("))
                                                .column(column("b", varchar(9)).defaultValue("'y'"))
                                                .column(column("d", named("nowhere")))
                                                .column(
                                                        column("c", integer())
                                                                .defaultValue("2+1"))),
                                reflected()))
                .isEqualTo(
                        SchemaModel.of(
                                table("t")
                                        .column(column("a", integer()).defaultValue("nonsense("))
                                        .column(
                                                column("b", varchar(9))
                                                        .defaultValue("'y'::character varying"))
                                        .column(column("d", named("nowhere")))
                                        .column(column("c", integer()).defaultValue("(2 + 1)"))));
        assertThat(judge.notes())
                .singleElement()
                .asString()
                .startsWith(
                        "The server does not understand the default of t.a, nonsense(: syntax"
                                + " error");
    }

    @Test
    void anExpressionThatIsNewStaysAsItIsWritten() throws Exception {
        execute("create table t (a int)");
        var entity =
                table("t")
                        .column(column("a", integer()).defaultValue("1+1"))
                        .column(column("b", varchar(9)).defaultValue("'x'"))
                        .check("ck", "a>0");
        assertThat(judged(entity, entity.withName(QualifiedName.unqualified("u"))).tables())
                .contains(entity);
    }

    @Test
    void anExpressionThatMeansSomethingElseStaysAsItIsWritten() throws Exception {
        execute("create table t (a int default 3)");
        var entity = table("t").column(column("a", integer()).defaultValue("2+1"));
        assertThat(judged(entity).tables()).containsExactly(entity);
    }

    @Test
    void theServersOwnWordsReadAgainAreStillTheSame() throws Exception {
        execute("create table t (s varchar(9), constraint ck check (s in ('A', 'B')))");
        var words = reflected().tables().get(0).checks().get(0).expression();
        execute(
                "alter table t drop constraint ck; alter table t add constraint ck check ("
                        + words
                        + ")");
        var dumped = reflected().tables().get(0).checks().get(0).expression();

        var judged =
                judged(table("t").column(column("s", varchar(9))).check("ck", "s in ('A', 'B')"));

        assertThat(dumped).isNotEqualTo(words);
        assertThat(judged.tables().get(0).checks())
                .extracting(Check::expression)
                .containsExactly(dumped);
    }

    @Test
    void nothingIsExecutedAndNothingIsLeftBehind() throws Exception {
        execute(
                """
                create sequence s;
                create table calls (n int);
                create function f() returns int language plpgsql as 'begin insert into calls values (1); return 1; end';
                create table t (a int default 7, b bigint default 8)
                """);
        var before = reflected();
        judged(
                table("t")
                        .column(column("a", integer()).defaultValue("f( )"))
                        .column(column("b", integer()).defaultValue("nextval('s')")));

        assertThat(reflected()).isEqualTo(before);
        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(query("select count(*) from calls")).containsExactly("0");
        assertThat(query("select is_called from s")).containsExactly("f");
        assertThat(
                        query(
                                "select relname from pg_class where relpersistence = 't' and"
                                        + " relkind = 'r'"))
                .isEmpty();
    }

    @Test
    void noFunctionRunsEvenIfItLiesAboutWhatItDoes() throws Exception {
        execute(
                """
                create sequence s;
                create function f(int) returns int immutable language sql as 'select nextval(''s'')::int';
                create table t (a int default 7, check (a > 0))
                """);
        judged(
                table("t")
                        .column(column("a", integer()).defaultValue("f(1)"))
                        .check(Check.unnamedCheck("a > f(1)")));

        assertThat(query("select is_called from s")).containsExactly("f");
    }

    @Test
    void typesAreTheServersToo() throws Exception {
        execute(
                """
                create domain word as text;
                create table t (a bigint, b bit varying(5), c timestamptz(3), d "char", e interval day to second(3), f word[], g int4range)
                """);
        var judged =
                judged(
                        table("t")
                                .column(column("a", other("pg_catalog.int8")))
                                .column(column("b", other("pg_catalog.varbit(5)")))
                                .column(column("c", other("TimestampTZ ( 3 )")))
                                .column(column("d", other("pg_catalog.\"char\"")))
                                .column(column("e", other("interval DAY  TO SECOND (3)")))
                                .column(column("f", other("public.word[]")))
                                .column(column("g", other("int8range"))));

        var types = reflected().tables().get(0).columns().stream().map(Column::type).toList();
        assertThat(judged.tables().get(0).columns().stream().map(Column::type).limit(6))
                .isEqualTo(types.subList(0, 6));
        assertThat(judged.tables().get(0).columns().get(6).type()).isEqualTo(other("int8range"));
    }

    @Test
    void aTransactionOfTheCallerGoesOn() throws Exception {
        execute("create table t (a int default (2 + 1))");
        connection.setAutoCommit(false);
        execute("create table u (a int)");

        var judged = judged(table("t").column(column("a", integer()).defaultValue("2+1")));

        assertThat(judged.tables().get(0).columns().get(0).defaultValue()).contains("(2 + 1)");
        assertThat(connection.getAutoCommit()).isFalse();
        assertThat(query("select count(*) from u")).containsExactly("0");
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Test
    void whereNothingMayBeMadeOnlyPlainLiteralsAreToldApart() throws Exception {
        execute(
                "create table t (a int default (2 + 1), b int default 7, c varchar(9) default 'x',"
                        + " check (a < 5), check (b > 3))");
        var from = reflected();
        execute("set default_transaction_read_only = on");
        var judge = new ServerJudge(connection, database.dialect());
        var entities =
                SchemaModel.of(
                        table("t")
                                .column(column("a", integer()).defaultValue("1+2"))
                                .column(column("b", integer()).defaultValue("8"))
                                .column(column("c", varchar(9)).defaultValue("'x'"))
                                .check(Check.unnamedCheck("a<5"))
                                .check(Check.unnamedCheck("b>3")));

        var judged = judge.rewrite(entities, from).tables().get(0);

        assertThat(judged.columns().stream().map(it -> it.defaultValue().orElse("")))
                .containsExactly("(2 + 1)", "8", "'x'::character varying");
        assertThat(judged.checks().stream().map(Check::expression))
                .containsExactly("a < 5", "b > 3");
        assertThat(judge.taken().orElseThrow())
                .contains("the default of t.a, a check of t, a check of t.")
                .contains("read-only transaction");
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Test
    void whereNothingMayBeMadeAViewIsTakenToBeTheSameAndSaid() throws Exception {
        execute("create table t (a int); create view v as select a from t where a > 1");
        var from = reflected();
        execute("set default_transaction_read_only = on");
        var judge = new ServerJudge(connection, database.dialect());
        var entities =
                SchemaModel.EMPTY.withViews(List.of(View.view("v", "SELECT a FROM t WHERE a > 2")));

        assertThat(judge.rewrite(entities, from).views().get(0).definition())
                .isEqualTo(from.views().get(0).definition());
        assertThat(judge.taken().orElseThrow()).contains("the query of view v");
    }

    @Test
    void aJudgeOfCertaintyTakesNothingForTheSameThatItCannotAsk() throws Exception {
        execute("create table t (a int default (2 + 1)); create view v as select a from t");
        var from = reflected();
        var entities =
                SchemaModel.of(table("t").column(column("a", integer()).defaultValue("2+1")))
                        .withViews(List.of(View.view("v", "SELECT a FROM t")));
        var judge = ServerJudge.ofCertainty(connection, database.dialect(), Waiting.USUAL);
        var certain = judge.rewrite(entities, from);
        assertThat(certain.tables()).isEqualTo(from.tables());
        assertThat(certain.views().get(0).definition()).isEqualTo(from.views().get(0).definition());

        execute("set default_transaction_read_only = on");

        assertThat(judge.rewrite(entities, from)).isEqualTo(entities);
        assertThat(judge.taken()).isEmpty();
    }

    @Test
    void expressionsAndViewsAreAskedAllAtOnce() throws Exception {
        execute(
                "create table t (a int default (2 + 1), check (a > 1)); create view v as select a"
                        + " from t");
        var from = reflected();
        var statements = new AtomicInteger();
        var counted =
                (Connection)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {Connection.class},
                                (proxy, method, arguments) -> {
                                    if (method.getName().equals("createStatement")) {
                                        statements.incrementAndGet();
                                    }
                                    return method.invoke(connection, arguments);
                                });
        var entities =
                SchemaModel.of(
                                table("t")
                                        .column(column("a", integer()).defaultValue("2+1"))
                                        .check(Check.unnamedCheck("a>1")))
                        .withViews(List.of(View.view("v", "SELECT a FROM t")));

        var judged = new ServerJudge(counted, database.dialect()).rewrite(entities, from);

        assertThat(judged.views().get(0).definition()).isEqualTo(from.views().get(0).definition());
        assertThat(judged.tables().get(0).columns()).isEqualTo(from.tables().get(0).columns());
        assertThat(statements).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE", "ALTER TABLE", "CREATE INDEX"})
    void whatATriggerForbidsIsNotTakenToDiffer(String forbidden) throws Exception {
        execute("create table t (a int default (2 + 1), check (a > 1))");
        execute("create index ix on t ((a + 1))");
        var from = reflected();
        execute(
                """
                create function forbid() returns event_trigger language plpgsql as
                  $$ begin raise exception 'not here' using errcode = '45000'; end $$;
                create event trigger forbidden on ddl_command_start when tag in ('%s') execute function forbid()
                """
                        .formatted(forbidden));
        var judge = new ServerJudge(connection, database.dialect());
        var entities =
                SchemaModel.of(
                        table("t")
                                .column(column("a", integer()).defaultValue("2+1"))
                                .check(Check.unnamedCheck("(a>1)")));
        var judged = judge.rewrite(entities, from).tables().get(0);
        assertThat(judged.columns().get(0).defaultValue()).contains("(2 + 1)");
        assertThat(judged.checks().get(0).expression()).isEqualTo("a > 1");
        assertThat(judge.taken().orElseThrow()).contains("not here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set statement_timeout = '1ms'",
                "select pg_terminate_backend(pg_backend_pid())"
            })
    void aServerThatCannotAnswerNowIsNotTakenToAgree(String trouble) throws Exception {
        execute("create table t (a int default (2 + 1))");
        var from = reflected();
        var entities =
                SchemaModel.of(
                        table("t")
                                .column(
                                        column("a", integer())
                                                .defaultValue("pg_sleep(1)::text::int")));
        try {
            execute(trouble);
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("57P01");
        }
        assertThatThrownBy(
                        () ->
                                new ServerJudge(connection, database.dialect())
                                        .rewrite(entities, from))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("could not be asked");
    }

    @Test
    void aViewThatCannotBeMadeForALockIsNotTakenToDiffer() throws Exception {
        execute(
                "create table people (id bigint primary key); create view ids as select id from people");
        var from = reflected();
        var entities =
                SchemaModel.EMPTY.withViews(List.of(View.view("ids", "select id  from people")));
        try (var other = database.connect()) {
            other.setAutoCommit(false);
            execute(other, "lock table people in access exclusive mode");
            connection.setAutoCommit(false);
            execute("set local lock_timeout = '50ms'");
            assertThatThrownBy(
                            () ->
                                    new ServerJudge(connection, database.dialect())
                                            .rewrite(entities, from))
                    .hasMessageContaining("lock timeout");
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Asia/Kathmandu",
                "America/New_York",
                "Pacific/Kiritimati",
                "Etc/GMT+12"
            })
    void aPointInTimeWithoutAZoneIsTheSameInWhateverZoneTheSessionIs(String zone) throws Exception {
        execute("set time zone 'Europe/Berlin'");
        execute(
                """
                create table t (a timestamptz default '2020-07-01 12:00', b timestamp(3) with time zone default timestamptz '2020-01-01',
                  c timestamptz default '2020-01-01 00:00:00+02', d timestamptz default '1800-01-01 00:00:00.5',
                  check (a > '2020-01-01' and b between '2020-01-01 00:00' and '2021-01-01 00:00+00'))
                """);
        execute("set time zone '" + zone + "'");
        var entity =
                table("t")
                        .column(at("a", "'2020-07-01 12:00'"))
                        .column(
                                column("b", type("timestamp(3) with time zone"))
                                        .defaultValue("timestamptz '2020-01-01'"))
                        .column(at("c", "'2020-01-01 00:00:00+02'"))
                        .column(at("d", "'1800-01-01 00:00:00.5'"))
                        .check(
                                Check.unnamedCheck(
                                        "a > '2020-01-01' and b between '2020-01-01 00:00' and '2021-01-01 00:00+00'"));

        var known = reflected().tables().get(0);
        var judged = judged(entity).tables().get(0);

        assertThat(judged.columns()).isEqualTo(known.columns());
        assertThat(judged.checks().get(0).expression())
                .isEqualTo(known.checks().get(0).expression());
        assertDiffers("a", "'2020-07-01 12:01'");
        assertDiffers("a", "'2020-07-03 12:00'");
        assertDiffers("c", "'2020-01-01 00:00:00+03'");
    }

    private void assertDiffers(String name, String expression) {
        var judged = judged(table("t").column(at(name, expression))).tables().get(0);
        assertThat(judged.columns().get(0).defaultValue()).contains(expression);
    }

    private Column at(String name, String expression) {
        return column(name, type("timestamp with time zone")).defaultValue(expression);
    }

    private DataType type(String words) {
        return database.dialect().parseType(words);
    }

    @Test
    void aLockIsWaitedForNoLongerThanIsSaid() throws Exception {
        execute("create table t (a int); create view v as select a from t");
        var from = reflected();
        var entities = SchemaModel.EMPTY.withViews(List.of(View.view("v", "select a  from t")));
        var waiting = new Waiting(Duration.ofMillis(50), it -> {});
        try (var other = database.connect()) {
            other.setAutoCommit(false);
            execute(other, "lock table t in access exclusive mode");
            assertThatThrownBy(
                            () ->
                                    new ServerJudge(connection, database.dialect(), waiting)
                                            .rewrite(entities, from))
                    .isInstanceOf(AutogenException.class)
                    .hasMessageContaining("lock timeout");
        }
    }

    private List<String> query(String sql) throws Exception {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
