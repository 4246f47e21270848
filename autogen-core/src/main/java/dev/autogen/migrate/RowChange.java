package dev.autogen.migrate;

import dev.autogen.AutogenException;

/** A change of exactly one row of the version table, in SQL and in words. */
record RowChange(String sql, String words) {

    /**
     * Makes the change.
     *
     * @throws AutogenException if it changed no row, or several: somebody else was there
     */
    void run(StatementRunner runner, VersionTable table) {
        int rows = runner.update(sql);
        if (rows != 1) {
            throw new AutogenException(
                    "Table "
                            + table.name()
                            + " was changed by somebody else in the meantime: there should be one row "
                            + words
                            + ", and there "
                            + "are "
                            + rows
                            + ". See where the database is with 'autogen current', and run this again.");
        }
    }
}
