package dev.autogen.operation;

import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.DropSequence;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import java.util.function.Predicate;

/** Carries out steps on sequences, as a strict database would. */
record SequenceSteps(SchemaModel schema) {

    SchemaModel createSequence(CreateSequence op) {
        var name = op.sequence().name();
        if (schema.findSequence(name).isPresent()) {
            throw Lists.isThere("sequence " + name);
        }
        return schema.withSequence(op.sequence());
    }

    SchemaModel alterSequence(AlterSequence op) {
        return schema.withSequences(
                Lists.replace(
                        schema.sequences(), op.from(), op.to(), "sequence " + op.from().name()));
    }

    SchemaModel dropSequence(DropSequence op) {
        return schema.withSequences(
                Lists.remove(
                        schema.sequences(),
                        it -> it.name().equals(op.name()),
                        "sequence " + op.name()));
    }

    /** A sequence goes with its owner. */
    SchemaModel withoutOwned(Predicate<Sequence.Owner> gone) {
        return schema.withSequences(
                schema.sequences().stream()
                        .filter(it -> it.owner().filter(gone).isEmpty())
                        .toList());
    }
}
