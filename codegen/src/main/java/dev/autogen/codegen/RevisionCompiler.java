package dev.autogen.codegen;

import dev.autogen.AutogenException;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionInfo;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Compiles the revisions of a project when they are needed, and only when they have changed.
 *
 * <p>Other classes in the folders, such as the environment, are compiled along. What they use has
 * to be on the class path; autogen itself always is.
 */
public final class RevisionCompiler {
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
     * is missing holds none.
     *
     * @throws AutogenException if one does not compile or does not say which revision it is
     */
    public List<RevisionSource> load(List<Path> folders) {
        return compiled(folders).revisions();
    }

    /** All classes below these folders, and the loader that knows them. */
    public CompiledRevisions compiled(List<Path> folders) {
        var sources = SourceFile.below(folders);
        if (sources.isEmpty()) {
            return new CompiledRevisions(List.of(), loader(List.of()));
        }
        var classes = classes(folders, sources);
        var loader = loader(classes);
        var revisions = new ArrayList<RevisionSource>();
        classes.stream()
                .sorted(Comparator.comparingInt(ClassFile::source))
                .forEach(
                        it ->
                                revision(sources.get(it.source()).path(), it.name(), loader)
                                        .ifPresent(revisions::add));
        return new CompiledRevisions(revisions, loader);
    }

    private RevisionLoader loader(List<ClassFile> classes) {
        return new RevisionLoader(classes, classPath, Revision.class.getClassLoader());
    }

    private List<ClassFile> classes(List<Path> folders, List<SourceFile> sources) {
        var core = core();
        var key = Fingerprint.of(sources, classPath, core);
        var cache = cache(folders);
        var cached = cache.read(key);
        if (cached.isPresent()) {
            return cached.get();
        }
        var path = Stream.concat(Stream.of(core), classPath.stream()).toList();
        var compiled =
                new Javac(compiler.get().orElseThrow(RevisionCompiler::noCompiler), path)
                        .compile(sources);
        cache.write(key, compiled);
        return compiled;
    }

    private ClassCache cache(List<Path> folders) {
        var name = HexFormat.of().formatHex(Fingerprint.of(folders), 0, 8);
        return new ClassCache(cacheFolder.resolve("revisions-" + name + ".bin"));
    }

    private static Path core() {
        try {
            return Path.of(
                    Revision.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("autogen-core was loaded from nowhere", e);
        }
    }

    private static Optional<RevisionSource> revision(Path file, String name, ClassLoader loader) {
        if (name.endsWith("package-info")) {
            return Optional.empty();
        }
        try {
            var type = loader.loadClass(name);
            if (!Revision.class.isAssignableFrom(type)
                    || Modifier.isAbstract(type.getModifiers())) {
                return Optional.empty();
            }
            if (!type.isAnnotationPresent(RevisionInfo.class)) {
                throw new AutogenException(
                        "The revision "
                                + name
                                + " in "
                                + file
                                + " does not say which one it is: annotate the class with @RevisionInfo(id = …, revises = …).");
            }
            return Optional.of(new RevisionSource(file, type.asSubclass(Revision.class)));
        } catch (ClassNotFoundException | LinkageError e) {
            throw new AutogenException(
                    "The class "
                            + name
                            + " in "
                            + file
                            + " cannot be loaded: "
                            + e.getMessage()
                            + ". Put what it uses on the class path.",
                    e);
        }
    }

    private static AutogenException noCompiler() {
        return new AutogenException(
                "This Java has no compiler, and the revisions have to be compiled: run autogen with a JDK, or put the compiled revisions on the class path.");
    }
}
