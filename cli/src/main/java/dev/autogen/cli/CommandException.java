package dev.autogen.cli;

import dev.autogen.AutogenException;

/** That a command ends with an exit code of its own; its message is the whole story. */
final class CommandException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    CommandException(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
