package dev.autogen.migrate;

import dev.autogen.operation.Operation;
import dev.autogen.revision.AppliedRevisions;
import dev.autogen.revision.RevisionScript;
import java.util.List;

/** One revision to apply or to take back. */
public record Step(RevisionScript script, Direction direction) {

    /** Forward or back. */
    public enum Direction {
        UPGRADE,
        DOWNGRADE
    }

    static List<Step> of(List<RevisionScript> path, Direction direction) {
        return path.stream().map(it -> new Step(it, direction)).toList();
    }

    /** What it does, in order. */
    public List<Operation> operations() {
        return direction == Direction.UPGRADE ? script.upgrade() : script.downgrade();
    }

    /** Whether it is still to be done where these are applied. */
    boolean isDue(AppliedRevisions applied) {
        return direction == Direction.UPGRADE
                ? !applied.hasEffectOf(script.id())
                : applied.has(script.id());
    }

    /** Says that it was done. */
    void done(AppliedRevisions applied) {
        if (direction == Direction.UPGRADE) {
            applied.apply(script.id());
        } else {
            applied.takeBack(script.id());
        }
    }

    /** Where it leads from and to, as messages name it. */
    public String label() {
        var parents = script.revises().isEmpty() ? "base" : String.join(", ", script.revises());
        var ends =
                direction == Direction.UPGRADE
                        ? parents + " -> " + script.id()
                        : script.id() + " -> " + parents;
        return script.title().isEmpty() ? ends : ends + ", " + script.title();
    }
}
