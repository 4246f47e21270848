package dev.autogen.codegen;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the outlines of sources, so that those that have not changed need not even be opened. */
record OutlineCache(CacheFile file) {

    /**
     * An outline, and what it was read from.
     *
     * @param stamp the size and time of the file
     * @param hash of its content
     * @param settled whether the stamp alone tells: a file that was written just before it was read
     *     may have been written again at the same time
     */
    record Entry(String stamp, String hash, boolean settled, Outline outline) {}

    /** What is kept, by the path of the source. */
    Map<String, Entry> read() {
        return file.read(OutlineCache::entries).orElseGet(Map::of);
    }

    void write(Map<Path, Entry> entries) {
        file.write(
                out -> {
                    out.writeInt(entries.size());
                    for (var it : entries.entrySet()) {
                        CacheFile.writeText(out, it.getKey().toString());
                        CacheFile.writeText(out, it.getValue().stamp());
                        CacheFile.writeText(out, it.getValue().hash());
                        out.writeBoolean(it.getValue().settled());
                        write(out, it.getValue().outline());
                    }
                });
    }

    private static void write(DataOutputStream out, Outline outline) throws IOException {
        out.writeBoolean(outline.sure());
        write(out, outline.names());
        out.writeInt(outline.types().size());
        for (Outline.Type it : outline.types()) {
            CacheFile.writeText(out, it.name());
            out.writeBoolean(it.isAbstract());
            write(out, it.supertypes());
            out.writeBoolean(it.info().isPresent());
            var info = it.info().orElseGet(Map::of);
            out.writeInt(info.size());
            for (var element : info.entrySet()) {
                CacheFile.writeText(out, element.getKey());
                write(out, element.getValue());
            }
        }
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String it : texts) {
            CacheFile.writeText(out, it);
        }
    }

    private static Map<String, Entry> entries(DataInputStream in) throws IOException {
        int count = in.readInt();
        var entries = new HashMap<String, Entry>(2 * count);
        for (int i = 0; i < count; i++) {
            entries.put(
                    CacheFile.readText(in),
                    new Entry(
                            CacheFile.readText(in),
                            CacheFile.readText(in),
                            in.readBoolean(),
                            outline(in)));
        }
        return entries;
    }

    private static Outline outline(DataInputStream in) throws IOException {
        boolean sure = in.readBoolean();
        var names = texts(in);
        int count = in.readInt();
        var types = new ArrayList<Outline.Type>(count);
        for (int i = 0; i < count; i++) {
            types.add(
                    new Outline.Type(
                            CacheFile.readText(in), in.readBoolean(), texts(in), info(in)));
        }
        return new Outline(sure, names, types);
    }

    private static Optional<Map<String, List<String>>> info(DataInputStream in) throws IOException {
        boolean present = in.readBoolean();
        int count = in.readInt();
        var info = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < count; i++) {
            info.put(CacheFile.readText(in), texts(in));
        }
        return present ? Optional.of(info) : Optional.empty();
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            texts.add(CacheFile.readText(in));
        }
        return texts;
    }
}
