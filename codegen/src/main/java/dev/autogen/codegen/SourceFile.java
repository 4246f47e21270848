package dev.autogen.codegen;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A Java source as it lies on disk, opened when it is asked what it holds. */
final class SourceFile {
    /** File systems are this exact at least, in their times. */
    private static final Duration GRAIN = Duration.ofSeconds(3);

    private final Path path;
    private final BasicFileAttributes attributes;
    private Optional<byte[]> bytes = Optional.empty();

    private SourceFile(Path path, BasicFileAttributes attributes) {
        this.path = path;
        this.attributes = attributes;
    }

    /** All below these folders, folder by folder, in the order of paths; none of a missing one. */
    static List<SourceFile> below(List<Path> folders) {
        var seen = new HashSet<Path>();
        var files = new ArrayList<SourceFile>();
        for (Path folder : folders) {
            below(folder).stream().filter(it -> seen.add(it.path)).forEach(files::add);
        }
        return files;
    }

    private static List<SourceFile> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var files = new ArrayList<SourceFile>();
        try {
            Files.walkFileTree(folder.normalize(), new Finder(files));
        } catch (IOException | UncheckedIOException e) {
            throw new AutogenException(
                    "The revision folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final List<SourceFile> files;

        Finder(List<SourceFile> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
                throws IOException {
            var name = path.getFileName().toString();
            if (name.endsWith(".java") && !name.equals("module-info.java")) {
                add(path, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        private void add(Path path, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile()) {
                files.add(new SourceFile(path, attributes));
            } else if (Files.isRegularFile(path)) {
                files.add(
                        new SourceFile(
                                path, Files.readAttributes(path, BasicFileAttributes.class)));
            }
        }
    }

    Path path() {
        return path;
    }

    /** The name of its class, if it follows the rule. */
    String baseName() {
        var name = path.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }

    /** Its size and time; a file of the same stamp most likely holds the same. */
    String stamp() {
        return attributes.size() + " " + attributes.lastModifiedTime().toInstant();
    }

    /** Whether a later change would show in the stamp. */
    boolean settled(Instant now) {
        return attributes.lastModifiedTime().toInstant().isBefore(now.minus(GRAIN));
    }

    /** A hash of what it holds. */
    String hash() {
        return HexFormat.of().formatHex(Fingerprint.of(bytes()));
    }

    byte[] bytes() {
        if (bytes.isEmpty()) {
            bytes = Optional.of(read());
        }
        return bytes.get();
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new AutogenException(
                    "The revision file " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    String text() {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
        } catch (CharacterCodingException e) {
            throw new AutogenException(
                    "The revision file " + path + " is not UTF-8: save it in that encoding.", e);
        }
    }

    /** For the compiler, which reads it as UTF-8. */
    JavaFileObject toCompile() {
        return new Compiled(this, text());
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
