package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.DropSequence;
import dev.autogen.schema.Column;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sequences come before the first default that draws from them and go after the last. An owner that
 * goes would take its sequence along, and one that comes is not there yet: so the sequence has none
 * in between.
 */
record SequenceDiff(SchemaModel from, SchemaModel to, ListDiff<Sequence> sequences) {

    SequenceDiff(SchemaModel from, SchemaModel to) {
        this(from, to, ListDiff.between(from.sequences(), to.sequences(), Sequence::name));
    }

    /** Before anything is dropped. */
    List<Operation> releases() {
        var operations = new ArrayList<Operation>();
        sequences.common().stream()
                .filter(it -> !keepsOwner(it))
                .forEach(it -> alter(operations, it.from(), free(it.from())));
        sequences.removed().forEach(it -> alter(operations, it, free(it)));
        return operations;
    }

    List<Operation> changes() {
        var operations = new ArrayList<Operation>();
        sequences.added().forEach(it -> operations.add(new CreateSequence(free(it))));
        for (Pair<Sequence> pair : sequences.common()) {
            boolean kept = keepsOwner(pair);
            alter(
                    operations,
                    kept ? pair.from() : free(pair.from()),
                    kept ? pair.to() : free(pair.to()));
        }
        return operations;
    }

    /** Once the owners are there. */
    List<Operation> ownerships() {
        var operations = new ArrayList<Operation>();
        sequences.common().stream()
                .filter(it -> !keepsOwner(it))
                .forEach(it -> alter(operations, free(it.to()), it.to()));
        sequences.added().forEach(it -> alter(operations, free(it), it));
        return operations;
    }

    private static void alter(List<Operation> operations, Sequence before, Sequence after) {
        if (!before.equals(after)) {
            operations.add(new AlterSequence(before, after));
        }
    }

    private static Sequence free(Sequence sequence) {
        return sequence.withOwner(Optional.empty());
    }

    private boolean keepsOwner(Pair<Sequence> pair) {
        return pair.from().owner().equals(pair.to().owner())
                && pair.from()
                        .owner()
                        .map(it -> column(from, it).isPresent() && column(to, it).isPresent())
                        .orElse(true);
    }

    private static Optional<Column> column(SchemaModel schema, Sequence.Owner owner) {
        return schema.findTable(owner.table()).flatMap(it -> it.findColumn(owner.column()));
    }

    List<DropSequence> drops() {
        return sequences.removed().stream()
                .map(it -> new DropSequence(it.name(), Optional.of(free(it))))
                .toList();
    }
}
