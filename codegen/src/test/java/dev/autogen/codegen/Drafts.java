package dev.autogen.codegen;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Drafts to write. */
final class Drafts {
    private Drafts() {}

    static RevisionDraft draft(Consumer<Operations> upgrade) {
        var recorder = Operations.recorder();
        upgrade.accept(recorder);
        return draft(recorder.recorded());
    }

    static RevisionDraft named(String className, String message, Consumer<Operations> upgrade) {
        var draft = draft(upgrade);
        return new RevisionDraft(
                draft.packageName(),
                className,
                draft.id(),
                draft.revises(),
                List.of(),
                List.of(),
                List.of(),
                draft.created(),
                message,
                draft.upgrade(),
                draft.downgrade());
    }

    static RevisionDraft draft(List<Operation> upgrade) {
        var downgrade = new ArrayList<>(upgrade.stream().map(Operation::reverse).toList());
        Collections.reverse(downgrade);
        return draft(upgrade, downgrade);
    }

    static RevisionDraft draft(List<Operation> upgrade, List<Operation> downgrade) {
        return new RevisionDraft(
                "com.acme.shop.migrations",
                "R20261121103000_AddUsers",
                "ae1027a6acf1",
                List.of("1975ea83b712"),
                List.of(),
                List.of(),
                List.of(),
                Instant.parse("2026-11-21T10:30:00.123Z"),
                "add users",
                upgrade,
                downgrade);
    }
}
