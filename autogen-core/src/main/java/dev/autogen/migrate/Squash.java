package dev.autogen.migrate;

import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import dev.autogen.revision.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * One revision that stands for a stretch of the history: what it says of itself, and what it does.
 *
 * <p>Where each step changes the schema alone, it does at once what leads from the schema before to
 * the one after, which is proven by replay; where a step moves data, names something anew or runs
 * SQL of its own, all steps stay as they are, one after the other.
 */
public record Squash(
        Stretch stretch, Manner manner, List<Operation> upgrade, List<Operation> downgrade) {

    /** How the steps were put together. */
    public enum Manner {
        AT_ONCE,
        STEP_BY_STEP
    }

    public Squash {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** The one revision for all of a stretch. */
    public static Squash of(RevisionGraph graph, Stretch stretch) {
        var scripts = stretch.revisions();
        RevisionScript.want(scripts);
        var steps = scripts.stream().flatMap(it -> it.upgrade().stream()).toList();
        return ShortWay.between(before(graph, stretch), steps)
                .map(it -> new Squash(stretch, Manner.AT_ONCE, it.forward(), it.back()))
                .orElseGet(
                        () -> new Squash(stretch, Manner.STEP_BY_STEP, steps, stepsBack(scripts)));
    }

    private static ReplayedSchema before(RevisionGraph graph, Stretch stretch) {
        var ids = stretch.revisions().stream().map(RevisionScript::id).toList();
        var before = graph.withAncestors(ids);
        ids.forEach(before::remove);
        return new ReplayedSchema(graph.inOrder(before).stream().map(graph::get).toList());
    }

    private static List<Operation> stepsBack(List<RevisionScript> scripts) {
        var back = new ArrayList<Operation>();
        for (int i = scripts.size() - 1; i >= 0; i--) {
            back.addAll(scripts.get(i).downgrade());
        }
        return back;
    }
}
