package dev.autogen.revision;

import dev.autogen.operation.Operations;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes revisions for tests, without files. */
public final class Histories {
    private Histories() {}

    /** A revision that does nothing. */
    public static RevisionScript empty(String id, String... revises) {
        return script(id, op -> {}, op -> {}, revises);
    }

    public static RevisionScript script(
            String id,
            Consumer<Operations> upgrade,
            Consumer<Operations> downgrade,
            String... revises) {
        var revision =
                new Revision() {
                    @Override
                    public void upgrade(Operations op) {
                        upgrade.accept(op);
                    }

                    @Override
                    public void downgrade(Operations op) {
                        downgrade.accept(op);
                    }
                };
        return new RevisionScript(
                id,
                List.of(revises),
                List.of(),
                List.of(),
                List.of(),
                "",
                "message of " + id,
                "R_" + id,
                Optional.empty(),
                () -> revision);
    }
}
