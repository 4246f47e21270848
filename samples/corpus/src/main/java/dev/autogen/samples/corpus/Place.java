package dev.autogen.samples.corpus;

/** A database that the models are tried on. */
public enum Place {
    SQLITE,
    POSTGRES_14,
    POSTGRES_16,
    POSTGRES_18
}
