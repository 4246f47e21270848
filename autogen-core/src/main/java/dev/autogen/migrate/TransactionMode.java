package dev.autogen.migrate;

/** What one transaction holds, where a database can roll back changes of its schema. */
public enum TransactionMode {
    PER_REVISION,
    ALL
}
