package dev.autogen.cli;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks at a database that another run may be migrating: what was seen counts only if the database
 * is at the same revisions before and after.
 */
record Standstill(Project project) {
    private static final int ATTEMPTS = 5;

    /** The work is given the revisions that the database is at, and is done anew if they change. */
    <T> T during(Function<List<String>, T> work) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var current = project.current();
            var done = work.apply(current);
            if (Set.copyOf(project.current()).equals(Set.copyOf(current))) {
                return done;
            }
            project.console().message("The database was migrated meanwhile: looking again.");
        }
        throw new AutogenException(
                "The database was migrated each of the "
                        + ATTEMPTS
                        + " times that it was looked at. Run this again when that is done.");
    }
}
