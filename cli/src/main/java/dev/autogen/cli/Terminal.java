package dev.autogen.cli;

import java.util.List;

/**
 * Which of the two streams people watch on a terminal, and how many columns it has.
 *
 * <p>The launcher knows: Java itself cannot tell the streams apart.
 */
public record Terminal(Stream out, Stream err, int columns) {
    /** Nobody watches. */
    public static final Terminal NONE = new Terminal(Stream.PIPED, Stream.PIPED, 80);

    /** Where a stream leads. */
    public enum Stream {
        WATCHED,
        PIPED
    }

    /** What the launcher says of this process, such as {@code "out err 120"}. */
    static Terminal ofProcess() {
        return parse(System.getProperty("autogen.terminal", ""));
    }

    static Terminal parse(String text) {
        var words = List.of(text.strip().split("\\s+", -1));
        return new Terminal(
                words.contains("out") ? Stream.WATCHED : Stream.PIPED,
                words.contains("err") ? Stream.WATCHED : Stream.PIPED,
                words.stream()
                        .filter(it -> it.matches("[1-9]\\d{1,4}"))
                        .map(Integer::parseInt)
                        .findFirst()
                        .orElse(NONE.columns()));
    }
}
