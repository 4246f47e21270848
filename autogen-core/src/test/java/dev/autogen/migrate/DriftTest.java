package dev.autogen.migrate;

import static dev.autogen.revision.Histories.script;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Comparison;
import dev.autogen.operation.Description;
import dev.autogen.operation.Operations;
import dev.autogen.revision.RevisionScript;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DriftTest {
    private static final Table USERS =
            table("users")
                    .column(column("id", bigint()).notNull())
                    .column(column("email", varchar(255)))
                    .primaryKey("pk_users", "id")
                    .unique("uq_users_email", "email");
    private static final Table ORDERS =
            table("orders")
                    .column(column("id", bigint()).notNull())
                    .column(column("user_id", bigint()))
                    .primaryKey("pk_orders", "id")
                    .index(index("ix_orders_user_id").on("orders", "user_id"))
                    .foreignKey(
                            foreignKey("fk_orders_user_id")
                                    .from("orders", "user_id")
                                    .to("users", "id"));
    private static final RevisionScript FIRST =
            revision(
                    op -> {
                        op.createTable(USERS);
                        op.createTable(ORDERS.withForeignKeys(List.of()));
                        op.addForeignKey(ORDERS.foreignKeys().get(0));
                    });

    @Test
    void a_database_that_nobody_touched_has_not_drifted() {
        assertThat(drift(SchemaModel.of(ORDERS, USERS), FIRST)).isEmpty();
    }

    @Test
    void what_was_changed_by_hand_is_said() {
        var live =
                SchemaModel.of(
                        USERS.column(column("nick", varchar(20))), ORDERS.withIndexes(List.of()));

        assertThat(drift(live, FIRST))
                .containsExactly(
                        "drops users.nick", "creates index ix_orders_user_id on orders (user_id)");
        assertThat(drift(SchemaModel.of(USERS), FIRST)).hasSize(2);
    }

    @Test
    void what_the_revisions_never_spoke_of_is_none_of_theirs() {
        var other = table("other").column(column("id", bigint()));

        assertThat(drift(SchemaModel.of(USERS, ORDERS, other), FIRST)).isEmpty();
    }

    @Test
    void a_table_that_a_revision_dropped_has_to_be_gone() {
        var second =
                revision(
                        op -> {
                            op.dropForeignKey("orders", "fk_orders_user_id");
                            op.dropTable("orders");
                        });

        assertThat(drift(SchemaModel.of(USERS), FIRST, second)).isEmpty();
        assertThat(drift(SchemaModel.of(USERS, ORDERS), FIRST, second))
                .containsExactly(
                        "drops foreign key fk_orders_user_id of orders", "drops table orders");
    }

    @Test
    void another_name_for_the_same_is_no_drift() {
        var renamed =
                ORDERS.withPrimaryKey(
                                ORDERS.primaryKey()
                                        .map(it -> it.withName(Optional.of("orders_pkey"))))
                        .withIndexes(List.of(index("other_name").on("orders", "user_id")))
                        .withForeignKeys(
                                List.of(
                                        ORDERS.foreignKeys()
                                                .get(0)
                                                .withName(Optional.of("FKabc"))));

        assertThat(drift(SchemaModel.of(USERS, renamed), FIRST)).isEmpty();
    }

    @Test
    void of_what_plain_sql_names_nothing_is_said() {
        var second = revision(op -> op.execute("ALTER TABLE Users ADD COLUMN nick varchar(20)"));
        var live = SchemaModel.of(USERS.column(column("nick", varchar(20))), ORDERS);

        assertThat(drift(live, FIRST, second)).isEmpty();
        assertThat(drift(live.mapTables(it -> it.withIndexes(List.of())), FIRST, second))
                .containsExactly("creates index ix_orders_user_id on orders (user_id)");
    }

    @Test
    void a_table_that_plain_sql_named_is_not_known_under_its_next_name_either() {
        var second = revision(op -> op.execute("ALTER TABLE users ADD COLUMN nick varchar(20)"));
        var third = revision(op -> op.renameTable("users", "people"));
        var live = SchemaModel.of(USERS.withName(QualifiedName.unqualified("people")));

        assertThat(drift(live, revision(op -> op.createTable(USERS)), second, third)).isEmpty();
    }

    @Test
    void where_plain_sql_may_have_done_anything_nothing_is_said() {
        var second = revision(op -> op.execute("SELECT rebuild_everything()"));

        assertThat(drift(SchemaModel.EMPTY, FIRST, second)).isEmpty();
    }

    @Test
    void plain_sql_on_rows_hides_nothing() {
        var second = revision(op -> op.execute("UPDATE users SET email = lower(email)"));

        assertThat(drift(SchemaModel.of(USERS.withUniqueKeys(List.of()), ORDERS), FIRST, second))
                .containsExactly("adds unique key uq_users_email to users (email)");
    }

    @Test
    void a_table_from_before_the_first_revision_is_not_known() {
        var later = revision(op -> op.addColumn("legacy", column("note", varchar(10))));
        var legacy =
                table("legacy").column(column("id", bigint())).column(column("note", varchar(10)));

        assertThat(drift(SchemaModel.of(legacy), later)).isEmpty();
    }

    @Test
    void what_is_not_read_is_not_missed() {
        var audit =
                revision(op -> op.createTable(table("audit.log").column(column("id", bigint()))));

        assertThat(drift(SchemaModel.EMPTY, audit)).isEmpty();
    }

    private static List<String> drift(SchemaModel live, RevisionScript... revisions) {
        return new Drift(RecordedSchema.of(List.of(revisions)), it -> it.schema().isEmpty())
                        .of(live, Dialect.of("PostgreSQL"), Comparison.Options.DEFAULT)
                        .operations()
                        .stream()
                        .map(it -> it.accept(new Description()))
                        .toList();
    }

    private static RevisionScript revision(Consumer<Operations> upgrade) {
        return script("id", upgrade, op -> {});
    }
}
