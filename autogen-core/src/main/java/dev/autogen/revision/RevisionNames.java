package dev.autogen.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What revisions are called: ids, branch labels, and the beginnings of either. */
final class RevisionNames {
    private static final int SHOWN = 10;

    private final Map<String, RevisionScript> scripts;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final TreeMap<String, String> sorted = new TreeMap<>();
    private final List<HistoryProblem> problems = new ArrayList<>();

    /** The names of these; the labels of those that others stand for are theirs no more. */
    RevisionNames(Map<String, RevisionScript> scripts, Squashes squashes) {
        this.scripts = scripts;
        for (RevisionScript script : scripts.values()) {
            if (!squashes.isReplaced(script.id())) {
                sorted.put(script.id(), script.id());
                script.branchLabels().forEach(it -> label(it, script));
            }
        }
        labels.forEach(sorted::putIfAbsent);
    }

    private void label(String label, RevisionScript script) {
        var other = Optional.ofNullable(labels.get(label)).or(() -> withId(label));
        if (other.isEmpty()) {
            labels.put(label, script.id());
        } else if (!other.get().equals(script.id()) || scripts.containsKey(label)) {
            problems.add(taken(label, script, scripts.get(other.get())));
        }
    }

    private Optional<String> withId(String text) {
        return scripts.containsKey(text) ? Optional.of(text) : Optional.empty();
    }

    private static HistoryProblem taken(String label, RevisionScript script, RevisionScript other) {
        return new HistoryProblem(
                List.of(script.id(), other.id()),
                "Branch label '"
                        + label
                        + "' of revision "
                        + script.label()
                        + " in "
                        + script.place()
                        + " is already "
                        + (other.id().equals(label) ? "the id" : "a label")
                        + " of revision "
                        + other.label()
                        + " in "
                        + other.place()
                        + ": give one of them another name.");
    }

    List<HistoryProblem> problems() {
        return problems;
    }

    /** The id of exactly this name. */
    Optional<String> exact(String name) {
        return withId(name).or(() -> Optional.ofNullable(labels.get(name)));
    }

    /** The ids whose name is this or begins so; an exact one is the only one. */
    Set<String> matching(String text) {
        var exact = exact(text);
        if (exact.isPresent()) {
            return Set.of(exact.get());
        }
        return new LinkedHashSet<>(sorted.subMap(text, text + Character.MAX_VALUE).values());
    }

    /**
     * The one id, among those let through, that is called so or whose name begins so.
     *
     * @throws HistoryException that lists the candidates, or names the nearest
     */
    String one(String text, Predicate<String> among) {
        var all = matching(text);
        var matches = all.size() == 1 ? List.copyOf(all) : all.stream().filter(among).toList();
        if (matches.size() == 1) {
            return matches.get(0);
        }
        throw matches.isEmpty() ? unknown(text) : ambiguous(text, matches);
    }

    private HistoryException ambiguous(String text, List<String> ids) {
        var shown = ids.stream().limit(SHOWN).map(it -> scripts.get(it).label()).toList();
        var more = ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "";
        return new HistoryException(
                "'"
                        + text
                        + "' may be any of the revisions "
                        + String.join(", ", shown)
                        + more
                        + ": write more of the id.");
    }

    HistoryException unknown(String text) {
        return new HistoryException(
                "There is no revision '"
                        + text
                        + "'"
                        + nearest(text).map(it -> "; the nearest is " + it).orElse("")
                        + ". See 'autogen history'.");
    }

    HistoryException unknownBranch(String text) {
        var known =
                labels.isEmpty() ? "" : "; the labels are " + String.join(", ", labels.keySet());
        return new HistoryException(
                "There is no branch '"
                        + text
                        + "': it is neither a label nor a revision"
                        + known
                        + ".");
    }

    /** The name that differs least, or else a revision whose message has these words. */
    private Optional<String> nearest(String text) {
        var distances = new HashMap<String, Integer>();
        int most = Math.max(2, text.length() / 3);
        for (String name : sorted.keySet()) {
            int distance = distance(name, text);
            if (distance <= most) {
                distances.put(name, distance);
            }
        }
        return distances.keySet().stream()
                .min(
                        Comparator.comparing((String it) -> distances.get(it))
                                .thenComparing(Comparator.naturalOrder()))
                .map(it -> labels.containsKey(it) ? it : scripts.get(it).label())
                .or(() -> byMessage(text));
    }

    /** Ids are long and people write their beginnings, so a beginning may be as near. */
    private static int distance(String name, String text) {
        int whole = Math.abs(name.length() - text.length()) > 5 ? 6 : Distance.between(name, text);
        return name.length() > text.length() && text.length() > 3
                ? Math.min(whole, 1 + Distance.between(name.substring(0, text.length()), text))
                : whole;
    }

    private Optional<String> byMessage(String text) {
        var words = text.toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", " ").strip();
        return words.length() < 3
                ? Optional.empty()
                : sorted.values().stream()
                        .map(scripts::get)
                        .filter(it -> it.message().toLowerCase(Locale.ROOT).contains(words))
                        .map(RevisionScript::label)
                        .findFirst();
    }

    /** Every label, with the id of the revision that has it. */
    Map<String, String> labels() {
        return labels;
    }
}
