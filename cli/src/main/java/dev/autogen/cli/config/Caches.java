package dev.autogen.cli.config;

import java.nio.file.Path;
import java.util.Map;

/** Where the tool keeps what it can make again. */
public final class Caches {
    private Caches() {}

    /** The user's cache folder for autogen, by the XDG base directory rules. */
    public static Path folder(Map<String, String> environment) {
        var cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return cache.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache", "autogen")
                : Path.of(cache, "autogen");
    }
}
