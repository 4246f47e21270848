package dev.autogen.cli.config;

import dev.autogen.AutogenException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in ${NAME} and ${NAME:-default} as a shell does: an empty variable takes the default. $${
 * stands for a plain ${.
 */
record Variables(Map<String, String> environment) {
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?<escaped>\\$\\$\\{)"
                            + "|\\$\\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(?::-(?<default>[^}]*))?}"
                            + "|(?<broken>\\$\\{)");

    Variables {
        environment = Map.copyOf(environment);
    }

    /** The text filled in; `where` begins the message when it cannot be. */
    String fill(String text, String where) {
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(value(match, where)));
    }

    private String value(MatchResult match, String where) {
        if (match.group(1) != null) {
            return "${";
        }
        if (match.group(4) != null) {
            throw new AutogenException(
                    where
                            + " has a ${ that is no variable: write ${NAME}, ${NAME:-default} or $${");
        }
        var name = match.group(2);
        var fallback = match.group(3);
        var value = environment.get(name);
        if (fallback != null) {
            return value == null || value.isEmpty() ? fallback : value;
        }
        if (value == null) {
            throw new AutogenException(
                    "%s needs the environment variable %s, which is not set: set it, or write ${%s:-default}"
                            .formatted(where, name, name));
        }
        return value;
    }
}
