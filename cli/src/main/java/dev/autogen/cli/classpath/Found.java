package dev.autogen.cli.classpath;

import java.nio.file.Path;
import java.util.List;

/**
 * A class path, and what it was made from: it holds while nothing watched (a file, or a folder with
 * all below it) is newer than the answer.
 */
record Found(EntityClassPath classPath, List<Path> watched) {
    Found {
        watched = List.copyOf(watched);
    }
}
