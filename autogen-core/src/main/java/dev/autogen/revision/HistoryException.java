package dev.autogen.revision;

import dev.autogen.AutogenException;

/**
 * That the history of revisions is broken or does not have what was asked for: unknown, doubled,
 * looping, several heads.
 */
public final class HistoryException extends AutogenException {
    private static final long serialVersionUID = 1L;

    public HistoryException(String message) {
        super(message);
    }
}
