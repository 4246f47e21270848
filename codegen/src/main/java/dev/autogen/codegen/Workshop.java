package dev.autogen.codegen;

import dev.autogen.AutogenException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Compiles sources when their classes are needed, those that are wanted together in one run, with
 * the others that they mention; what did not change since an earlier run is not compiled again.
 */
final class Workshop {
    private final Outlines outlines;
    private final Map<String, List<SourceFile>> declaring;
    private final ClassCache cache;
    private final byte[] surroundings;
    private final Function<List<SourceFile>, Map<SourceFile, List<ClassFile>>> compiler;
    private final RevisionLoader loader;
    private final Map<SourceFile, Set<SourceFile>> mentioned = new HashMap<>();
    private final Map<SourceFile, List<ClassFile>> done = new HashMap<>();
    private final Set<SourceFile> wanted = new LinkedHashSet<>();

    /**
     * @param surroundings a hash of all that a compilation depends on besides the sources
     */
    Workshop(
            Outlines outlines,
            ClassCache cache,
            byte[] surroundings,
            Function<List<SourceFile>, Map<SourceFile, List<ClassFile>>> compiler,
            List<Path> classPath,
            ClassLoader parent) {
        this.outlines = outlines;
        this.declaring = outlines.declaring();
        this.cache = cache;
        this.surroundings = surroundings.clone();
        this.compiler = compiler;
        this.loader =
                new RevisionLoader(it -> declaring(it).forEach(this::classes), classPath, parent);
    }

    RevisionLoader loader() {
        return loader;
    }

    /** Has it compiled in the next run. */
    synchronized void want(SourceFile source) {
        wanted.add(source);
    }

    /**
     * The classes of a source.
     *
     * @throws AutogenException if it does not compile, or another one that was wanted
     */
    synchronized List<ClassFile> classes(SourceFile source) {
        if (!done.containsKey(source)) {
            wanted.add(source);
            var due = List.copyOf(wanted);
            wanted.clear();
            make(due);
        }
        return done.get(source);
    }

    private void make(List<SourceFile> due) {
        var kept = cache.read();
        var all = closure(due);
        all.removeAll(done.keySet());
        var missing = new ArrayList<SourceFile>();
        for (SourceFile source : all) {
            var key = key(source);
            var entry = Optional.ofNullable(kept.get(source.path().toString()));
            var classes = entry.flatMap(it -> it.classes(key));
            classes.ifPresentOrElse(it -> add(source, it), () -> missing.add(source));
        }
        if (!missing.isEmpty()) {
            compile(missing, kept);
        }
    }

    private void compile(List<SourceFile> missing, Map<String, ClassCache.Entry> kept) {
        var compiled = compiler.apply(List.copyOf(closure(missing)));
        var entries = new LinkedHashMap<Path, ClassCache.Entry>();
        for (SourceFile source : outlines.bySource().keySet()) {
            Optional.ofNullable(kept.get(source.path().toString()))
                    .ifPresent(it -> entries.put(source.path(), it));
        }
        for (SourceFile source : missing) {
            var classes = compiled.getOrDefault(source, List.of());
            entries.put(source.path(), new ClassCache.Entry(key(source), classes));
            add(source, classes);
        }
        cache.write(entries);
    }

    private void add(SourceFile source, List<ClassFile> classes) {
        done.put(source, classes);
        loader.add(classes);
    }

    /** What the classes of a source depend on: itself, and all others that it mentions. */
    private byte[] key(SourceFile source) {
        var all = new ArrayList<>(closure(List.of(source)));
        all.sort((one, other) -> one.path().compareTo(other.path()));
        return Fingerprint.of(surroundings, all);
    }

    /** These sources and all that they mention, near or far. */
    private Set<SourceFile> closure(Collection<SourceFile> sources) {
        var found = new LinkedHashSet<SourceFile>();
        var open = new ArrayDeque<>(sources);
        while (!open.isEmpty()) {
            var source = open.poll();
            if (found.add(source)) {
                open.addAll(mentioned.computeIfAbsent(source, this::mentionedBy));
            }
        }
        return found;
    }

    private Set<SourceFile> mentionedBy(SourceFile source) {
        var found = new LinkedHashSet<SourceFile>();
        JavaTokens.words(source.text())
                .forEach(it -> found.addAll(declaring.getOrDefault(it, List.of())));
        found.remove(source);
        return found;
    }

    /** The sources that may hold a class of this binary name. */
    private List<SourceFile> declaring(String name) {
        var outer = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
        return declaring
                .getOrDefault(outer.substring(outer.lastIndexOf('.') + 1), List.of())
                .stream()
                .filter(it -> mayDeclare(outlines.bySource().get(it), outer))
                .toList();
    }

    private static boolean mayDeclare(Outline outline, String name) {
        return !outline.sure() || outline.types().stream().anyMatch(it -> it.name().equals(name));
    }
}
