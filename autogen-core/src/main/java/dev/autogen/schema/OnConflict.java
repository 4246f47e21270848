package dev.autogen.schema;

/** What becomes of a statement whose row breaks a key or is null where it must not be. */
public enum OnConflict {
    /** It fails, and the transaction goes on without it. */
    ABORT,
    /** It fails, and the transaction with it. */
    ROLLBACK,
    /** It fails, and what it did to the rows before stays done. */
    FAIL,
    /** It leaves the row out. */
    IGNORE,
    /** The rows in the way make room. */
    REPLACE
}
