package dev.autogen.schema;

/** Which rows a foreign key or a check binds. */
public enum Validity {
    /** All that there are. */
    VALID,
    /** Those that are written from now on; the others were never looked at. */
    NOT_VALID,
    /** None: it says how things are meant, no more. */
    NOT_ENFORCED
}
