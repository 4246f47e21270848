package dev.autogen.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How upgrade and downgrade go about it. */
final class MigrationOptions {

    @Option(names = "--sql", description = "Print the SQL and run nothing; takes FROM:TO.")
    private boolean sql;

    @Option(names = "--plan", description = "Say which revisions would run, and run nothing.")
    private boolean plan;

    @Mixin private TagOption tag = new TagOption();

    TagOption tag() {
        return tag;
    }

    boolean sql() {
        return sql;
    }

    boolean plan() {
        return plan;
    }
}
