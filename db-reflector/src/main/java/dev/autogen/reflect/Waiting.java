package dev.autogen.reflect;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How long a reading waits for other sessions that hold what it has to look at, and who is told of
 * it, in sentences.
 */
public record Waiting(Duration longest, Consumer<String> listener) {

    /** A minute, in silence. */
    public static final Waiting USUAL = new Waiting(Duration.ofSeconds(60), it -> {});
}
