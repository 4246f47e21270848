package dev.autogen.revision;

import static dev.autogen.revision.Histories.depending;
import static dev.autogen.revision.Histories.empty;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From every state of a database to every other, against reachability worked out plainly. */
final class EveryPairOfStatesTest {
    private static final Map<String, List<RevisionScript>> HISTORIES = histories();

    private static Map<String, List<RevisionScript>> histories() {
        var all = new LinkedHashMap<String, List<RevisionScript>>();
        all.put("a line", List.of(empty("a"), empty("b", "a"), empty("c", "b"), empty("d", "c")));
        all.put(
                "two branches",
                List.of(
                        empty("a"),
                        empty("b1", "a"),
                        empty("b2", "b1"),
                        empty("c1", "a"),
                        empty("c2", "c1")));
        all.put(
                "a merge of two, and more after it",
                List.of(
                        empty("a"),
                        empty("b1", "a"),
                        empty("c1", "a"),
                        empty("c2", "c1"),
                        empty("m", "b1", "c2"),
                        empty("z", "m")));
        all.put(
                "a merge of three",
                List.of(
                        empty("m", "b", "c", "d"),
                        empty("d", "a"),
                        empty("c", "a"),
                        empty("b", "a"),
                        empty("a")));
        all.put(
                "a forest",
                List.of(
                        empty("a1"),
                        empty("b1"),
                        empty("c1"),
                        empty("a2", "a1"),
                        empty("b2", "b1"),
                        empty("m", "a2", "b2")));
        all.put(
                "dependencies that cross",
                List.of(
                        empty("a1"),
                        depending(empty("a2", "a1"), "b1"),
                        depending(empty("a3", "a2"), "b2"),
                        empty("b1"),
                        depending(empty("b2", "b1"), "a1"),
                        depending(empty("b3", "b2"), "a2")));
        all.put(
                "branches that depend on each other, and come together",
                List.of(
                        empty("r"),
                        empty("x1", "r"),
                        empty("y1", "r"),
                        depending(empty("x2", "x1"), "y1"),
                        empty("y2", "y1"),
                        depending(empty("o"), "x2"),
                        empty("m", "x2", "y2")));
        all.put(
                "a branch of a branch",
                List.of(
                        empty("a"),
                        empty("b", "a"),
                        empty("c", "b"),
                        empty("d", "b"),
                        empty("e", "a"),
                        empty("f", "d", "e")));
        return all;
    }

    static Set<String> names() {
        return HISTORIES.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void an_upgrade_runs_just_what_is_missing(String name) {
        var naive = new NaiveHistory(HISTORIES.get(name));
        var graph = new RevisionGraph(HISTORIES.get(name));
        for (Set<String> from : naive.states()) {
            for (Set<String> to : naive.states()) {
                var path = graph.upgradePath(naive.tips(from), naive.tips(to));
                var state = new TreeSet<>(from);
                var applied = AppliedRevisions.of(graph, naive.tips(from));
                for (RevisionScript step : path) {
                    assertThat(state).containsAll(naive.direct(step.id()));
                    assertThat(state.add(step.id())).isTrue();
                    applied.apply(step.id());
                    assertThat(applied.tips())
                            .containsExactlyInAnyOrderElementsOf(naive.tips(state));
                }
                var wanted = new TreeSet<>(from);
                wanted.addAll(to);
                assertThat(state).isEqualTo(wanted);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void a_downgrade_takes_back_just_what_comes_after_its_target(String name) {
        var naive = new NaiveHistory(HISTORIES.get(name));
        var graph = new RevisionGraph(HISTORIES.get(name));
        for (Set<String> from : naive.states()) {
            for (Set<String> to : naive.states()) {
                if (!from.containsAll(to)) {
                    continue;
                }
                var target = DowngradeTarget.to(graph, naive.tips(to));
                var state = new TreeSet<>(from);
                var applied = AppliedRevisions.of(graph, naive.tips(from));
                for (RevisionScript step : graph.downgradePath(naive.tips(from), target)) {
                    assertThat(state.remove(step.id())).isTrue();
                    assertThat(naive.closed(state)).doesNotContain(step.id());
                    applied.takeBack(step.id());
                    assertThat(applied.tips())
                            .containsExactlyInAnyOrderElementsOf(naive.tips(state));
                }
                assertThat(state).isEqualTo(left(naive, from, to));
            }
        }
    }

    /** All but what comes after a tip of the target; without any target, nothing. */
    private static Set<String> left(NaiveHistory naive, Set<String> from, Set<String> to) {
        var left = new TreeSet<String>();
        for (String id : from) {
            boolean goes =
                    !to.contains(id)
                            && naive.tips(to).stream().anyMatch(it -> naive.isBefore(it, id));
            if (!to.isEmpty() && !goes) {
                left.add(id);
            }
        }
        return left;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void a_branch_is_followed_to_its_end_before_the_next_one(String name) {
        var graph = new RevisionGraph(HISTORIES.get(name));
        var order = graph.all().stream().map(RevisionScript::id).toList();
        for (int i = 1; i < order.size(); i++) {
            var before = order.subList(0, i);
            var next = order.get(i);
            boolean goesOn = graph.followers(order.get(i - 1)).contains(next);
            var couldFollow =
                    graph.followers(order.get(i - 1)).stream()
                            .filter(it -> isReady(graph, it, before))
                            .toList();
            assertThat(goesOn || couldFollow.isEmpty()).as("%s after %s", next, before).isTrue();
        }
    }

    private static boolean isReady(RevisionGraph graph, String id, List<String> before) {
        var needed = new ArrayList<>(graph.withAncestors(List.of(id)));
        needed.remove(id);
        return before.containsAll(needed);
    }
}
