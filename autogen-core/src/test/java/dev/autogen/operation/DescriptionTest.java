package dev.autogen.operation;

import static dev.autogen.schema.Check.check;
import static dev.autogen.schema.Check.unnamedCheck;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.array;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.decimal;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.text;
import static dev.autogen.schema.DataType.timestampTz;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.EnumType.enumType;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.Identity.always;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.PrimaryKey.primaryKey;
import static dev.autogen.schema.PrimaryKey.unnamedPrimaryKey;
import static dev.autogen.schema.Sequence.sequence;
import static dev.autogen.schema.Table.table;
import static dev.autogen.schema.UniqueKey.uniqueKey;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void every_operation_has_a_phrase() {
        assertThat(
                        describe(
                                op -> {
                                    op.createSchema("sales");
                                    op.createEnumType(enumType("mood", "sad", "happy"));
                                    op.alterEnumType()
                                            .from(enumType("mood", "sad", "happy"))
                                            .to(enumType("mood", "happy", "ok"));
                                    op.createSequence(sequence("users_seq"));
                                    op.alterSequence()
                                            .from(sequence("users_seq"))
                                            .to(sequence("users_seq").increment(50).cycle());
                                    op.createTable(table("sales.users"));
                                    op.renameTable("users", "people");
                                    op.commentTable("users").from("").to("Who may log in");
                                    op.commentTable("users").from("Who may log in").to("");
                                    op.addColumn("orders", column("user_id", bigint()).notNull());
                                    op.addColumn(
                                            "orders",
                                            column("sum", decimal(10, 2)).defaultValue("0"));
                                    op.renameColumn("orders", "sum", "total");
                                    op.addPrimaryKey("users", primaryKey("pk_users", "id"));
                                    op.addPrimaryKey("users", unnamedPrimaryKey("id"));
                                    op.addUnique("users", uniqueKey("uq_users", "a", "b"));
                                    op.addCheck("users", check("ck_age", "age > 0"));
                                    op.addCheck("users", unnamedCheck("age\n  > 0"));
                                    op.createIndex(index("ix_a").on("orders", "a", "b"));
                                    op.createIndex(index("ux_a").on("orders", "a").unique());
                                    op.addForeignKey(
                                            foreignKey("fk_x")
                                                    .from("orders", "user_id")
                                                    .to("users", "id"));
                                    op.execute("update users\nset a = 1");
                                    op.dropForeignKey("orders", "fk_x");
                                    op.dropIndex("orders", "ix_a");
                                    op.dropCheck("users", "ck_age");
                                    op.dropUnique("users", "uq_users");
                                    op.dropPrimaryKey("users", "pk_users");
                                    op.dropPrimaryKey("users");
                                    op.dropColumn("orders", "user_id");
                                    op.dropTable("users");
                                    op.dropSequence("users_seq");
                                    op.dropEnumType("mood");
                                    op.dropSchema("sales");
                                }))
                .isEqualTo(
                        """
                        creates schema sales
                        creates enum type mood (sad, happy)
                        alters enum type mood: adds ok, removes sad
                        creates sequence users_seq
                        alters sequence users_seq: now increment 50, now cycles
                        creates table sales.users
                        renames table users to people
                        sets the comment of table users: Who may log in
                        removes the comment of table users
                        adds orders.user_id (bigint, not null)
                        adds orders.sum (decimal(10, 2), default 0)
                        renames orders.sum to total
                        adds primary key pk_users to users (id)
                        adds primary key to users (id)
                        adds unique key uq_users to users (a, b)
                        adds check ck_age to users: age > 0
                        adds check to users: age > 0
                        creates index ix_a on orders (a, b)
                        creates unique index ux_a on orders (a)
                        adds foreign key fk_x from orders (user_id) to users
                        runs SQL: update users set a = 1
                        drops foreign key fk_x of orders
                        drops index ix_a of orders
                        drops check ck_age of users
                        drops unique key uq_users of users
                        drops primary key pk_users of users
                        drops primary key of users
                        drops orders.user_id
                        drops table users
                        drops sequence users_seq
                        drops enum type mood
                        drops schema sales""");
    }

    @Test
    void an_alteration_says_what_changes_and_nothing_else() {
        var email = column("email", varchar(255)).defaultValue("'x'");
        assertThat(
                        describe(
                                op -> {
                                    op.alterColumn("users")
                                            .from(email)
                                            .to(column("email", varchar(320)).notNull());
                                    op.alterColumn("users")
                                            .from(email.notNull())
                                            .to(email.defaultValue("'y'").comment("Login"));
                                    op.alterColumn("users")
                                            .from(column("id", integer()))
                                            .to(column("id", bigint()).identity(always().start(5)));
                                    op.alterColumn("users")
                                            .from(column("at", timestampTz(6)).generatedAs("a"))
                                            .to(
                                                    column("at", array(text()))
                                                            .generatedVirtuallyAs("b")
                                                            .collation("C"));
                                }))
                .isEqualTo(
                        """
                        alters users.email: varchar(255) → varchar(320), now not null, default 'x' removed
                        alters users.email: now nullable, default 'x' → 'y', now comment "Login"
                        alters users.id: integer → bigint, now not null, now identity always start 5
                        alters users.at: timestamp(6) with time zone → text[], generated as (a) → (b) virtual, now collation C""");
    }

    @Test
    void a_summary_tells_the_same_kind_of_change_together() {
        assertThat(
                        summary(
                                op -> {
                                    op.createTable(table("users"));
                                    op.createTable(table("orders"));
                                    op.addColumn("orders", column("user_id", bigint()));
                                    op.createTable(table("notes"));
                                    op.createIndex(index("ix_a").on("orders", "a"));
                                    op.createIndex(index("ix_b").on("orders", "b"));
                                    op.execute("select 1");
                                    op.execute("select 2");
                                }))
                .isEqualTo(
                        "Creates tables users, orders and notes; adds orders.user_id; creates indexes ix_a and ix_b; runs SQL.");
    }

    @Test
    void a_summary_of_many_counts_the_rest() {
        assertThat(summary(op -> tables(op, 9)))
                .isEqualTo("Creates tables t0, t1, t2, t3, t4, t5, t6, t7 and t8.");
        assertThat(summary(op -> tables(op, 20)))
                .isEqualTo(
                        "Creates tables t0, t1, t2, t3, t4, t5, t6 and t7; and 12 more changes.");
    }

    @Test
    void no_operations_have_no_summary() {
        assertThat(summary(op -> {})).isEmpty();
    }

    private static void tables(Operations op, int count) {
        IntStream.range(0, count).forEach(it -> op.createTable(table("t" + it)));
    }

    private static String describe(Consumer<Operations> verbs) {
        var op = Operations.recorder();
        verbs.accept(op);
        return op.recorded().stream()
                .map(it -> it.accept(new Description()))
                .collect(Collectors.joining("\n"));
    }

    private static String summary(Consumer<Operations> verbs) {
        var op = Operations.recorder();
        verbs.accept(op);
        return Description.summary(op.recorded());
    }
}
