package dev.autogen.codegen;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One file with the classes of the last compilation. It is replaced whole, never changed, so that
 * several processes can share it; one that is damaged or of another key counts as none.
 */
record ClassCache(Path file) {

    /** The classes that were kept under this key. */
    Optional<List<ClassFile>> read(byte[] key) {
        try {
            var content = Files.readAllBytes(file);
            var in = new DataInputStream(new ByteArrayInputStream(content));
            if (!Arrays.equals(in.readNBytes(key.length), key)) {
                return Optional.empty();
            }
            long sum = in.readLong();
            int start = key.length + Long.BYTES;
            return sum == sum(content, start) ? Optional.of(classes(in)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps them; a folder that cannot be written to only costs the time of compiling again. */
    void write(byte[] key, List<ClassFile> classes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var payload = payload(classes);
            var temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "new", ".tmp");
            try (var out =
                    new DataOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(temporary)))) {
                out.write(key);
                out.writeLong(sum(payload, 0));
                out.write(payload);
            }
            move(temporary);
        } catch (IOException e) {
            // The next run compiles again.
        }
    }

    private void move(Path temporary) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static byte[] payload(List<ClassFile> classes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(classes.size());
        for (ClassFile it : classes) {
            out.writeUTF(it.name());
            out.writeInt(it.source());
            out.writeInt(it.bytes().length);
            out.write(it.bytes());
        }
        return bytes.toByteArray();
    }

    private static List<ClassFile> classes(DataInputStream in) throws IOException {
        int count = in.readInt();
        var classes = new ArrayList<ClassFile>(count);
        for (int i = 0; i < count; i++) {
            var name = in.readUTF();
            int source = in.readInt();
            classes.add(new ClassFile(name, source, in.readNBytes(in.readInt())));
        }
        return classes;
    }

    private static long sum(byte[] content, int start) {
        var sum = new CRC32();
        sum.update(content, start, content.length - start);
        return sum.getValue();
    }
}
