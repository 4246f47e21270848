package dev.autogen.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which revisions stand for which others.
 *
 * <p>A revision that names others in {@link RevisionInfo#replaces} takes their place in the
 * history: new databases run it alone, and what follows the last of them follows it. The files of
 * the others may stay until no database is inside; they are then run to the end, and the database
 * counts as having the one that stands for them. A revision that stands for others may be replaced
 * in its turn, together with what it replaced.
 */
final class Squashes {
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, List<String>> holders = new LinkedHashMap<>();
    private final Map<String, String> byLast = new LinkedHashMap<>();
    private final List<HistoryProblem> problems = new ArrayList<>();

    Squashes(Collection<RevisionScript> scripts) {
        scripts.stream().filter(it -> !it.replaces().isEmpty()).forEach(this::add);
        for (RevisionScript script : scripts) {
            if (!script.replaces().isEmpty()) {
                check(script);
            }
        }
    }

    private void add(RevisionScript script) {
        var replaced = new LinkedHashSet<>(script.replaces());
        replaced.remove(script.id());
        members.put(script.id(), replaced);
        replaced.forEach(
                it -> holders.computeIfAbsent(it, id -> new ArrayList<>()).add(script.id()));
        byLast.putIfAbsent(script.replaces().get(script.replaces().size() - 1), script.id());
    }

    private void check(RevisionScript script) {
        if (script.replaces().contains(script.id())) {
            problems.add(
                    new HistoryProblem(
                            List.of(script.id()),
                            "Revision "
                                    + script.label()
                                    + " in "
                                    + script.place()
                                    + " replaces itself: take its id out of replaces."));
        }
        var rivals =
                members.keySet().stream()
                        .filter(it -> !it.equals(script.id()))
                        .filter(it -> !holds(it, script.id()) && !holds(script.id(), it))
                        .filter(
                                it ->
                                        script.replaces().stream()
                                                .anyMatch(members.get(it)::contains))
                        .toList();
        if (!rivals.isEmpty()) {
            problems.add(
                    new HistoryProblem(
                            List.of(script.id(), rivals.get(0)),
                            "Revisions "
                                    + script.id()
                                    + " and "
                                    + rivals.get(0)
                                    + " replace some of the same revisions: only one of them can, unless it replaces"
                                    + " the other one too. Correct replaces in "
                                    + script.place()
                                    + "."));
        }
    }

    List<HistoryProblem> problems() {
        return problems;
    }

    private boolean holds(String squash, String id) {
        return members.getOrDefault(squash, Set.of()).contains(id);
    }

    /** Whether another revision stands for this one. */
    boolean isReplaced(String id) {
        return holders.containsKey(id);
    }

    /** The revision that stands for this one and that no other stands for. */
    Optional<String> standingFor(String id) {
        return holders.getOrDefault(id, List.of()).stream()
                .filter(it -> !isReplaced(it))
                .findFirst();
    }

    /** What has the same effect as all up to this id: the revision that it is the last of. */
    String completed(String id) {
        return completed(id, "");
    }

    /** The same, as seen by a revision that may be one of those replaced. */
    String completed(String id, String seenBy) {
        var at = id;
        for (int step = 0; step < byLast.size() && byLast.containsKey(at); step++) {
            var squash = byLast.get(at);
            if (squash.equals(seenBy) || holds(squash, seenBy)) {
                return at;
            }
            at = squash;
        }
        return at;
    }

    /** The revisions that stand for others, inner ones first. */
    List<String> innerFirst() {
        return members.keySet().stream()
                .sorted((a, b) -> Integer.compare(members.get(a).size(), members.get(b).size()))
                .toList();
    }

    /** All that it replaces. */
    Set<String> members(String squash) {
        return members.getOrDefault(squash, Set.of());
    }

    /** Those that it replaces and that are not replaced by another one of them. */
    List<String> direct(String squash) {
        return members(squash).stream()
                .filter(it -> holders.get(it).stream().noneMatch(other -> holds(squash, other)))
                .toList();
    }

    /** Those that replace it. */
    List<String> holders(String id) {
        return holders.getOrDefault(id, List.of());
    }
}
