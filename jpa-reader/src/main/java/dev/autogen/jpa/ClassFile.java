package dev.autogen.jpa;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Reads the annotations of a class out of its class file, without loading it. */
final class ClassFile {
    private static final int MAGIC = 0xCAFEBABE;
    private static final String ANNOTATIONS = "RuntimeVisibleAnnotations";

    private final DataInputStream in;
    private final String[] texts;

    private ClassFile(DataInputStream in) throws IOException {
        this.in = in;
        this.texts = new String[in.readUnsignedShort()];
        readConstants();
    }

    /**
     * The descriptors of the annotations that stand on the class itself, such as {@code
     * Ljakarta/persistence/Entity;}; none if the bytes are not a class file.
     */
    static Set<String> annotations(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (bytes.length < 10 || in.readInt() != MAGIC) {
            return Set.of();
        }
        skip(in, 4);
        return new ClassFile(in).readClass();
    }

    private void readConstants() throws IOException {
        for (int at = 1; at < texts.length; at++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[at] = in.readUTF();
                case 7, 8, 16, 19, 20 -> skip(in, 2);
                case 15 -> skip(in, 3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(in, 4);
                case 5, 6 -> {
                    skip(in, 8);
                    // A long or a double takes two places.
                    at++;
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
    }

    private Set<String> readClass() throws IOException {
        if (Arrays.stream(texts).noneMatch(ANNOTATIONS::equals)) {
            return Set.of();
        }
        skip(in, 6);
        skip(in, 2L * in.readUnsignedShort());
        skipMembers();
        skipMembers();
        var found = new HashSet<String>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String name = texts[in.readUnsignedShort()];
            long length = in.readInt() & 0xFFFFFFFFL;
            if (name.equals(ANNOTATIONS)) {
                readAnnotations(found);
            } else {
                skip(in, length);
            }
        }
        return found;
    }

    private void skipMembers() throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            skip(in, 6);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                skip(in, 2);
                skip(in, in.readInt() & 0xFFFFFFFFL);
            }
        }
    }

    private void readAnnotations(Set<String> found) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            found.add(readAnnotation());
        }
    }

    private String readAnnotation() throws IOException {
        String descriptor = texts[in.readUnsignedShort()];
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            skip(in, 2);
            skipValue();
        }
        return descriptor;
    }

    private void skipValue() throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 'e' -> skip(in, 4);
            case '@' -> readAnnotation();
            case '[' -> {
                for (int left = in.readUnsignedShort(); left > 0; left--) {
                    skipValue();
                }
            }
            default -> skip(in, 2);
        }
    }

    private static void skip(DataInputStream in, long bytes) throws IOException {
        in.skipNBytes(bytes);
    }
}
