package dev.autogen;

/**
 * What every failure of autogen is. Its message says what failed, on which object, and what to do;
 * the command line prints the message alone.
 */
public class AutogenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AutogenException(String message) {
        super(message);
    }

    public AutogenException(String message, Throwable cause) {
        super(message, cause);
    }
}
