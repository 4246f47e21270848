package dev.autogen.cli;

import dev.autogen.cli.Terminal.Stream;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Where commands print: results, messages, errors and JSON each to its place, in colours or plain.
 */
public final class Console {
    private final Surroundings surroundings;
    private final GlobalOptions options;
    private final Ansi out;
    private final Ansi err;
    private boolean progress;

    Console(Surroundings surroundings, GlobalOptions options) {
        this.surroundings = surroundings;
        this.options = options;
        this.out = ansi(surroundings.terminal().out());
        this.err = ansi(surroundings.terminal().err());
    }

    private Ansi ansi(Stream stream) {
        return switch (options.color()) {
            case always -> Ansi.ON;
            case never -> Ansi.OFF;
            case auto -> stream == Stream.WATCHED && wantsColours() ? Ansi.ON : Ansi.OFF;
        };
    }

    private boolean wantsColours() {
        var environment = surroundings.environment();
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** Whether results are in colours. */
    Ansi colours() {
        return out;
    }

    boolean json() {
        return options.json();
    }

    boolean verbose() {
        return options.verbose();
    }

    /** Whether people read the results as they come. */
    boolean watched() {
        return surroundings.terminal().out() == Stream.WATCHED;
    }

    /** A line of the result, left out where the result is JSON. */
    void result(String line) {
        if (!options.json()) {
            endProgress();
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
            say(line);
        }
    }

    /** What only the curious want to know. */
    void detail(String line) {
        if (options.verbose()) {
            say(paint(err, "faint", line));
        }
    }

    /** What went well, but people should know. */
    void warning(String message) {
        say(paint(err, "bold,fg(yellow)", "warning:") + " " + message);
    }

    void error(String message) {
        say(paint(err, "bold,fg(red)", "error:") + " " + message);
    }

    /** How far it is, on a line that the next one takes the place of; only for those who watch. */
    void progress(String line) {
        if (surroundings.terminal().err() == Stream.WATCHED && !options.quiet()) {
            endProgress();
            surroundings.err().print(paint(err, "fg(cyan)", line));
            surroundings.err().flush();
            progress = true;
        }
    }

    /** Takes the line of progress away. */
    void endProgress() {
        if (progress) {
            surroundings.err().print("\r\u001b[K");
            surroundings.err().flush();
            progress = false;
        }
    }

    void stackTrace(Throwable error) {
        if (options.stacktrace()) {
            endProgress();
            error.printStackTrace(surroundings.err());
        }
    }

    private void say(String line) {
        endProgress();
        surroundings.err().println(line);
    }

    /** The text of a result in a style of picocli's, where colours are on. */
    String paint(String style, String text) {
        return paint(out, style, text);
    }

    private static String paint(Ansi ansi, String style, String text) {
        // Not as markup: the text may hold signs that mean something in it.
        return ansi.enabled()
                ? Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.reset.on()
                : text;
    }
}
