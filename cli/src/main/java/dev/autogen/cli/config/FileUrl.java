package dev.autogen.cli.config;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JDBC URLs that name a file, made independent of the working directory. */
final class FileUrl {
    private static final Pattern SQLITE =
            Pattern.compile("(?<head>jdbc:sqlite:(?:file:(?://)?)?)(?<path>[^?]*)(?<rest>.*)");
    private static final Pattern H2 =
            Pattern.compile(
                    "(?<head>jdbc:h2:(?:(?:split|file):)*)(?<path>\\.{1,2}[/\\\\][^;]*)(?<rest>.*)");
    private static final Pattern SECRETS = Pattern.compile("//.*@|[?;].*");

    private FileUrl() {}

    /** The URL with a relative SQLite or H2 file found from this folder; any other URL as it is. */
    static String resolve(String url, Path folder) {
        var sqlite = SQLITE.matcher(url);
        if (sqlite.matches()) {
            return isFile(sqlite) ? joined(sqlite, folder) : url;
        }
        var h2 = H2.matcher(url);
        return h2.matches() ? joined(h2, folder) : url;
    }

    /**
     * An empty path is a temporary database, and one that begins with a colon is in memory or a
     * resource.
     */
    private static boolean isFile(String path) {
        return !path.isEmpty() && !path.startsWith(":");
    }

    /** The file of SQLite that a URL leads to. */
    static Optional<DatabaseFile> file(String url) {
        var sqlite = SQLITE.matcher(url);
        if (!sqlite.matches() || !isFile(sqlite)) {
            return Optional.empty();
        }
        var path = sqlite.group("path");
        boolean isUri = sqlite.group("head").contains("file:");
        return Optional.of(
                new DatabaseFile(Path.of(isUri ? decoded(path) : path), "jdbc:sqlite::memory:"));
    }

    private static boolean isFile(Matcher sqlite) {
        return isFile(sqlite.group("path")) && !sqlite.group("rest").contains("mode=memory");
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String joined(Matcher url, Path folder) {
        var path = folder.resolve(url.group("path")).normalize();
        return url.group("head") + path + url.group("rest");
    }

    static String withoutSecrets(String url) {
        return SECRETS.matcher(url).replaceAll(found -> found.group().startsWith("/") ? "//" : "");
    }
}
