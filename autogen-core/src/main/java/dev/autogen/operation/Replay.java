package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.SchemaModel;
import java.util.List;

/**
 * Carries operations out on a {@link SchemaModel} instead of a database.
 *
 * <p>Each step has to be legal, as a strict database would see it: what is created is new, what is
 * altered or dropped is there, and nothing that a key or an index still uses is dropped.
 */
public final class Replay {
    private SchemaModel schema;

    public Replay(SchemaModel before) {
        this.schema = before;
    }

    /**
     * The schema after these operations.
     *
     * @throws AutogenException if one of them is not legal where it stands
     */
    public static SchemaModel apply(List<Operation> operations, SchemaModel before) {
        var replay = new Replay(before);
        operations.forEach(replay::complete);
        return replay.schema;
    }

    /** Takes the step and returns it with what it dropped filled in. */
    public Operation complete(Operation operation) {
        var completed = operation.accept(new Completion(schema));
        schema = completed.accept(new ReplayStep(schema));
        return completed;
    }
}
