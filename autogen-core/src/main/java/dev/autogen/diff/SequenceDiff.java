package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.DropSequence;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sequences come before the first default that draws from them and go after the last. */
record SequenceDiff(ListDiff<Sequence> sequences) {

    SequenceDiff(SchemaModel from, SchemaModel to) {
        this(ListDiff.between(from.sequences(), to.sequences(), Sequence::name));
    }

    List<Operation> changes() {
        var operations = new ArrayList<Operation>();
        sequences.added().forEach(it -> operations.add(new CreateSequence(it)));
        sequences.altered().forEach(it -> operations.add(new AlterSequence(it.from(), it.to())));
        return operations;
    }

    List<DropSequence> drops() {
        return sequences.removed().stream()
                .map(it -> new DropSequence(it.name(), Optional.of(it)))
                .toList();
    }
}
