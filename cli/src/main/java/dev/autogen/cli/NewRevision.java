package dev.autogen.cli;

import java.util.List;
import java.util.Optional;

/** What is asked of a revision that is yet to be written, and where it is to stand. */
record NewRevision(
        String message,
        List<String> revises,
        Optional<String> id,
        List<String> branchLabels,
        List<String> dependsOn,
        List<String> replaces,
        Optional<String> directory) {
    NewRevision {
        revises = List.copyOf(revises);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
        replaces = List.copyOf(replaces);
    }

    static NewRevision after(List<String> parents, String message) {
        return new NewRevision(
                message,
                parents,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    NewRevision withId(Optional<String> given) {
        return new NewRevision(
                message, revises, given, branchLabels, dependsOn, replaces, directory);
    }

    NewRevision withBranchLabels(List<String> labels) {
        return new NewRevision(message, revises, id, labels, dependsOn, replaces, directory);
    }

    NewRevision withDependsOn(List<String> others) {
        return new NewRevision(message, revises, id, branchLabels, others, replaces, directory);
    }

    NewRevision replacing(List<String> others) {
        return new NewRevision(message, revises, id, branchLabels, dependsOn, others, directory);
    }

    NewRevision in(Optional<String> folder) {
        return new NewRevision(message, revises, id, branchLabels, dependsOn, replaces, folder);
    }
}
