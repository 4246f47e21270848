package dev.autogen.samples.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All models, found by scanning. */
final class Corpus {
    /** {@code -Dcorpus=basic.Wrappers} leaves the others out; a regular expression. */
    private static final String CHOICE = System.getProperty("corpus", ".*");

    private Corpus() {}

    static List<CorpusModel> models() {
        var root = folder();
        try (var files = Files.walk(root)) {
            return files.map(it -> root.relativize(it).toString())
                    .filter(it -> it.endsWith(".class") && !it.contains("$"))
                    .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .map(Corpus::load)
                    .filter(it -> it.isAnnotationPresent(Model.class))
                    .map(CorpusModel::new)
                    .filter(it -> it.name().matches(CHOICE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the compiled models are. */
    static Path folder() {
        try {
            return Path.of(Model.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The corpus was loaded from nowhere", e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Corpus.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
