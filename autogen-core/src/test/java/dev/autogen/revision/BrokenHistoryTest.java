package dev.autogen.revision;

import static dev.autogen.revision.Histories.depending;
import static dev.autogen.revision.Histories.empty;
import static dev.autogen.revision.Histories.labelled;
import static dev.autogen.revision.Histories.replacing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong is said, with revision and file, and hides nothing else. */
final class BrokenHistoryTest {

    @Test
    void an_id_that_is_there_twice_names_both_files() {
        assertThat(problems(empty("a1"), empty("a1")))
                .containsExactly(
                        "Revision id a1 is there twice, in R_a1 and in R_a1: give one of them another id.");
    }

    @Test
    void a_missing_parent_hides_no_other_revision() {
        var graph = graph(empty("a1"), empty("b2", "a1"), empty("d4", "c3"), empty("e5", "d4"));
        assertThat(messages(graph))
                .containsExactly(
                        "Revision d4 (message of d4) in R_d4 comes after c3, which is not there:"
                                + " bring that revision back, or correct the id.");
        assertThat(ids(graph)).containsExactly("a1", "b2", "d4", "e5");
        assertThat(graph.heads()).containsExactly("b2", "e5");
        assertThat(graph.parents("d4")).isEmpty();
    }

    @Test
    void a_missing_or_ambiguous_dependency_names_who_wants_it() {
        assertThat(problems(depending(empty("b2"), "nothing")))
                .containsExactly(
                        "Revision b2 (message of b2) in R_b2 depends on nothing, which is not there:"
                                + " bring that revision back, or correct the id.");
        assertThat(problems(empty("a1"), empty("a2"), depending(empty("b2"), "a")))
                .containsExactly(
                        "Revision b2 (message of b2) in R_b2 depends on 'a', which may be any of a1, a2:"
                                + " write more of the id.");
    }

    @Test
    void a_circle_names_those_in_it_and_not_those_after_it() {
        var graph =
                graph(
                        empty("a1"),
                        empty("b2", "a1", "d4"),
                        empty("c3", "b2"),
                        empty("d4", "c3"),
                        empty("e5", "d4"));
        assertThat(messages(graph))
                .containsExactly(
                        "These revisions come after one another in a circle: c3 (message of c3) in R_c3,"
                                + " d4 (message of d4) in R_d4, b2 (message of b2) in R_b2."
                                + " Correct what one of them revises or depends on.");
        assertThat(ids(graph)).containsExactly("a1", "b2", "c3", "d4", "e5");
        assertThat(graph.withAncestors(List.of("e5"))).hasSize(5);
    }

    @Test
    void dependencies_can_go_round_in_a_circle_too() {
        assertThat(problems(depending(empty("a1"), "b2"), empty("b2", "a1")))
                .containsExactly(
                        "These revisions come after one another in a circle: b2 (message of b2) in R_b2,"
                                + " a1 (message of a1) in R_a1."
                                + " Correct what one of them revises or depends on.");
    }

    @Test
    void a_revision_can_come_neither_after_itself_nor_depend_on_itself() {
        assertThat(problems(empty("a1", "a1")))
                .containsExactly(
                        "Revision a1 (message of a1) in R_a1 revises itself:"
                                + " correct what it revises, or leave that out if it is the first.");
        assertThat(problems(depending(empty("a1"), "a1")))
                .containsExactly(
                        "Revision a1 (message of a1) in R_a1 depends on itself: correct what it depends on.");
    }

    @Test
    void a_label_belongs_to_one_revision_and_is_no_id() {
        assertThat(problems(labelled(empty("a1"), "shop"), labelled(empty("b2"), "shop")))
                .containsExactly(
                        "Branch label 'shop' of revision b2 (message of b2) in R_b2 is already a label of revision"
                                + " a1 (message of a1) in R_a1: give one of them another name.");
        assertThat(problems(labelled(empty("a1"), "b2"), empty("b2")))
                .containsExactly(
                        "Branch label 'b2' of revision a1 (message of a1) in R_a1 is already the id of revision"
                                + " b2 (message of b2) in R_b2: give one of them another name.");
    }

    @Test
    void an_id_that_means_something_else_names_the_file() {
        assertThat(problems(empty("no-dashes")))
                .containsExactly(
                        "In R_no-dashes: 'no-dashes' cannot be the id of a revision:"
                                + " leave out spaces and the signs @ + : -.");
        assertThat(problems(empty("head")))
                .containsExactly(
                        "In R_head: 'head' cannot be the id of a revision: base, head, heads, current"
                                + " mean something else, and the longest has 128 characters.");
    }

    @Test
    void two_cannot_stand_for_the_same_and_none_for_itself() {
        assertThat(problems(replacing(empty("s1"), "a1 b2"), replacing(empty("s2"), "b2 c3")))
                .contains(
                        "Revisions s1 and s2 replace some of the same revisions: only one of them can,"
                                + " unless it replaces the other one too. Correct replaces in R_s1.");
        assertThat(problems(replacing(empty("s1"), "a1 s1")))
                .containsExactly(
                        "Revision s1 (message of s1) in R_s1 replaces itself: take its id out of replaces.");
    }

    @Test
    void what_would_change_something_says_all_that_is_wrong() {
        var graph = graph(empty("a1"), empty("c3", "b2"), depending(empty("d4"), "x"));
        assertThatThrownBy(() -> graph.upgradePath(List.of(), List.of("a1")))
                .isInstanceOf(HistoryException.class)
                .hasMessage(String.join("\n", messages(graph)));
        assertThat(graph.problems())
                .extracting(HistoryProblem::revisions)
                .containsExactly(List.of("c3"), List.of("d4"));
        assertThatThrownBy(
                        () -> graph.downgradePath(List.of(), DowngradeTarget.to(graph, List.of())))
                .isInstanceOf(HistoryException.class);
        assertThatThrownBy(() -> new Stamp(graph).after(List.of(), List.of("a1")))
                .isInstanceOf(HistoryException.class);
    }

    @Test
    void a_row_that_the_history_does_not_know_is_told_apart() {
        var graph = graph(empty("a1"), empty("b2", "a1"));
        var position = Position.of(graph, List.of("a1", "gone99"));
        assertThat(position.known()).containsExactly("a1");
        assertThat(position.unknown()).extracting(Position.Unknown::id).containsExactly("gone99");
        assertThatThrownBy(position::certain)
                .isInstanceOf(HistoryException.class)
                .hasMessage(
                        "The database is at revision gone99, which is not in the history: bring its file back from"
                                + " the branch or the commit that has it, or say where the database really is with"
                                + " 'autogen stamp --purge REVISION'.");
    }

    private static RevisionGraph graph(RevisionScript... scripts) {
        return new RevisionGraph(List.of(scripts));
    }

    private static List<String> problems(RevisionScript... scripts) {
        return messages(graph(scripts));
    }

    private static List<String> messages(RevisionGraph graph) {
        return graph.problems().stream().map(HistoryProblem::message).toList();
    }

    private static List<String> ids(RevisionGraph graph) {
        return graph.all().stream().map(RevisionScript::id).toList();
    }
}
