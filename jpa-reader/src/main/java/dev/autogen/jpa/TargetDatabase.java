package dev.autogen.jpa;

/**
 * The database that the entities are read for, as JDBC metadata names it; Hibernate chooses its
 * dialect by it.
 */
public record TargetDatabase(String productName, int majorVersion, int minorVersion) {}
