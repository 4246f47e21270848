package dev.autogen.cli;

import dev.autogen.jpa.Origins;
import dev.autogen.schema.Auxiliary;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the database holds and what the entities ask for, as just read; and where the entities are.
 */
record Reading(
        SchemaModel live,
        SchemaModel entities,
        List<Auxiliary> auxiliaries,
        List<QualifiedName> leftOut,
        Supplier<Origins> origins,
        List<Path> classes) {

    /** Of nothing. */
    static final Reading NONE =
            new Reading(
                    SchemaModel.EMPTY,
                    SchemaModel.EMPTY,
                    List.of(),
                    List.of(),
                    () -> Origins.UNKNOWN,
                    List.of());

    Reading {
        auxiliaries = List.copyOf(auxiliaries);
        leftOut = List.copyOf(leftOut);
        classes = List.copyOf(classes);
    }
}
