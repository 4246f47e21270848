package dev.autogen.migrate;

import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /** The applied revisions after it. */
    Set<String> after(Set<String> applied) {
        var after = new LinkedHashSet<>(applied);
        if (direction == Direction.UPGRADE) {
            after.add(script.id());
        } else {
            after.remove(script.id());
        }
        return after;
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
