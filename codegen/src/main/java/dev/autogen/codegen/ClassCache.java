package dev.autogen.codegen;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the classes of each source that was compiled, under a key that holds all they depend on.
 */
record ClassCache(CacheFile file) {

    /** The classes of a source, and what they were made of. */
    static final class Entry {
        private final byte[] key;
        private final List<ClassFile> classes;

        Entry(byte[] key, List<ClassFile> classes) {
            this.key = key.clone();
            this.classes = List.copyOf(classes);
        }

        Optional<List<ClassFile>> classes(byte[] wanted) {
            return Arrays.equals(key, wanted) ? Optional.of(classes) : Optional.empty();
        }
    }

    /** What is kept, by the path of the source. */
    Map<String, Entry> read() {
        return file.read(ClassCache::entries).orElseGet(Map::of);
    }

    void write(Map<Path, Entry> entries) {
        file.write(
                out -> {
                    out.writeInt(entries.size());
                    for (var it : entries.entrySet()) {
                        CacheFile.writeText(out, it.getKey().toString());
                        write(out, it.getValue());
                    }
                });
    }

    private static void write(DataOutputStream out, Entry entry) throws IOException {
        out.writeInt(entry.key.length);
        out.write(entry.key);
        out.writeInt(entry.classes.size());
        for (ClassFile it : entry.classes) {
            CacheFile.writeText(out, it.name());
            out.writeInt(it.bytes().length);
            out.write(it.bytes());
        }
    }

    private static Map<String, Entry> entries(DataInputStream in) throws IOException {
        int count = in.readInt();
        var entries = new LinkedHashMap<String, Entry>();
        for (int i = 0; i < count; i++) {
            var path = CacheFile.readText(in);
            var key = in.readNBytes(in.readInt());
            int size = in.readInt();
            var classes = new ArrayList<ClassFile>(size);
            for (int j = 0; j < size; j++) {
                classes.add(new ClassFile(CacheFile.readText(in), in.readNBytes(in.readInt())));
            }
            entries.put(path, new Entry(key, classes));
        }
        return entries;
    }
}
