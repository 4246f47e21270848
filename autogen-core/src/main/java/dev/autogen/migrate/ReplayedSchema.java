package dev.autogen.migrate;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Replay;
import dev.autogen.revision.RevisionScript;
import dev.autogen.schema.SchemaModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The schema that revisions have built so far, worked out only when it is asked for. */
final class ReplayedSchema {
    private final List<RevisionScript> before;
    private final List<Operation> pending = new ArrayList<>();
    private Optional<SchemaModel> schema = Optional.empty();

    /** Begins where these have been applied, in this order. */
    ReplayedSchema(Collection<RevisionScript> before) {
        this.before = List.copyOf(before);
    }

    void apply(List<Operation> operations) {
        pending.addAll(operations);
    }

    SchemaModel now() {
        if (schema.isEmpty()) {
            schema = Optional.of(after(before, SchemaModel.EMPTY));
        }
        var now = Replay.apply(pending, schema.get());
        pending.clear();
        schema = Optional.of(now);
        return now;
    }

    /** The schema once these are applied, in this order. */
    static SchemaModel after(Collection<RevisionScript> scripts, SchemaModel before) {
        RevisionScript.want(scripts);
        var schema = before;
        for (RevisionScript script : scripts) {
            schema = Replay.apply(script.upgrade(), schema);
        }
        return schema;
    }
}
