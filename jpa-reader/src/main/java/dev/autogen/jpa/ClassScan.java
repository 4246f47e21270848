package dev.autogen.jpa;

import dev.autogen.AutogenException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the mapped classes in folders and jars by their class files; it loads nothing. */
final class ClassScan {
    private static final Set<String> MAPPED =
            Set.of(
                    "Ljakarta/persistence/Entity;",
                    "Ljakarta/persistence/MappedSuperclass;",
                    "Ljakarta/persistence/Embeddable;",
                    "Ljakarta/persistence/Converter;");
    private static final List<String> MAPPING =
            List.of("Lorg/hibernate/annotations/", "Ljakarta/persistence/");
    private static final String ENDING = ".class";
    private static final String PACKAGE = "package-info";

    /**
     * What was found, by name: the classes, and the packages that JPA's or Hibernate's annotations
     * are on.
     */
    record Found(SortedSet<String> classes, SortedSet<String> packages) {}

    private final List<String> prefixes;
    private final Found found = new Found(new TreeSet<>(), new TreeSet<>());

    private ClassScan(List<String> packages) {
        this.prefixes = packages.stream().map(it -> it.replace('.', '/') + "/").toList();
    }

    /**
     * Looks through the places that exist for mapped classes in these packages and below; no
     * package means all.
     */
    static Found scan(List<Path> places, List<String> packages) {
        var scan = new ClassScan(packages);
        for (Path place : places) {
            try {
                if (Files.isDirectory(place)) {
                    scan.scanFolder(place);
                } else if (Files.isRegularFile(place)) {
                    scan.scanJar(place);
                }
            } catch (IOException cause) {
                throw new AutogenException(
                        "The classes in " + place + " cannot be read: " + cause.getMessage(),
                        cause);
            }
        }
        return scan.found;
    }

    private void scanFolder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String entry = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (wanted(entry)) {
                    look(entry, Files.readAllBytes(file));
                }
            }
        }
    }

    private void scanJar(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) () -> entries(zip)) {
                if (wanted(entry.getName())) {
                    try (var in = zip.getInputStream(entry)) {
                        look(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
    }

    private static java.util.Iterator<ZipEntry> entries(ZipFile zip) {
        return zip.stream().<ZipEntry>map(it -> it).iterator();
    }

    private boolean wanted(String entry) {
        return entry.endsWith(ENDING)
                && !entry.startsWith("META-INF/")
                && (prefixes.isEmpty() || prefixes.stream().anyMatch(entry::startsWith));
    }

    private void look(String entry, byte[] bytes) throws IOException {
        Set<String> annotations = ClassFile.annotations(bytes);
        String name = entry.substring(0, entry.length() - ENDING.length()).replace('/', '.');
        if (name.endsWith("." + PACKAGE)) {
            if (annotations.stream().anyMatch(it -> MAPPING.stream().anyMatch(it::startsWith))) {
                found.packages.add(name.substring(0, name.length() - PACKAGE.length() - 1));
            }
        } else if (annotations.stream().anyMatch(MAPPED::contains)) {
            found.classes.add(name);
        }
    }
}
