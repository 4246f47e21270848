package dev.autogen.migrate;

import dev.autogen.AutogenException;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Replay;
import dev.autogen.schema.Column;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What leads at once from one schema to the one that many steps make of it, and back. */
record ShortWay(List<Operation> forward, List<Operation> back) {

    /**
     * Nothing where the steps do more than change the schema, cannot be replayed, or take something
     * away that they make anew: the rows in it would not be kept.
     */
    static Optional<ShortWay> between(ReplayedSchema before, List<Operation> steps) {
        if (!steps.stream().allMatch(it -> it.accept(new OnlySchema()))) {
            return Optional.empty();
        }
        try {
            return between(before.now(), steps);
        } catch (AutogenException e) {
            return Optional.empty();
        }
    }

    private static Optional<ShortWay> between(SchemaModel before, List<Operation> steps) {
        var held = parts(before);
        var lost = new LinkedHashSet<String>();
        var schema = before;
        for (Operation step : steps) {
            schema = Replay.apply(List.of(step), schema);
            if (!held.isEmpty()) {
                var there = parts(schema);
                held.stream().filter(it -> !there.contains(it)).forEach(lost::add);
            }
        }
        lost.retainAll(parts(schema));
        var forward = completed(SchemaDiff.between(before, schema), before);
        var back = new ArrayList<>(forward.stream().map(Operation::reverse).toList());
        Collections.reverse(back);
        return lost.isEmpty() && leads(before, forward, schema) && leads(schema, back, before)
                ? Optional.of(new ShortWay(forward, back))
                : Optional.empty();
    }

    private static List<Operation> completed(List<Operation> operations, SchemaModel before) {
        var replay = new Replay(before);
        return operations.stream().map(replay::complete).toList();
    }

    private static boolean leads(SchemaModel from, List<Operation> operations, SchemaModel to) {
        return Replay.apply(operations, from).sorted().equals(to.sorted());
    }

    /** What holds rows: tables and their columns. */
    private static Set<String> parts(SchemaModel schema) {
        var parts = new LinkedHashSet<String>();
        for (Table table : schema.tables()) {
            parts.add(table.name().toString());
            for (Column column : table.columns()) {
                parts.add(table.name() + " " + column.name());
            }
        }
        return parts;
    }
}
