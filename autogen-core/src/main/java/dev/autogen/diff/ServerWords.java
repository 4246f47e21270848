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
     * The model of the entities, in which each expression that the database would keep as it keeps
     * a counterpart stands in the words of that counterpart. Any other stays as it was written,
     * also one that the database refuses.
     */
    SchemaModel rewrite(SchemaModel entities, SchemaModel database);
}
