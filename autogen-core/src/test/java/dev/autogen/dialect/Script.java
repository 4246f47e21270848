package dev.autogen.dialect;

import dev.autogen.migrate.SqlScript;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operations;
import dev.autogen.operation.Replay;
import dev.autogen.schema.SchemaModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The SQL of a revision as a script, there and back; what would be asked is known. */
record Script(Dialect dialect, SchemaModel before, List<Operation> operations) {

    static Script of(String database, SchemaModel before, Consumer<Operations> revision) {
        var operations = Operations.recorder(before);
        revision.accept(operations);
        return new Script(Dialect.of(database), before, operations.recorded());
    }

    String up() {
        return text(operations, before);
    }

    String down() {
        var back = new ArrayList<>(operations.stream().map(Operation::reverse).toList());
        Collections.reverse(back);
        return text(back, Replay.apply(operations, before));
    }

    private String text(List<Operation> steps, SchemaModel schema) {
        return SqlScript.texts(dialect.statements(steps), () -> schema).stream()
                .map(it -> it + ";")
                .collect(Collectors.joining("\n"));
    }
}
