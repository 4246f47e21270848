package dev.autogen.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links revisions with those that they name, and says where that fails. What is missing is left
 * out, so that the rest of the history can still be shown.
 */
final class HistoryLinks {
    private final Map<String, RevisionScript> scripts;
    private final Squashes squashes;
    private final RevisionNames names;
    private final Links links = new Links();
    private final List<HistoryProblem> problems = new ArrayList<>();
    private final Set<String> incomplete = new LinkedHashSet<>();

    HistoryLinks(Map<String, RevisionScript> scripts, Squashes squashes, RevisionNames names) {
        this.scripts = scripts;
        this.squashes = squashes;
        this.names = names;
        for (RevisionScript script : scripts.values()) {
            script.revises().forEach(it -> revises(script, it));
            script.dependsOn().forEach(it -> dependsOn(script, it));
        }
    }

    Links links() {
        return links;
    }

    List<HistoryProblem> problems() {
        return problems;
    }

    /** Those that another one stands for, and that name a revision that is not there. */
    Set<String> incomplete() {
        return incomplete;
    }

    private void revises(RevisionScript script, String parent) {
        if (parent.equals(script.id())) {
            problem(
                    script,
                    " revises itself: correct what it revises, or leave that out if it is the first.");
            return;
        }
        var id = squashes.completed(parent, script.id());
        if (isSeen(id, script)) {
            links.revises(script.id(), id);
        } else {
            missing(script, id, "comes after");
        }
    }

    private void dependsOn(RevisionScript script, String name) {
        var matches = squashes.isReplaced(name) ? Set.of(name) : names.matching(name);
        if (matches.size() > 1) {
            problem(
                    script,
                    " depends on '"
                            + name
                            + "', which may be any of "
                            + String.join(", ", matches)
                            + ": write more of the id.");
            return;
        }
        var other = matches.stream().findFirst().orElse(name);
        if (other.equals(script.id())) {
            problem(script, " depends on itself: correct what it depends on.");
            return;
        }
        var id = squashes.completed(other, script.id());
        if (isSeen(id, script)) {
            links.dependsOn(script.id(), id);
            return;
        }
        squashes.standingFor(id)
                .filter(it -> !squashes.isReplaced(script.id()))
                .ifPresentOrElse(
                        it -> links.dependsOn(script.id(), it),
                        () -> missing(script, name, "depends on"));
    }

    /** Whether it is there; one that is replaced is there only for the others that are. */
    private boolean isSeen(String id, RevisionScript by) {
        return scripts.containsKey(id)
                && (!squashes.isReplaced(id) || squashes.isReplaced(by.id()));
    }

    private void missing(RevisionScript script, String id, String how) {
        if (squashes.isReplaced(script.id())) {
            incomplete.add(script.id());
            return;
        }
        Optional<String> squash = squashes.standingFor(id);
        problem(
                script,
                squash.map(
                                it ->
                                        " "
                                                + how
                                                + " "
                                                + id
                                                + ", which is inside of what "
                                                + scripts.get(it).label()
                                                + " stands for: let it revise "
                                                + it
                                                + " instead, and check that it still fits.")
                        .orElse(
                                " "
                                        + how
                                        + " "
                                        + id
                                        + ", which is not there: bring that revision back, or correct the id."));
    }

    private void problem(RevisionScript script, String what) {
        problems.add(
                new HistoryProblem(
                        List.of(script.id()),
                        "Revision " + script.label() + " in " + script.place() + what));
    }
}
