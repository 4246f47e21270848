package dev.autogen.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The options that every command takes, before its name or after. */
final class GlobalOptions {

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description =
                    "The configuration; without it, autogen.toml here or in the nearest folder above.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = {"-n", "--name"},
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Which [database.NAME] to work on, where there are several.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "The JDBC URL of the database, instead of the configuration's.")
    private Optional<String> url = Optional.empty();

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print the result as JSON.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print results and errors alone.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Print more: the SQL that runs, what was kept, how long things took.")
    private boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description =
                    "Colours: ${COMPLETION-CANDIDATES}; auto is on a terminal, unless NO_COLOR is set.")
    private Color color = Color.auto;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of an error.")
    private boolean stacktrace;

    /**
     * Promised for the environment class; taken in silence, what it asks for would seem to be done.
     */
    @Option(
            names = "-x",
            paramLabel = "KEY=VALUE",
            scope = ScopeType.INHERIT,
            hidden = true,
            description = "A word for the environment class.")
    @SuppressWarnings("UnusedMethod") // picocli calls it
    private void refuseWord(String word) {
        throw new ParameterException(
                spec.commandLine(),
                "-x "
                        + word
                        + " is for an environment class, and this version calls none: leave it out.");
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** When to use colours; in lower case, as they are typed. */
    enum Color {
        auto,
        always,
        never
    }

    Optional<Path> config() {
        return config;
    }

    Optional<String> name() {
        return name;
    }

    Optional<String> url() {
        return url;
    }

    boolean json() {
        return json;
    }

    /** For a command that has another word for it. */
    void wantJson() {
        json = true;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    Color color() {
        return color;
    }

    boolean stacktrace() {
        return stacktrace;
    }
}
