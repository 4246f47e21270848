package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Enum types come before the first column that has them and go after the last. New labels come
 * before any column is changed and old ones go after, so that defaults may name either, on the way
 * there and back.
 */
record EnumTypeDiff(ListDiff<EnumType> types) {

    EnumTypeDiff(SchemaModel from, SchemaModel to) {
        this(ListDiff.between(from.enumTypes(), to.enumTypes(), EnumType::name));
    }

    List<Operation> additions() {
        var operations = new ArrayList<Operation>();
        types.added().forEach(it -> operations.add(new CreateEnumType(it)));
        types.altered().forEach(it -> alter(operations, it.from(), widened(it)));
        return operations;
    }

    List<Operation> removals() {
        var operations = new ArrayList<Operation>();
        types.altered().forEach(it -> alter(operations, widened(it), it.to()));
        return operations;
    }

    private static void alter(List<Operation> operations, EnumType from, EnumType to) {
        if (!from.equals(to)) {
            operations.add(new AlterEnumType(from, to));
        }
    }

    /** The labels of both, each new one behind the one that it is to stand behind. */
    private static EnumType widened(Pair<EnumType> type) {
        var labels = new ArrayList<>(type.from().labels());
        int place = 0;
        for (String label : type.to().labels()) {
            if (!labels.contains(label)) {
                labels.add(place, label);
            }
            place = labels.indexOf(label) + 1;
        }
        return type.to().withLabels(labels);
    }

    List<DropEnumType> drops() {
        return types.removed().stream()
                .map(it -> new DropEnumType(it.name(), Optional.of(it)))
                .toList();
    }
}
