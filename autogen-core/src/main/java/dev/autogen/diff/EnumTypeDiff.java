package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enum types come before the first column that has them and go after the last. */
record EnumTypeDiff(ListDiff<EnumType> types) {

    EnumTypeDiff(SchemaModel from, SchemaModel to) {
        this(ListDiff.between(from.enumTypes(), to.enumTypes(), EnumType::name));
    }

    List<Operation> changes() {
        var operations = new ArrayList<Operation>();
        types.added().forEach(it -> operations.add(new CreateEnumType(it)));
        types.altered().forEach(it -> operations.add(new AlterEnumType(it.from(), it.to())));
        return operations;
    }

    List<DropEnumType> drops() {
        return types.removed().stream()
                .map(it -> new DropEnumType(it.name(), Optional.of(it)))
                .toList();
    }
}
