package dev.autogen.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How revisions follow one another. A revision comes after those that it revises and those that it
 * depends on; one that replaces others takes their place.
 *
 * <p>A history that is broken can still be looked at: {@link #problems} says what is wrong, and
 * what would change a database or a history refuses to.
 *
 * <p>Orders are stable: along one branch to its end before the next one, and where the graph leaves
 * a choice, the revision given first comes first.
 */
public final class RevisionGraph {
    private final Map<String, RevisionScript> scripts = new LinkedHashMap<>();
    private final List<HistoryProblem> problems = new ArrayList<>();
    private final Squashes squashes;
    private final RevisionNames names;
    private final Links links;
    private final Set<String> incomplete;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<RevisionScript> visible;
    private final List<String> heads;
    private final Branches branches = new Branches(this);

    /** Puts the history together. */
    public RevisionGraph(Collection<RevisionScript> revisions) {
        revisions.forEach(this::add);
        squashes = new Squashes(scripts.values());
        names = new RevisionNames(scripts, squashes);
        var linked = new HistoryLinks(scripts, squashes, names);
        links = linked.links();
        incomplete = linked.incomplete();
        problems.addAll(squashes.problems());
        problems.addAll(names.problems());
        problems.addAll(linked.problems());
        var order = TopologicalOrder.of(scripts.keySet(), links);
        order.sorted().forEach(it -> positions.put(it, positions.size()));
        order.left().forEach(it -> positions.put(it, positions.size()));
        if (!order.left().isEmpty()) {
            problems.add(circle(order.circle(links)));
        }
        visible = positions.keySet().stream().filter(this::isVisible).map(scripts::get).toList();
        heads = ids().filter(it -> children(it).isEmpty()).toList();
    }

    private void add(RevisionScript script) {
        var other = scripts.putIfAbsent(script.id(), script);
        if (other != null) {
            problems.add(
                    new HistoryProblem(
                            List.of(script.id()),
                            "Revision id "
                                    + script.id()
                                    + " is there twice, in "
                                    + other.place()
                                    + " and in "
                                    + script.place()
                                    + ": give one of them another id."));
        }
        RevisionIds.fault(script.id())
                .ifPresent(
                        it ->
                                problems.add(
                                        new HistoryProblem(
                                                List.of(script.id()),
                                                "In " + script.place() + ": " + it)));
    }

    private HistoryProblem circle(List<String> ids) {
        var places = ids.stream().map(scripts::get).map(it -> it.label() + " in " + it.place());
        return new HistoryProblem(
                ids,
                "These revisions come after one another in a circle: "
                        + String.join(", ", places.toList())
                        + ". Correct what one of them revises or depends on.");
    }

    private boolean isVisible(String id) {
        return !squashes.isReplaced(id);
    }

    private Stream<String> ids() {
        return visible.stream().map(RevisionScript::id);
    }

    /** What is wrong with the history; none where it is sound. */
    public List<HistoryProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * This history, where nothing is wrong with it.
     *
     * @throws HistoryException that says all that is wrong
     */
    public RevisionGraph sound() {
        if (!problems.isEmpty()) {
            throw new HistoryException(
                    String.join("\n", problems.stream().map(HistoryProblem::message).toList()));
        }
        return this;
    }

    /** All revisions but those that another one stands for, each after those that it needs. */
    public List<RevisionScript> all() {
        return visible;
    }

    /** Whether a revision has this id, or stands for the one that has it. */
    public boolean contains(String id) {
        return scripts.containsKey(id) || scripts.containsKey(squashes.completed(id));
    }

    /**
     * The revision of exactly this id, or the one that stands for it.
     *
     * @throws HistoryException if there is none
     */
    public RevisionScript get(String id) {
        var script =
                scripts.containsKey(id) ? scripts.get(id) : scripts.get(squashes.completed(id));
        if (script == null) {
            throw new HistoryException(
                    "Revision "
                            + id
                            + " is not in the history: bring its file back, or correct the id.");
        }
        return script;
    }

    /** The revisions that nothing revises. */
    public List<String> heads() {
        return heads;
    }

    /**
     * The heads that nothing depends on either: to have these is to have all. A head that is not
     * among them is called an effective head.
     */
    public List<String> realHeads() {
        return heads.stream().filter(it -> followers(it).isEmpty()).toList();
    }

    /** The revisions that revise none. */
    public List<String> bases() {
        return ids().filter(it -> parents(it).isEmpty()).toList();
    }

    /** The revisions that more than one revises. */
    public List<String> branchPoints() {
        return ids().filter(it -> children(it).size() > 1).toList();
    }

    /** The revisions that revise more than one. */
    public List<String> mergePoints() {
        return ids().filter(it -> parents(it).size() > 1).toList();
    }

    /** The revisions that this one revises, as far as they are there. */
    public List<String> parents(String id) {
        return List.copyOf(links.parents(id));
    }

    /**
     * The revisions that this one depends on, by their ids, without those that come before anyhow.
     */
    public List<String> dependencies(String id) {
        var before = new LinkedHashSet<>(links.needed(id));
        before.removeAll(links.parents(id));
        return before.stream()
                .filter(
                        dependency ->
                                links.needed(id).stream()
                                        .filter(it -> !it.equals(dependency))
                                        .noneMatch(it -> comesBefore(dependency, it)))
                .toList();
    }

    private boolean comesBefore(String id, String other) {
        return withAncestors(List.of(other)).contains(id);
    }

    /** The revisions that revise this one. */
    public List<String> children(String id) {
        return links.children(id).stream().filter(this::isVisible).toList();
    }

    /** The revisions that revise this one or depend on it. */
    public List<String> followers(String id) {
        return links.followers(id).stream().filter(this::isVisible).toList();
    }

    /** These revisions and all that come before them. */
    public Set<String> withAncestors(Collection<String> ids) {
        ids.forEach(this::get);
        return Links.reached(ids.stream().map(this::present).toList(), links::needed);
    }

    /** These revisions and all that come after them. */
    public Set<String> withDescendants(Collection<String> ids) {
        return Links.reached(ids, links::followers);
    }

    private String present(String id) {
        return squashes.completed(id);
    }

    /** Those of a set that nothing else of it comes after. */
    public List<String> tips(Collection<String> ids) {
        var set = Set.copyOf(ids);
        return inOrder(
                set.stream()
                        .filter(it -> links.followers(it).stream().noneMatch(set::contains))
                        .toList());
    }

    /**
     * What has to be applied, in order, so that a database at {@code current} is at {@code targets}
     * too.
     *
     * @throws HistoryException if the history is not sound, or does not know where the database is
     */
    public List<RevisionScript> upgradePath(
            Collection<String> current, Collection<String> targets) {
        return new Paths(sound(), AppliedRevisions.of(this, current)).upgrade(targets);
    }

    /**
     * What has to be taken back, in order, so that a database at {@code current} has nothing more
     * that comes after the target.
     *
     * @throws HistoryException if the target is not applied, the history is not sound, or does not
     *     know where the database is
     */
    public List<RevisionScript> downgradePath(Collection<String> current, DowngradeTarget target) {
        return new Paths(sound(), AppliedRevisions.of(this, current)).downgrade(target);
    }

    /** The branches that labels, or any revisions, name. */
    public Branches branches() {
        return branches;
    }

    /** All that revise none, also those that another one stands for. */
    List<String> roots() {
        return positions.keySet().stream().filter(it -> links.parents(it).isEmpty()).toList();
    }

    RevisionNames names() {
        return names;
    }

    Links links() {
        return links;
    }

    Squashes squashes() {
        return squashes;
    }

    boolean isComplete(String id) {
        return scripts.containsKey(id) && !incomplete.contains(id);
    }

    /** Those of a set in the order of the history. */
    public List<String> inOrder(Collection<String> ids) {
        return ids.stream()
                .sorted((a, b) -> Integer.compare(positions.get(a), positions.get(b)))
                .toList();
    }
}
