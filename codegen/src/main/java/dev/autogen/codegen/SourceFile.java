package dev.autogen.codegen;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A Java source as it lies on disk. */
final class SourceFile {
    private final Path path;
    private final byte[] bytes;

    private SourceFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** All below these folders, folder by folder, in the order of paths; none of a missing one. */
    static List<SourceFile> below(List<Path> folders) {
        var paths = new LinkedHashSet<Path>();
        for (Path folder : folders) {
            paths.addAll(below(folder));
        }
        var files = new ArrayList<SourceFile>(paths.size());
        for (Path path : paths) {
            files.add(read(path));
        }
        return files;
    }

    private static List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var walk = Files.walk(folder.normalize())) {
            return walk.filter(SourceFile::isSource).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new AutogenException(
                    "The revision folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isSource(Path path) {
        var name = path.getFileName().toString();
        return name.endsWith(".java")
                && !name.equals("module-info.java")
                && Files.isRegularFile(path);
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new AutogenException(
                    "The revision file " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    Path path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }

    /** For the compiler, which reads it as UTF-8. */
    JavaFileObject toCompile() {
        return new Compiled(this, text());
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new AutogenException(
                    "The revision file " + path + " is not UTF-8: save it in that encoding.", e);
        }
    }

    /** The compiler's view of it. */
    static final class Compiled extends SimpleJavaFileObject {
        private final SourceFile source;
        private final String text;

        private Compiled(SourceFile source, String text) {
            super(source.path.toUri(), Kind.SOURCE);
            this.source = source;
            this.text = text;
        }

        SourceFile source() {
            return source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
