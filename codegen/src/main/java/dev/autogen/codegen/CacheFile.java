package dev.autogen.codegen;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file that keeps what can be made again. It is replaced whole, never changed, so that several
 * processes can share it; one that is damaged or of another key counts as none.
 */
final class CacheFile {
    private final Path file;
    private final byte[] key;

    CacheFile(Path file, byte[] key) {
        this.file = file;
        this.key = key.clone();
    }

    /** Reads what was written. */
    @FunctionalInterface
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** Writes what is to be read. */
    @FunctionalInterface
    interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /** What was kept under this key. */
    <T> Optional<T> read(Reader<T> reader) {
        try {
            var content = Files.readAllBytes(file);
            var in = new DataInputStream(new ByteArrayInputStream(content));
            if (!Arrays.equals(in.readNBytes(key.length), key)) {
                return Optional.empty();
            }
            long sum = in.readLong();
            int start = key.length + Long.BYTES;
            return sum == sum(content, start) ? Optional.of(reader.read(in)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps it; a folder that cannot be written to only costs the time of making it again. */
    void write(Writer writer) {
        try {
            var bytes = new ByteArrayOutputStream();
            writer.write(new DataOutputStream(bytes));
            var payload = bytes.toByteArray();
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var temporary = Files.createTempFile(folder, "new", ".tmp");
            try (var out =
                    new DataOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(temporary)))) {
                out.write(key);
                out.writeLong(sum(payload, 0));
                out.write(payload);
            }
            move(temporary);
        } catch (IOException e) {
            // The next run does the work again.
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

    private static long sum(byte[] content, int start) {
        var sum = new CRC32();
        sum.update(content, start, content.length - start);
        return sum.getValue();
    }

    /** A text of any length, which writeUTF does not take. */
    static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
