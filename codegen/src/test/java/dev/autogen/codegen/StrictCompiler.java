package dev.autogen.codegen;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operations;
import dev.autogen.revision.Revision;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles one source as the strictest of users would, and runs it. */
final class StrictCompiler {
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none");

    private StrictCompiler() {}

    static List<Operation> upgrade(RevisionDraft draft) {
        return recorded(load(draft)::upgrade);
    }

    static List<Operation> recorded(Consumer<Operations> steps) {
        var recorder = Operations.recorder();
        steps.accept(recorder);
        return recorder.recorded();
    }

    static Revision load(RevisionDraft draft) {
        var name =
                draft.packageName().isEmpty()
                        ? draft.className()
                        : draft.packageName() + "." + draft.className();
        var classes = compile(draft.className(), RevisionWriter.source(draft));
        try {
            return (Revision)
                    new Loader(classes).loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static Map<String, byte[]> compile(String className, String source) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var problems = new DiagnosticCollector<JavaFileObject>();
        var outputs = new HashMap<String, ByteArrayOutputStream>();
        // As it would be read from a file in UTF-8: what does not survive that is lost here too.
        var text = new String(source.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var file =
                new SimpleJavaFileObject(
                        URI.create("mem:///" + className.hashCode() + "/" + "Source.java"),
                        JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }

                    @Override
                    public boolean isNameCompatible(String simpleName, Kind kind) {
                        return simpleName.equals(className);
                    }
                };
        var manager =
                new ForwardingJavaFileManager<JavaFileManager>(
                        compiler.getStandardFileManager(
                                problems, Locale.ROOT, StandardCharsets.UTF_8)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location,
                            String name,
                            JavaFileObject.Kind kind,
                            FileObject sibling) {
                        return new SimpleJavaFileObject(URI.create("mem:///out"), kind) {
                            @Override
                            public OutputStream openOutputStream() {
                                return outputs.computeIfAbsent(
                                        name, it -> new ByteArrayOutputStream());
                            }
                        };
                    }
                };
        boolean compiled =
                compiler.getTask(null, manager, problems, OPTIONS, null, List.of(file)).call();
        if (!compiled) {
            throw new AssertionError(problems.getDiagnostics() + "\n" + source);
        }
        var classes = new HashMap<String, byte[]>();
        outputs.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(StrictCompiler.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
