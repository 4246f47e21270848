package dev.autogen.revision;

import static dev.autogen.revision.Histories.depending;
import static dev.autogen.revision.Histories.empty;
import static dev.autogen.revision.Histories.labelled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BranchesTest {

    @Test
    void a_label_holds_for_what_follows_and_for_what_comes_before_on_the_branch_alone() {
        var graph =
                graph(
                        empty("a1"),
                        empty("b1", "a1"),
                        labelled(empty("b2", "b1"), "billing"),
                        empty("b3", "b2"),
                        labelled(empty("c1", "a1"), "catalogue"),
                        empty("m1", "b3", "c1"),
                        empty("z1", "m1"));
        assertThat(labels(graph, "a1")).isEmpty();
        assertThat(labels(graph, "b1")).containsExactly("billing");
        assertThat(labels(graph, "b3")).containsExactly("billing");
        assertThat(labels(graph, "c1")).containsExactly("catalogue");
        assertThat(labels(graph, "z1")).containsExactly("billing", "catalogue");
    }

    @Test
    void a_label_on_what_follows_a_merge_does_not_reach_below_it() {
        var graph =
                graph(
                        empty("a1"),
                        empty("b1"),
                        empty("m1", "a1", "b1"),
                        labelled(empty("z1", "m1"), "late"));
        assertThat(labels(graph, "z1")).containsExactly("late");
        assertThat(labels(graph, "m1")).isEmpty();
    }

    @Test
    void a_label_of_the_first_revision_holds_for_the_whole_tree() {
        var graph =
                graph(
                        labelled(empty("a1"), "shop"),
                        empty("b1", "a1"),
                        empty("c1", "a1"),
                        labelled(empty("x1"), "other"));
        assertThat(labels(graph, "c1")).containsExactly("shop");
        assertThat(labels(graph, "x1")).containsExactly("other");
        assertThat(graph.branches().labels()).containsEntry("shop", "a1");
    }

    @Test
    void a_head_that_another_revision_depends_on_is_an_effective_one() {
        var graph = graph(empty("a1"), empty("a2", "a1"), depending(empty("b1"), "a2"));
        assertThat(graph.heads()).containsExactly("a2", "b1");
        assertThat(graph.realHeads()).containsExactly("b1");
        assertThat(graph.bases()).containsExactly("a1", "b1");
        var applied = AppliedRevisions.of(graph, List.of("b1"));
        assertThat(applied.tips()).containsExactly("b1");
        assertThat(applied.heads()).containsExactly("a2", "b1");
        assertThat(graph.upgradePath(List.of("b1"), graph.heads())).isEmpty();
    }

    @Test
    void a_dependency_that_comes_before_anyhow_is_left_out() {
        var graph =
                graph(
                        empty("a1"),
                        empty("a2", "a1"),
                        depending(empty("b1"), "a1"),
                        depending(empty("b2", "b1"), "a1"),
                        depending(empty("b3", "b2"), "a2 a1"));
        assertThat(graph.dependencies("b1")).containsExactly("a1");
        assertThat(graph.dependencies("b2")).isEmpty();
        assertThat(graph.dependencies("b3")).containsExactly("a2");
    }

    @Test
    void a_dependency_may_be_named_by_label_or_by_the_beginning_of_its_id() {
        var graph =
                graph(
                        labelled(empty("abc123"), "shop"),
                        empty("def456"),
                        depending(empty("x1"), "shop def"));
        assertThat(graph.dependencies("x1")).containsExactly("abc123", "def456");
    }

    @Test
    void branch_points_and_merge_points_are_where_lines_part_and_meet() {
        var graph =
                graph(
                        empty("a1"),
                        empty("b1", "a1"),
                        empty("c1", "a1"),
                        depending(empty("d1", "c1"), "b1"),
                        empty("m1", "b1", "d1"));
        assertThat(graph.branchPoints()).containsExactly("a1");
        assertThat(graph.mergePoints()).containsExactly("m1");
        assertThat(graph.followers("b1")).containsExactlyInAnyOrder("d1", "m1");
        assertThat(graph.children("b1")).containsExactly("m1");
    }

    private static RevisionGraph graph(RevisionScript... scripts) {
        return new RevisionGraph(List.of(scripts)).sound();
    }

    private static List<String> labels(RevisionGraph graph, String id) {
        return graph.branches().labelsOf(id);
    }
}
