package dev.autogen.cli;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Where commands print: results, messages, errors and JSON each to its place, in colours or plain.
 */
public final class Console {
    private final Surroundings surroundings;
    private final GlobalOptions options;
    private final Ansi ansi;

    Console(Surroundings surroundings, GlobalOptions options) {
        this.surroundings = surroundings;
        this.options = options;
        this.ansi = ansi(surroundings, options);
    }

    private static Ansi ansi(Surroundings surroundings, GlobalOptions options) {
        return switch (options.color()) {
            case always -> Ansi.ON;
            case never -> Ansi.OFF;
            case auto -> surroundings.environment().containsKey("NO_COLOR") ? Ansi.OFF : Ansi.AUTO;
        };
    }

    boolean json() {
        return options.json();
    }

    boolean verbose() {
        return options.verbose();
    }

    /** A line of the result, left out where the result is JSON. */
    void result(String line) {
        if (!options.json()) {
            surroundings.out().println(line);
        }
    }

    /**
     * The result as JSON, if that is asked for; its fields are documented in docs/json.md and only
     * grow.
     */
    void json(Map<String, ?> result) {
        if (options.json()) {
            surroundings.out().println(Json.text(result));
        }
    }

    /** What is going on. */
    void message(String line) {
        if (!options.quiet()) {
            surroundings.err().println(line);
        }
    }

    /** What only the curious want to know. */
    void detail(String line) {
        if (options.verbose()) {
            surroundings.err().println(paint("faint", line));
        }
    }

    void error(String message) {
        surroundings.err().println(paint("bold,red", "error:") + " " + message);
    }

    void stackTrace(Throwable error) {
        if (options.stacktrace()) {
            error.printStackTrace(surroundings.err());
        }
    }

    /** The text in a style of picocli's, where colours are on. */
    String paint(String style, String text) {
        // Not as markup: the text may hold signs that mean something in it.
        return ansi.enabled()
                ? Ansi.Style.on(Ansi.Style.parse(style))
                        + text
                        + Ansi.Style.off(Ansi.Style.parse(style))
                : text;
    }
}
