package dev.autogen.schema;

/** That a column is computed from others by an SQL expression. */
public record Generated(String expression, Storage storage) {

    /** Whether the value is kept on disk or computed at each read. */
    public enum Storage {
        STORED,
        VIRTUAL
    }
}
