package dev.autogen.reflect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.schema.SchemaModel;
import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SteadyReadingTest {
    private static final String FULL =
            """
            begin;
            create type mood as enum ('sad', 'ok');
            create domain small as int default 3 check (value > 1);
            create table parent (id int primary key, k int);
            create table child (id serial primary key, a text default 'x' || now()::text, b small check (b > 1),
              c int generated always as (id + 1) stored, p int references parent, m mood default 'ok', unique (a, b),
              exclude using btree (p with =));
            create index ix on child (lower(a)) where id > 2;
            create view names as select a, b from child;
            create materialized view kept as select a, id + 1 as next from child;
            create index ix_kept on kept (next);
            commit
            """;
    private static final String OTHER =
            """
            begin;
            alter table child drop constraint child_p_fkey, drop column c, alter column a set default 'y';
            drop materialized view kept; drop index ix;
            alter table child rename column id to number;
            commit
            """;
    private static final String NOTHING =
            """
            begin; drop view names; drop table child, parent; drop domain small; drop type mood; commit
            """;

    private TestDatabase database;
    private Connection connection;

    @BeforeEach
    void open() {
        database = Databases.postgres();
        connection = database.connect();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private SchemaModel read(Waiting waiting) {
        return new DatabaseReflector(
                        connection, database.dialect(), ReflectionScope.OWN_SCHEMA, waiting)
                .read();
    }

    @Test
    void whatIsReadIsTheSchemaOfOneMomentWhileAnotherSessionChangesIt() throws Exception {
        var moments = new ArrayList<SchemaModel>();
        for (String change : List.of(FULL, OTHER, NOTHING)) {
            execute(connection, change);
            moments.add(read(Waiting.USUAL));
        }
        assertThat(moments).doesNotHaveDuplicates();
        var ends = new AtomicBoolean();
        var changing = CompletableFuture.runAsync(() -> changeUntil(ends));
        try {
            for (int i = 0; i < 30; i++) {
                assertThat(moments).contains(read(Waiting.USUAL));
            }
        } finally {
            ends.set(true);
            changing.get(1, TimeUnit.MINUTES);
        }
    }

    private void changeUntil(AtomicBoolean ends) {
        try (var other = database.connect()) {
            while (!ends.get()) {
                for (String change : List.of(FULL, OTHER, NOTHING)) {
                    execute(other, change);
                    Thread.sleep(40);
                }
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoLocksATableIsNamedAndNotWaitedForForEver() throws Exception {
        execute(connection, FULL);
        var said = new ArrayList<String>();
        try (var other = database.connect()) {
            other.setAutoCommit(false);
            execute(other, "lock table child in access exclusive mode");
            assertThatThrownBy(() -> read(new Waiting(Duration.ofSeconds(3), said::add)))
                    .isInstanceOf(AutogenException.class)
                    .hasMessageMatching(
                            "The schema could not be read within 3 s: waited for process \\d+ of \\w+, which holds child\\. Run this again when that is done\\.");
        }
        assertThat(said)
                .singleElement()
                .asString()
                .matches(
                        "Waiting up to 3 s to read the schema, for process \\d+ of \\w+, which holds child\\.");
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Test
    void whatTheHolderOfALockLeavesIsRead() throws Exception {
        execute(connection, FULL);
        var told = new CountDownLatch(1);
        try (var other = database.connect()) {
            other.setAutoCommit(false);
            execute(other, "alter table child add column later int");
            var reading =
                    CompletableFuture.supplyAsync(
                            () -> read(new Waiting(Duration.ofMinutes(1), it -> told.countDown())));
            assertThat(told.await(1, TimeUnit.MINUTES)).isTrue();
            other.commit();
            assertThat(reading.get(1, TimeUnit.MINUTES).tables().get(0).findColumn("later"))
                    .isPresent();
        }
    }

    @Test
    void aSettingOfTheRoleForTransactionsIsNoObstacle() throws Exception {
        execute(connection, FULL);
        var usual = read(Waiting.USUAL);
        execute(
                connection,
                "set default_transaction_isolation = 'serializable'; set default_transaction_read_only = on; set lock_timeout = '1ms'");
        assertThat(read(Waiting.USUAL)).isEqualTo(usual);
        execute(connection, "set default_transaction_deferrable = on");
        assertThat(read(Waiting.USUAL)).isEqualTo(usual);
    }

    @Test
    void anErrorOfAStandingCatalogueIsToldAtOnce() throws Exception {
        execute(connection, FULL);
        execute(connection, "set statement_timeout = '1ms'");
        assertThatThrownBy(() -> read(Waiting.USUAL)).hasMessageContaining("statement timeout");
    }
}
