package dev.autogen.codegen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Hashes of what a result depends on. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Of what compilations depend on besides the sources: the Java version and the class path. A
     * jar counts with its size and time; a folder with its name alone, as the user's classes change
     * daily and revisions hardly use them.
     */
    static byte[] of(List<Path> classPath, Path core) {
        var print = new Fingerprint();
        print.add(System.getProperty("java.version"));
        print.add(core);
        print.addFolder(core);
        classPath.forEach(print::add);
        return print.digest.digest();
    }

    /** Of the surroundings and these sources. */
    static byte[] of(byte[] surroundings, List<SourceFile> sources) {
        var print = new Fingerprint();
        print.add(surroundings);
        for (SourceFile source : sources) {
            print.add(source.path().toString());
            print.add(source.bytes());
        }
        return print.digest.digest();
    }

    /** Of a content. */
    static byte[] of(byte[] content) {
        var print = new Fingerprint();
        print.add(content);
        return print.digest.digest();
    }

    /** Of the names of these folders. */
    static byte[] ofNames(List<Path> folders) {
        var print = new Fingerprint();
        folders.forEach(it -> print.add(it.toAbsolutePath().normalize().toString()));
        return print.digest.digest();
    }

    private void add(Path entry) {
        add(entry.toAbsolutePath().toString());
        if (Files.isRegularFile(entry)) {
            addTime(entry);
        }
    }

    /** Only in development of autogen itself: its users have a jar. */
    private void addFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).sorted().forEach(this::addTime);
        } catch (IOException e) {
            add(e.toString());
        }
    }

    private void addTime(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            add(attributes.size() + " " + attributes.lastModifiedTime().toMillis());
        } catch (IOException e) {
            add(e.toString());
        }
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that no two different lists run together to the same bytes. */
    private void add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
