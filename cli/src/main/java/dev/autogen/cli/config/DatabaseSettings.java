package dev.autogen.cli.config;

import java.util.List;
import java.util.Optional;

/**
 * How to reach a database; an empty user name or password is none, no schemas are the connection's
 * own.
 */
public record DatabaseSettings(String url, String username, String password, List<String> schemas) {
    public DatabaseSettings {
        schemas = List.copyOf(schemas);
    }

    /** The URL as messages show it: without what may be a secret. */
    public String shownUrl() {
        return FileUrl.withoutSecrets(url);
    }

    /** The file that the URL leads to; absent where it leads to none, or to a server. */
    public Optional<DatabaseFile> file() {
        return FileUrl.file(url);
    }

    /** Whether the URL names a user, and so perhaps a password, before its host. */
    public boolean namesUser() {
        return url.matches("[^/?;]*//.*@.*");
    }

    /**
     * Without the password, and without what the URL carries after its path: it may hold one too.
     */
    @Override
    public String toString() {
        return "DatabaseSettings[url=%s, username=%s, schemas=%s]"
                .formatted(shownUrl(), username, schemas);
    }
}
