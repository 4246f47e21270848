package dev.autogen.cli.config;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that connecting to it makes where it is missing.
 *
 * @param emptyUrl where an empty database of the same kind is, which leaves nothing behind
 */
public record DatabaseFile(Path path, String emptyUrl) {
    public boolean isMissing() {
        return !Files.exists(path);
    }
}
