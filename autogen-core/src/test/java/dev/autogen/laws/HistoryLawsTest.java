package dev.autogen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migrate.MigrationListener;
import dev.autogen.migrate.Migrator;
import dev.autogen.migrate.Step;
import dev.autogen.migrate.VersionTable;
import dev.autogen.revision.AppliedRevisions;
import dev.autogen.revision.DowngradeTarget;
import dev.autogen.revision.Histories;
import dev.autogen.revision.HistoryException;
import dev.autogen.revision.NaiveHistory;
import dev.autogen.revision.Position;
import dev.autogen.revision.RandomHistories;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import dev.autogen.revision.Stamp;
import dev.autogen.revision.Stretch;
import dev.autogen.schema.QualifiedName;
import dev.autogen.testing.Databases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Walks by chance through histories made by chance: whatever is done, the version table holds the
 * heads of what is applied, and every order respects what a revision needs.
 */
class HistoryLawsTest {

    @Property(tries = 300, seed = "20261121")
    void the_rows_are_the_heads_of_what_is_applied(@ForAll long seed) {
        var chance = new RandomHistories(seed);
        var walk = new Walk(chance, chance.history(60));
        walk.take(40, new InMemory(walk.graph));
    }

    @Property(tries = 12, seed = "20261121")
    void so_are_those_of_a_database(@ForAll long seed) throws Exception {
        var chance = new RandomHistories(seed);
        var walk = new Walk(chance, chance.history(25));
        try (var database = Databases.sqlite();
                var connection = database.connect()) {
            var versions =
                    new VersionTable(QualifiedName.unqualified("versions"), database.dialect());
            var steps = new ArrayList<Step>();
            var migrator =
                    new Migrator(
                            connection,
                            walk.graph,
                            versions,
                            Migrator.Options.DEFAULT,
                            recording(steps));
            walk.take(12, new OnDatabase(migrator, steps));
        }
    }

    @Property(tries = 400, seed = "20261121")
    void one_that_stands_for_many_does_what_they_do_wherever_a_database_is(@ForAll long seed) {
        var chance = new RandomHistories(seed);
        var history = chance.history(14);
        for (Stretch stretch : stretches(history)) {
            var squash = Histories.standingFor("squash", stretch);
            var both = new ArrayList<>(history);
            both.add(squash);
            var without = new ArrayList<>(both);
            without.removeAll(stretch.revisions());
            var naive = new NaiveHistory(history);
            var from = naive.closed(List.of(chance.any(List.copyOf(naive.ids()))));
            var inside = new TreeSet<>(stretch.replaces());
            inside.retainAll(from);
            upgradeAll(naive, new RevisionGraph(both), stretch, from);
            if (inside.isEmpty() || inside.size() == stretch.replaces().size()) {
                upgradeAll(naive, new RevisionGraph(without), stretch, from);
            } else {
                assertThat(Position.of(new RevisionGraph(without), naive.tips(from)).unknown())
                        .isNotEmpty();
            }
        }
    }

    /** All that can be squashed, by the first and the last of it. */
    private static List<Stretch> stretches(List<RevisionScript> history) {
        var graph = new RevisionGraph(history).sound();
        var stretches = new ArrayList<Stretch>();
        for (RevisionScript first : history) {
            for (RevisionScript last : history) {
                try {
                    stretches.add(Stretch.of(graph, first.id() + ":" + last.id()));
                } catch (HistoryException e) {
                    assertThat(e)
                            .hasMessageMatching(
                                    "(?s).*(holds no revision|nothing to squash|in the midst).*");
                }
            }
        }
        return stretches;
    }

    /** Upgrades to all heads; whoever stands for others does at once all that they do. */
    private static void upgradeAll(
            NaiveHistory naive, RevisionGraph graph, Stretch stretch, Set<String> from) {
        var last = stretch.replaces().get(stretch.replaces().size() - 1);
        var done = new TreeSet<>(from);
        var applied = AppliedRevisions.of(graph.sound(), naive.tips(from));
        for (RevisionScript step : graph.upgradePath(naive.tips(from), graph.heads())) {
            var effects = step.replaces().isEmpty() ? List.of(step.id()) : step.replaces();
            for (String id : effects) {
                assertThat(done).containsAll(naive.direct(id));
                assertThat(done.add(id)).isTrue();
            }
            applied.apply(step.id());
            assertThat(applied.tips().stream().map(it -> it.equals("squash") ? last : it))
                    .containsExactlyInAnyOrderElementsOf(naive.tips(done));
        }
        assertThat(done).isEqualTo(naive.ids());
    }

    /** What can be done to the rows of a version table; each says which revisions ran. */
    private interface Rows {
        List<String> rows();

        List<String> upgrade(String target);

        List<String> downgrade(String target);

        void stamp(String target);
    }

    /** A walk, and beside it what should be applied. */
    private static final class Walk {
        private final RandomHistories chance;
        private final NaiveHistory naive;
        private final RevisionGraph graph;
        private Set<String> applied = new TreeSet<>();

        Walk(RandomHistories chance, List<RevisionScript> history) {
            this.chance = chance;
            this.naive = new NaiveHistory(history);
            this.graph = new RevisionGraph(history);
        }

        void take(int steps, Rows rows) {
            for (int i = 0; i < steps; i++) {
                step(rows);
                assertThat(rows.rows()).containsExactlyInAnyOrderElementsOf(naive.tips(applied));
            }
        }

        private void step(Rows rows) {
            int kind = chance.upTo(5);
            if (kind < 3) {
                upgrade(rows, chance.any(List.copyOf(naive.ids())));
            } else if (kind < 5 && !applied.isEmpty()) {
                downgrade(rows, chance.any(List.copyOf(applied)));
            } else {
                stamp(rows, chance.any(List.copyOf(naive.ids())));
            }
        }

        private void upgrade(Rows rows, String target) {
            var wanted = naive.closed(List.of(target));
            wanted.removeAll(applied);
            var ran = rows.upgrade(target);
            assertThat(ran).containsExactlyInAnyOrderElementsOf(wanted);
            for (String id : ran) {
                assertThat(applied).containsAll(naive.direct(id));
                applied.add(id);
            }
        }

        private void downgrade(Rows rows, String target) {
            var wanted =
                    applied.stream()
                            .filter(it -> naive.isBefore(target, it))
                            .collect(Collectors.toSet());
            var ran = rows.downgrade(target);
            assertThat(ran).containsExactlyInAnyOrderElementsOf(wanted);
            for (String id : ran) {
                applied.remove(id);
                assertThat(naive.closed(applied)).doesNotContain(id);
            }
        }

        private void stamp(Rows rows, String target) {
            var kept = new TreeSet<>(naive.tips(applied));
            kept.removeIf(it -> naive.areRelated(it, target));
            kept.add(target);
            rows.stamp(target);
            applied = naive.closed(kept);
        }
    }

    /** The rows as the graph alone works them out. */
    private static final class InMemory implements Rows {
        private final RevisionGraph graph;
        private List<String> rows = List.of();

        InMemory(RevisionGraph graph) {
            this.graph = graph;
        }

        @Override
        public List<String> rows() {
            return rows;
        }

        @Override
        public List<String> upgrade(String target) {
            var applied = AppliedRevisions.of(graph, rows);
            var path = ids(graph.upgradePath(rows, List.of(target)));
            path.forEach(applied::apply);
            rows = applied.tips();
            return path;
        }

        @Override
        public List<String> downgrade(String target) {
            var applied = AppliedRevisions.of(graph, rows);
            var path = ids(graph.downgradePath(rows, DowngradeTarget.to(graph, List.of(target))));
            path.forEach(applied::takeBack);
            rows = applied.tips();
            return path;
        }

        @Override
        public void stamp(String target) {
            rows = new Stamp(graph).after(rows, List.of(target));
        }

        private static List<String> ids(List<RevisionScript> path) {
            return path.stream().map(RevisionScript::id).toList();
        }
    }

    /** The rows of a real table. */
    private record OnDatabase(Migrator migrator, List<Step> steps) implements Rows {
        @Override
        public List<String> rows() {
            return migrator.current();
        }

        @Override
        public List<String> upgrade(String target) {
            steps.clear();
            migrator.upgrade(target);
            return ran();
        }

        @Override
        public List<String> downgrade(String target) {
            steps.clear();
            migrator.downgrade(target);
            return ran();
        }

        @Override
        public void stamp(String target) {
            migrator.stamp(List.of(target));
        }

        private List<String> ran() {
            return steps.stream().map(it -> it.script().id()).toList();
        }
    }

    private static MigrationListener recording(List<Step> steps) {
        return new MigrationListener() {
            @Override
            public void waiting(String why) {}

            @Override
            public void passed(List<String> targets) {}

            @Override
            public void begins(Step step, int number, int of) {}

            @Override
            public void runs(String sql) {}

            @Override
            public void ends(Step step, Duration took) {
                steps.add(step);
            }
        };
    }
}
