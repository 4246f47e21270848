package dev.autogen.migrate;

import static dev.autogen.revision.Histories.depending;
import static dev.autogen.revision.Histories.empty;
import static dev.autogen.revision.Histories.labelled;
import static dev.autogen.revision.Histories.replacing;
import static dev.autogen.revision.Histories.script;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.operation.Description;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operations;
import dev.autogen.operation.Replay;
import dev.autogen.revision.HistoryException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import dev.autogen.revision.Stretch;
import dev.autogen.schema.SchemaModel;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class SquashTest {
    private static final RevisionScript USERS =
            script(
                    "a1",
                    op -> op.createTable(table("users").column(column("id", integer()).notNull())),
                    op -> op.dropTable("users"));

    @Test
    void steps_that_change_the_schema_alone_become_what_they_come_to() {
        var squash =
                squash(
                        "b2:d4",
                        USERS,
                        step("b2", op -> op.addColumn("users", column("nick", varchar(10))), "a1"),
                        step(
                                "c3",
                                op -> op.createTable(table("t").column(column("id", integer()))),
                                "b2"),
                        step("d4", op -> op.addColumn("t", column("name", varchar(5))), "c3"));
        assertThat(squash.manner()).isEqualTo(Squash.Manner.AT_ONCE);
        assertThat(said(squash.upgrade()))
                .containsExactly("creates table t", "adds users.nick (varchar(10))");
        assertThat(said(squash.downgrade())).containsExactly("drops users.nick", "drops table t");
        assertThat(squash.stretch().replaces()).containsExactly("b2", "c3", "d4");
        assertThat(squash.stretch().revises()).containsExactly("a1");
    }

    @Test
    void the_squash_leads_to_the_same_schema_and_back() {
        var steps =
                new RevisionScript[] {
                    USERS,
                    step("b2", op -> op.addColumn("users", column("nick", varchar(10))), "a1"),
                    step("c3", op -> op.dropColumn("users", "nick"), "b2"),
                    step("d4", op -> op.addColumn("users", column("name", varchar(5))), "c3")
                };
        var before = Replay.apply(USERS.upgrade(), SchemaModel.EMPTY);
        var wanted = before;
        for (var script : List.of(steps).subList(1, 4)) {
            wanted = Replay.apply(script.upgrade(), wanted);
        }
        var squash = squash("b2:d4", steps);
        assertThat(Replay.apply(squash.upgrade(), before)).isEqualTo(wanted);
        assertThat(Replay.apply(squash.downgrade(), wanted)).isEqualTo(before);
    }

    @Test
    void with_sql_of_its_own_every_step_stays_in_its_place() {
        var squash =
                squash(
                        "b2:c3",
                        USERS,
                        script(
                                "b2",
                                op -> {
                                    op.addColumn("users", column("nick", varchar(10)));
                                    op.execute("UPDATE users SET nick = 'x'");
                                },
                                op -> op.dropColumn("users", "nick"),
                                "a1"),
                        script(
                                "c3",
                                op -> op.dropColumn("users", "id"),
                                op -> op.addColumn("users", column("id", integer())),
                                "b2"));
        assertThat(squash.manner()).isEqualTo(Squash.Manner.STEP_BY_STEP);
        assertThat(said(squash.upgrade()))
                .containsExactly(
                        "adds users.nick (varchar(10))",
                        "runs SQL: UPDATE users SET nick = 'x'",
                        "drops users.id");
        assertThat(said(squash.downgrade()))
                .containsExactly("adds users.id (integer)", "drops users.nick");
    }

    @Test
    void a_new_name_and_what_is_made_anew_keep_their_steps() {
        assertThat(
                        squash(
                                        "b2:c3",
                                        USERS,
                                        script(
                                                "b2",
                                                op -> op.renameColumn("users", "id", "key"),
                                                op -> {},
                                                "a1"),
                                        script(
                                                "c3",
                                                op ->
                                                        op.createTable(
                                                                table("t")
                                                                        .column(
                                                                                column(
                                                                                        "id",
                                                                                        integer()))),
                                                op -> {},
                                                "b2"))
                                .manner())
                .isEqualTo(Squash.Manner.STEP_BY_STEP);
        assertThat(
                        squash(
                                        "b2:c3",
                                        USERS,
                                        script("b2", op -> op.dropTable("users"), op -> {}, "a1"),
                                        script(
                                                "c3",
                                                op ->
                                                        op.createTable(
                                                                table("users")
                                                                        .column(
                                                                                column(
                                                                                        "id",
                                                                                        varchar(
                                                                                                5)))),
                                                op -> {},
                                                "b2"))
                                .manner())
                .isEqualTo(Squash.Manner.STEP_BY_STEP);
    }

    @Test
    void what_lies_outside_is_taken_over() {
        var stretch =
                stretch(
                        "b2:d4",
                        empty("a1"),
                        empty("x1"),
                        labelled(empty("b2", "a1"), "shop"),
                        depending(empty("c3", "b2"), "x1"),
                        empty("d4", "c3"));
        assertThat(stretch.revises()).containsExactly("a1");
        assertThat(stretch.dependsOn()).containsExactly("x1");
        assertThat(stretch.branchLabels()).containsExactly("shop");
    }

    @Test
    void a_squash_of_a_squash_replaces_what_that_one_replaced_too() {
        var stretch =
                stretch(
                        ":head",
                        empty("a1"),
                        empty("b2", "a1"),
                        replacing(empty("s1"), "a1 b2"),
                        empty("c3", "b2"));
        assertThat(stretch.replaces()).containsExactly("a1", "b2", "s1", "c3");
        assertThat(stretch.revises()).isEmpty();
    }

    @Test
    void a_branch_in_the_midst_and_a_single_revision_are_refused() {
        var history =
                new RevisionScript[] {
                    empty("a1"), empty("b2", "a1"), empty("c3", "b2"), empty("x1", "b2")
                };
        assertThatThrownBy(() -> stretch("a1:c3", history))
                .isInstanceOf(HistoryException.class)
                .hasMessage(
                        "Revision x1 (message of x1) comes after b2, in the midst of what is to be squashed:"
                                + " squash up to b2, or rebase or merge it first.");
        assertThatThrownBy(() -> stretch("c3:c3", history))
                .hasMessage("'c3:c3' holds one revision: there is nothing to squash.");
        assertThatThrownBy(() -> stretch(":a1", history))
                .hasMessage("'base:a1' holds one revision: there is nothing to squash.");
        assertThatThrownBy(() -> stretch("c3:a1", history))
                .hasMessageContaining("holds no revision: name the older one first");
        assertThatThrownBy(() -> stretch("a1", history))
                .hasMessageContaining("'a1' is no range: write FIRST:LAST");
    }

    private static RevisionScript step(String id, Consumer<Operations> upgrade, String revises) {
        return script(
                id,
                upgrade,
                op -> {
                    throw new IllegalStateException("not asked for");
                },
                revises);
    }

    private static Squash squash(String range, RevisionScript... history) {
        var graph = new RevisionGraph(List.of(history));
        return Squash.of(graph, Stretch.of(graph, range));
    }

    private static Stretch stretch(String range, RevisionScript... history) {
        return Stretch.of(new RevisionGraph(List.of(history)), range);
    }

    private static List<String> said(List<Operation> operations) {
        return operations.stream().map(it -> it.accept(new Description())).toList();
    }
}
