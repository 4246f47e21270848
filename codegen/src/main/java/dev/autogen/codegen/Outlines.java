package dev.autogen.codegen;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The outlines of all sources of a history, in the order of the sources. */
record Outlines(Map<SourceFile, Outline> bySource) {
    private static final String REVISION = "Revision";

    /** Reads the sources that have changed since the cache was written, and writes it anew then. */
    static Outlines of(List<SourceFile> sources, OutlineCache cache) {
        var known = cache.read();
        var now = Instant.now();
        var entries = new LinkedHashMap<Path, OutlineCache.Entry>();
        var outlines = new LinkedHashMap<SourceFile, Outline>();
        boolean changed = known.size() != sources.size();
        for (SourceFile source : sources) {
            var before = Optional.ofNullable(known.get(source.path().toString()));
            var entry =
                    before.filter(it -> it.settled() && it.stamp().equals(source.stamp()))
                            .orElseGet(() -> entry(source, before, now));
            changed |= before.filter(entry::equals).isEmpty();
            entries.put(source.path(), entry);
            outlines.put(source, entry.outline());
        }
        if (changed) {
            cache.write(entries);
        }
        return new Outlines(outlines);
    }

    private static OutlineCache.Entry entry(
            SourceFile source, Optional<OutlineCache.Entry> before, Instant now) {
        var hash = source.hash();
        var outline =
                before.filter(it -> it.hash().equals(hash))
                        .map(OutlineCache.Entry::outline)
                        .orElseGet(() -> OutlineReader.read(source.text()));
        return new OutlineCache.Entry(source.stamp(), hash, source.settled(now), outline);
    }

    /** The sources that may declare a class of this simple name, by that name. */
    Map<String, List<SourceFile>> declaring() {
        var declaring = new HashMap<String, List<SourceFile>>();
        bySource.forEach(
                (source, outline) ->
                        Stream.concat(Stream.of(source.baseName()), outline.names().stream())
                                .distinct()
                                .forEach(
                                        it ->
                                                declaring
                                                        .computeIfAbsent(it, n -> new ArrayList<>())
                                                        .add(source)));
        return declaring;
    }

    /**
     * The sources of which only the compiler can tell what revisions they hold: those that the
     * quick reader is not sure of, and those with what seems to be a revision but does not say
     * which.
     */
    Set<SourceFile> doubtful() {
        var revisions = revisionTypes();
        var doubtful = new HashSet<SourceFile>();
        bySource.forEach(
                (source, outline) -> {
                    if (!outline.sure()
                            || outline.types().stream().anyMatch(it -> isSilent(it, revisions))) {
                        doubtful.add(source);
                    }
                });
        return doubtful;
    }

    private static boolean isSilent(Outline.Type type, Set<String> revisions) {
        return !type.isAbstract()
                && type.info().isEmpty()
                && type.supertypes().stream().anyMatch(revisions::contains);
    }

    /** The simple names of all types that extend Revision, near or far. */
    private Set<String> revisionTypes() {
        var found = new HashSet<>(Set.of(REVISION));
        var types =
                bySource.values().stream()
                        .flatMap(it -> it.types().stream())
                        .filter(it -> it.info().isEmpty() && !it.supertypes().isEmpty())
                        .toList();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Outline.Type it : types) {
                grows |=
                        it.supertypes().stream().anyMatch(found::contains)
                                && found.add(it.simpleName());
            }
        }
        return found;
    }
}
