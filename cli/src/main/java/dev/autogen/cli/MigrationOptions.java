package dev.autogen.cli;

import picocli.CommandLine.Option;

/** How upgrade and downgrade go about it. */
final class MigrationOptions {

    @Option(names = "--sql", description = "Print the SQL and run nothing; takes FROM:TO.")
    private boolean sql;

    @Option(names = "--plan", description = "Say which revisions would run, and run nothing.")
    private boolean plan;

    boolean sql() {
        return sql;
    }

    boolean plan() {
        return plan;
    }
}
