package dev.autogen.codegen;

import dev.autogen.operation.Operation;
import java.time.Instant;
import java.util.List;

/** All that a revision class says, before it is written. */
public record RevisionDraft(
        String packageName,
        String className,
        String id,
        List<String> revises,
        List<String> branchLabels,
        List<String> dependsOn,
        List<String> replaces,
        Instant created,
        String message,
        List<Operation> upgrade,
        List<Operation> downgrade) {

    public RevisionDraft {
        revises = List.copyOf(revises);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
        replaces = List.copyOf(replaces);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }
}
