package dev.autogen.codegen;

import dev.autogen.AutogenException;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** One run of the Java compiler, whose classes stay in memory. */
final class Javac {
    private static final int MOST_ERRORS = 10;

    private final JavaCompiler compiler;
    private final List<Path> classPath;

    Javac(JavaCompiler compiler, List<Path> classPath) {
        this.compiler = compiler;
        this.classPath = List.copyOf(classPath);
    }

    /**
     * The classes of each of these sources, in the order of names.
     *
     * @throws AutogenException if one does not compile; the message says where and why
     */
    Map<SourceFile, List<ClassFile>> compile(List<SourceFile> sources) {
        var problems = new DiagnosticCollector<JavaFileObject>();
        var crash = new StringWriter();
        var standard =
                compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8);
        try (var files = new Memory(standard)) {
            var units = sources.stream().map(SourceFile::toCompile).toList();
            boolean done = compiler.getTask(crash, files, problems, options(), null, units).call();
            if (!done) {
                throw failure(problems.getDiagnostics(), crash.toString());
            }
            return files.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> options() {
        var path = classPath.stream().map(Path::toString);
        return List.of(
                "-proc:none",
                "-implicit:none",
                "-g:source,lines",
                "-nowarn",
                "-classpath",
                path.collect(Collectors.joining(File.pathSeparator)),
                // Else sources on the class path would be compiled, and their classes lost.
                "-sourcepath",
                "");
    }

    private static AutogenException failure(
            List<Diagnostic<? extends JavaFileObject>> problems, String crash) {
        var errors = problems.stream().filter(it -> it.getKind() == Diagnostic.Kind.ERROR).toList();
        var lines = errors.stream().limit(MOST_ERRORS).map(Javac::line).toList();
        int more = errors.size() - lines.size();
        var said = errors.isEmpty() ? crash.lines().limit(MOST_ERRORS).toList() : lines;
        return new AutogenException(
                "The revisions do not compile:\n"
                        + String.join("\n", said)
                        + (more > 0 ? "\nand " + more + " more errors." : "")
                        + "\nCorrect the files; classes that revisions use besides autogen's have to be on the class path, already compiled.");
    }

    private static String line(Diagnostic<? extends JavaFileObject> problem) {
        var message = problem.getMessage(Locale.ROOT).replace("\n", "\n    ");
        return problem.getSource() instanceof SourceFile.Compiled file
                ? "  " + file.source().path() + ":" + problem.getLineNumber() + ": " + message
                : "  " + message;
    }

    /** Keeps what is written, and where it came from. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final List<Output> outputs = new ArrayList<>();

        Memory(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            var output = new Output(name, ((SourceFile.Compiled) sibling).source());
            outputs.add(output);
            return output;
        }

        Map<SourceFile, List<ClassFile>> classes() {
            var classes = new HashMap<SourceFile, List<ClassFile>>();
            outputs.stream()
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .forEach(
                            it ->
                                    classes.computeIfAbsent(it.source, s -> new ArrayList<>())
                                            .add(new ClassFile(it.name, it.bytes.toByteArray())));
            return classes;
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final String name;
        private final SourceFile source;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String name, SourceFile source) {
            super(URI.create("mem:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.source = source;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
