package dev.autogen.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The id of a revision that is to be written. */
final class IdOption {

    @Option(
            names = "--rev-id",
            paramLabel = "ID",
            description = "The id, instead of twelve random hexadecimal digits.")
    private Optional<String> value = Optional.empty();

    Optional<String> value() {
        return value;
    }
}
