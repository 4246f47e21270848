package dev.autogen.revision;

import static dev.autogen.revision.Histories.depending;
import static dev.autogen.revision.Histories.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RebaseTest {
    private static final RevisionGraph HISTORY =
            new RevisionGraph(
                    List.of(
                            empty("a1"),
                            empty("b1", "a1"),
                            empty("b2", "b1"),
                            empty("c1", "a1"),
                            empty("c2", "c1"),
                            empty("m1", "b2", "c2"),
                            empty("x1"),
                            depending(empty("y1"), "b1")));

    @ParameterizedTest
    @CsvSource({"c1, b2", "b1, c1", "x1, m1", "c1, x1"})
    void the_first_of_a_branch_can_follow_any_that_does_not_come_after_it(String id, String onto) {
        var rebase = Rebase.of(HISTORY, id, onto);
        assertThat(rebase.script().id()).isEqualTo(id);
        assertThat(rebase.revises()).containsExactly(onto);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "b2 | c1 | Revision b2 (message of b2) is not the first of a branch; that one is b1 (message of b1)."
                        + " Rebase that one, and the others go with it.",
                "b1 | m1 | Revision m1 (message of m1) comes after b1 (message of b1), so that one cannot follow it.",
                "b1 | y1 | Revision y1 (message of y1) comes after b1 (message of b1), so that one cannot follow it.",
                "b1 | b1 | Revision b1 (message of b1) cannot follow itself.",
                "b1 | a1 | Revision b1 (message of b1) follows a1 (message of a1) already: there is nothing to rebase.",
                "m1 | x1 | Revision m1 (message of m1) merges b2, c2: a merge cannot be rebased."
                        + " Rebase the first revision of one of the branches.",
            })
    void what_would_tear_the_history_is_refused(String id, String onto, String message) {
        assertThatThrownBy(() -> Rebase.of(HISTORY, id, onto))
                .isInstanceOf(HistoryException.class)
                .hasMessage(message);
    }

    @Test
    void one_revision_has_to_be_meant() {
        assertThatThrownBy(() -> Rebase.of(HISTORY, "heads", "a1"))
                .hasMessage("'heads' stands for y1, m1, x1: a rebase needs one.");
        assertThatThrownBy(() -> Rebase.of(HISTORY, "b1", "base"))
                .hasMessage("'base' stands for no revision: a rebase needs one.");
    }

    @Test
    void a_database_that_has_the_branch_but_not_what_it_is_to_follow_is_not_overlooked() {
        var rebase = Rebase.of(HISTORY, "c1", "b2");
        assertThatThrownBy(() -> rebase.check(HISTORY, Position.of(HISTORY, List.of("c2", "b1"))))
                .isInstanceOf(HistoryException.class)
                .hasMessage(
                        "The database has c1 (message of c1) but not b2, which would count as applied after the rebase:"
                                + " run 'autogen downgrade c1@base' first, or upgrade to b2.");
        for (var rows : List.of(List.of("b1"), List.of("b2", "c2"), List.of("m1"))) {
            assertThatCode(() -> rebase.check(HISTORY, Position.of(HISTORY, rows)))
                    .doesNotThrowAnyException();
        }
    }
}
