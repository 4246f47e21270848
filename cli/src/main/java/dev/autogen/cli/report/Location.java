package dev.autogen.cli.report;

/**
 * A line of a file; the path is relative to the repository, with slashes, and lines count from 1.
 */
public record Location(String file, int line) {}
