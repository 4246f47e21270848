package dev.autogen.diff;

import dev.autogen.schema.SchemaModel;

/**
 * Asks a database how it would write down SQL expressions: defaults, checks, generation
 * expressions, index expressions and predicates.
 */
@FunctionalInterface
public interface ServerWords {

    /** For a database that keeps expressions as they were written. */
    ServerWords AS_WRITTEN = (entities, database) -> entities;

    /**
     * The model of the entities, in which each expression that is not textually equal to its
     * counterpart in the model of the database stands in the database's own words. An expression
     * that the database refuses stays as it is.
     */
    SchemaModel rewrite(SchemaModel entities, SchemaModel database);
}
