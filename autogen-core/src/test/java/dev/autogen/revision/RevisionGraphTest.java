package dev.autogen.revision;

import static dev.autogen.revision.Histories.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RevisionGraphTest {
    private static final RevisionGraph LINE =
            new RevisionGraph(
                    List.of(empty("c3", "b2"), empty("a1"), empty("b2", "a1"), empty("d4", "c3")));

    /** Two branches from a1, merged in e5. */
    private static final RevisionGraph DIAMOND =
            new RevisionGraph(
                    List.of(
                            empty("a1"),
                            empty("b2", "a1"),
                            empty("c3", "a1"),
                            empty("e5", "b2", "c3")));

    @Test
    void revisions_come_after_what_they_revise() {
        assertThat(LINE.all())
                .extracting(RevisionScript::id)
                .containsExactly("a1", "b2", "c3", "d4");
        assertThat(LINE.heads()).containsExactly("d4");
        assertThat(DIAMOND.all())
                .extracting(RevisionScript::id)
                .containsExactly("a1", "b2", "c3", "e5");
    }

    @Test
    void an_upgrade_runs_what_is_missing_and_a_downgrade_what_is_above() {
        assertThat(LINE.upgradePath(List.of("b2"), List.of("d4")))
                .extracting(RevisionScript::id)
                .containsExactly("c3", "d4");
        assertThat(LINE.upgradePath(List.of("d4"), List.of("b2"))).isEmpty();
        assertThat(LINE.downgradePath(List.of("d4"), DowngradeTarget.to(LINE, List.of("b2"))))
                .extracting(RevisionScript::id)
                .containsExactly("d4", "c3");
        assertThat(LINE.downgradePath(List.of("d4"), DowngradeTarget.to(LINE, List.of())))
                .extracting(RevisionScript::id)
                .containsExactly("d4", "c3", "b2", "a1");
        assertThat(DIAMOND.upgradePath(List.of("b2"), List.of("e5")))
                .extracting(RevisionScript::id)
                .containsExactly("c3", "e5");
    }

    @Test
    void the_tips_of_what_is_applied_are_those_that_nothing_applied_follows() {
        assertThat(AppliedRevisions.of(DIAMOND, List.of("b2", "c3")).tips())
                .containsExactly("b2", "c3");
        assertThat(AppliedRevisions.of(DIAMOND, List.of("e5", "b2")).tips()).containsExactly("e5");
    }

    @Test
    void an_id_that_is_there_twice_names_both_files() {
        assertThatThrownBy(() -> new RevisionGraph(List.of(empty("a1"), empty("a1"))).sound())
                .isInstanceOf(HistoryException.class)
                .hasMessage(
                        "Revision id a1 is there twice, in R_a1 and in R_a1: give one of them another id.");
    }

    @Test
    void a_missing_parent_names_the_revision_that_wants_it() {
        assertThatThrownBy(() -> new RevisionGraph(List.of(empty("b2", "a1"))).sound())
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("b2 (message of b2)")
                .hasMessageContaining("a1, which is not there");
    }

    @Test
    void a_circle_names_its_revisions() {
        assertThatThrownBy(
                        () ->
                                new RevisionGraph(List.of(empty("a1", "b2"), empty("b2", "a1")))
                                        .sound())
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("in a circle")
                .hasMessageContaining("a1")
                .hasMessageContaining("b2");
    }

    @Test
    void symbols_stand_for_revisions() {
        var at = new RevisionSymbols(LINE, List.of("b2"));
        assertThat(at.upgradeTarget("head")).containsExactly("d4");
        assertThat(at.upgradeTarget("+1")).containsExactly("c3");
        assertThat(at.upgradeTarget("a1+2")).containsExactly("c3");
        assertThat(at.upgradeTarget("c")).containsExactly("c3");
        assertThat(at.downgradeTarget("-1").first()).containsExactly("b2");
        assertThat(at.downgradeTarget("-2").first()).containsExactly("a1");
        assertThat(at.downgradeTarget("base").first()).containsExactly("a1");
        assertThat(at.downgradeTarget("head-3").kept()).containsExactly("a1");
        assertThat(at.resolve("current")).containsExactly("b2");
    }

    @Test
    void steps_that_lead_out_of_the_history_are_refused() {
        var at = new RevisionSymbols(LINE, List.of("b2"));
        assertThatThrownBy(() -> at.upgradeTarget("+3"))
                .hasMessageContaining("'+3' goes further than the history does");
        assertThatThrownBy(() -> at.downgradeTarget("-3"))
                .hasMessageContaining("'-3' goes further than the history does");
        assertThatThrownBy(() -> at.upgradeTarget("-1")).hasMessageContaining("use downgrade");
    }

    @Test
    void an_ambiguous_id_lists_the_candidates_and_a_typo_the_nearest() {
        var graph = new RevisionGraph(List.of(empty("abc1"), empty("abc2", "abc1")));
        var symbols = new RevisionSymbols(graph, List.of());
        assertThatThrownBy(() -> symbols.resolve("abc"))
                .hasMessageContaining("abc1 (message of abc1), abc2 (message of abc2)");
        assertThatThrownBy(() -> symbols.resolve("abd2"))
                .hasMessageContaining("the nearest is abc2");
    }

    @Test
    void several_heads_need_a_choice() {
        var graph = new RevisionGraph(List.of(empty("a1"), empty("b2", "a1"), empty("c3", "a1")));
        assertThatThrownBy(() -> new RevisionSymbols(graph, List.of()).upgradeTarget("head"))
                .hasMessageContaining("several heads (b2, c3)");
        assertThat(new RevisionSymbols(graph, List.of()).upgradeTarget("heads"))
                .containsExactly("b2", "c3");
    }
}
