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

    /** The same revision with more said of it; lists are words with spaces between them. */
    public static RevisionScript labelled(RevisionScript it, String labels) {
        return with(it, words(labels), it.dependsOn(), it.replaces());
    }

    public static RevisionScript depending(RevisionScript it, String dependsOn) {
        return with(it, it.branchLabels(), words(dependsOn), it.replaces());
    }

    public static RevisionScript replacing(RevisionScript it, String replaces) {
        return with(it, it.branchLabels(), it.dependsOn(), words(replaces));
    }

    /** The one revision for all of a stretch. */
    public static RevisionScript standingFor(String id, Stretch stretch) {
        var script = empty(id, stretch.revises().toArray(String[]::new));
        return with(script, stretch.branchLabels(), stretch.dependsOn(), stretch.replaces());
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static RevisionScript with(
            RevisionScript it, List<String> labels, List<String> dependsOn, List<String> replaces) {
        return new RevisionScript(
                it.id(),
                it.revises(),
                labels,
                dependsOn,
                replaces,
                it.created(),
                it.message(),
                it.className(),
                it.file(),
                it.revision());
    }
}
