package dev.autogen.codegen;

import dev.autogen.AutogenException;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Finds the revisions of a project, and compiles those that are needed, and only when they have
 * changed.
 *
 * <p>Other classes in the folders, such as the environment, are compiled where they are mentioned.
 * What they use has to be on the class path; autogen itself always is.
 */
public final class RevisionCompiler {
    /** What the files of the cache begin with: changed with their form. */
    private static final String FORMAT = "2 ";

    private final Path cacheFolder;
    private final List<Path> classPath;
    private final Supplier<Optional<JavaCompiler>> compiler;

    /** The folder keeps the compiled classes, and is made when it is missing. */
    public RevisionCompiler(Path cacheFolder, List<Path> classPath) {
        this(
                cacheFolder,
                classPath,
                () -> Optional.ofNullable(ToolProvider.getSystemJavaCompiler()));
    }

    /** The compiler is asked for only when it is needed: looking for it takes time of its own. */
    RevisionCompiler(
            Path cacheFolder, List<Path> classPath, Supplier<Optional<JavaCompiler>> compiler) {
        this.cacheFolder = cacheFolder;
        this.classPath = List.copyOf(classPath);
        this.compiler = compiler;
    }

    /**
     * The revisions below these folders, folder by folder in the order of file names; a folder that
     * is missing holds none. What they say of themselves is read; they are compiled when their code
     * is asked for.
     *
     * @throws AutogenException if one does not say which revision it is, or if only the compiler
     *     could tell, and it cannot
     */
    public List<RevisionSource> load(List<Path> folders) {
        return compiled(folders).revisions();
    }

    /** The same, and the loader that compiles any class below these folders. */
    public CompiledRevisions compiled(List<Path> folders) {
        var sources = SourceFile.below(folders);
        var outlines =
                Outlines.of(
                        sources,
                        new OutlineCache(
                                cacheFile(folders, "outlines", OutlineReader.knowledge())));
        var workshop = workshop(folders, outlines);
        var doubtful = outlines.doubtful();
        doubtful.forEach(workshop::want);
        var revisions = new ArrayList<RevisionSource>();
        outlines.bySource()
                .forEach(
                        (source, outline) ->
                                revisions.addAll(
                                        doubtful.contains(source)
                                                ? inspected(source, workshop)
                                                : outlined(source, outline, workshop)));
        refuseTwins(revisions);
        return new CompiledRevisions(revisions, workshop.loader());
    }

    private static List<RevisionSource> outlined(
            SourceFile source, Outline outline, Workshop workshop) {
        return outline.revisions().stream()
                .map(it -> new RevisionSource(source, it.name(), it.info().orElseThrow(), workshop))
                .toList();
    }

    /** What the compiled classes say. */
    private static List<RevisionSource> inspected(SourceFile source, Workshop workshop) {
        return workshop.classes(source).stream()
                .flatMap(it -> inspected(source, it.name(), workshop).stream())
                .toList();
    }

    private static void refuseTwins(List<RevisionSource> revisions) {
        var seen = new HashMap<String, RevisionSource>();
        for (RevisionSource it : revisions) {
            var twin = seen.putIfAbsent(it.className(), it);
            if (twin != null) {
                throw new AutogenException(
                        "The class "
                                + it.className()
                                + " is there twice, in "
                                + twin.file()
                                + " and in "
                                + it.file()
                                + ": rename one of them.");
            }
        }
    }

    private Workshop workshop(List<Path> folders, Outlines outlines) {
        var core = core();
        var path = Stream.concat(Stream.of(core), classPath.stream()).toList();
        return new Workshop(
                outlines,
                new ClassCache(cacheFile(folders, "classes", "")),
                Fingerprint.of(classPath, core),
                sources -> javac(path).compile(sources),
                classPath,
                Revision.class.getClassLoader());
    }

    private Javac javac(List<Path> path) {
        return new Javac(compiler.get().orElseThrow(RevisionCompiler::noCompiler), path);
    }

    private CacheFile cacheFile(List<Path> folders, String kind, String knowledge) {
        var name = HexFormat.of().formatHex(Fingerprint.ofNames(folders), 0, 8);
        var key = Fingerprint.of((FORMAT + knowledge).getBytes(StandardCharsets.UTF_8));
        return new CacheFile(cacheFolder.resolve(kind + "-" + name + ".bin"), key);
    }

    private static Path core() {
        try {
            return Path.of(
                    Revision.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("autogen-core was loaded from nowhere", e);
        }
    }

    private static Optional<RevisionSource> inspected(
            SourceFile source, String name, Workshop workshop) {
        if (name.endsWith("package-info")) {
            return Optional.empty();
        }
        try {
            var type = workshop.loader().loadClass(name);
            if (!Revision.class.isAssignableFrom(type)
                    || Modifier.isAbstract(type.getModifiers())) {
                return Optional.empty();
            }
            var info = type.getAnnotation(RevisionInfo.class);
            if (info == null) {
                throw silent(name, source.path());
            }
            return Optional.of(new RevisionSource(source, name, elements(info), workshop));
        } catch (ClassNotFoundException | LinkageError e) {
            throw notLoaded(name, source.path(), e);
        }
    }

    private static Map<String, List<String>> elements(RevisionInfo info) {
        var elements = new LinkedHashMap<String, List<String>>();
        try {
            for (Method element : RevisionInfo.class.getDeclaredMethods()) {
                var value = element.invoke(info);
                elements.put(
                        element.getName(),
                        value instanceof String[] texts
                                ? List.of(texts)
                                : List.of(String.valueOf(value)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every annotation can be read", e);
        }
        return elements;
    }

    private static AutogenException silent(String name, Path file) {
        return new AutogenException(
                "The revision "
                        + name
                        + " in "
                        + file
                        + " does not say which one it is: annotate the class with @RevisionInfo(id = …, revises = …).");
    }

    static AutogenException notLoaded(String name, Path file, Throwable reason) {
        return new AutogenException(
                "The class "
                        + name
                        + " in "
                        + file
                        + " cannot be loaded: "
                        + reason.getMessage()
                        + ". Put what it uses on the class path.",
                reason);
    }

    private static AutogenException noCompiler() {
        return new AutogenException(
                "This Java has no compiler, and the revisions have to be compiled: run autogen with a JDK, or put the compiled revisions on the class path.");
    }
}
