package dev.autogen.cli;

import dev.autogen.jpa.Origins;
import dev.autogen.schema.SchemaModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the database holds and what the entities ask for, as just read; and where the entities are.
 */
record Reading(
        SchemaModel live, SchemaModel entities, Supplier<Origins> origins, List<Path> classes) {

    /** Of nothing. */
    static final Reading NONE =
            new Reading(SchemaModel.EMPTY, SchemaModel.EMPTY, () -> Origins.UNKNOWN, List.of());

    Reading {
        classes = List.copyOf(classes);
    }
}
