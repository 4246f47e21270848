package dev.autogen.revision;

import java.util.Collection;
import java.util.List;

/**
 * Where a downgrade leads: {@code kept} and all before them stay, and {@code first} and all that
 * comes after them go.
 */
public record DowngradeTarget(List<String> kept, List<String> first) {
    public DowngradeTarget {
        kept = List.copyOf(kept);
        first = List.copyOf(first);
    }

    /** Everything that comes after these goes; without any, everything. */
    public static DowngradeTarget to(RevisionGraph graph, Collection<String> kept) {
        var first =
                kept.isEmpty()
                        ? graph.roots()
                        : kept.stream()
                                .flatMap(it -> graph.links().followers(it).stream())
                                .toList();
        return new DowngradeTarget(List.copyOf(kept), first);
    }

    /** These and everything that comes after them go. */
    static DowngradeTarget before(String first) {
        return new DowngradeTarget(List.of(), List.of(first));
    }
}
