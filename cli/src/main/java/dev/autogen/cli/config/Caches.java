package dev.autogen.cli;

import java.nio.file.Path;
import java.util.Map;

/** Where the tool keeps what it can make again. */
final class Caches {
    private Caches() {}

    /** The user's cache folder for autogen, by the XDG base directory rules. */
    static Path folder(Map<String, String> environment) {
        var cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return cache.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache", "autogen")
                : Path.of(cache, "autogen");
    }
}
