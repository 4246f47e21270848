package dev.autogen.schema;

/** When a key or a foreign key is checked. */
public enum Deferral {
    /** After each statement, always. */
    NOT_DEFERRABLE,
    /** After each statement, unless the transaction asks for later. */
    DEFERRABLE,
    /** At commit, unless the transaction asks for sooner. */
    INITIALLY_DEFERRED
}
