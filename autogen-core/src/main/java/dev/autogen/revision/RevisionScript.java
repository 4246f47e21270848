package dev.autogen.revision;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operations;
import dev.autogen.schema.SchemaModel;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A revision in its place in the history: what its {@link RevisionInfo} says, where it is written,
 * and how to get at its steps.
 */
public record RevisionScript(
        String id,
        List<String> revises,
        List<String> branchLabels,
        List<String> dependsOn,
        List<String> replaces,
        String created,
        String message,
        String className,
        Optional<Path> file,
        RevisionCode revision) {

    public RevisionScript {
        revises = List.copyOf(revises);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
        replaces = List.copyOf(replaces);
    }

    /**
     * The script of a compiled revision.
     *
     * @throws AutogenException if the class carries no {@link RevisionInfo}
     */
    public static RevisionScript of(Class<? extends Revision> type, Optional<Path> file) {
        var info = type.getAnnotation(RevisionInfo.class);
        if (info == null) {
            throw new AutogenException(
                    "Revision "
                            + type.getName()
                            + " has no @RevisionInfo: add one with an id and the id that it revises.");
        }
        return new RevisionScript(
                info.id(),
                List.of(info.revises()),
                List.of(info.branchLabels()),
                List.of(info.dependsOn()),
                List.of(info.replaces()),
                info.created(),
                info.message(),
                type.getName(),
                file,
                () -> instance(type));
    }

    /** Says that the steps of all these will be asked for, so that they can be compiled at once. */
    public static void want(Collection<RevisionScript> scripts) {
        scripts.forEach(it -> it.revision().want());
    }

    /** The first line of the message. */
    public String title() {
        return message.strip().lines().findFirst().orElse("").strip();
    }

    /**
     * A revision of this class.
     *
     * @throws AutogenException if it cannot be made; the message says what it lacks
     */
    public static Revision instance(Class<? extends Revision> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw new AutogenException(
                    "The constructor of revision " + type.getName() + " failed: " + e.getCause(),
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AutogenException(
                    "Revision "
                            + type.getName()
                            + " cannot be made: it has to be a public class with a public constructor without"
                            + " parameters.",
                    e);
        }
    }

    /** What its upgrade does, in order. */
    public List<Operation> upgrade() {
        return record(Revision::upgrade, Operations.recorder(), "upgrade");
    }

    /** What its upgrade does to this schema; the drops hold what they drop. */
    public List<Operation> upgrade(SchemaModel before) {
        return record(Revision::upgrade, Operations.recorder(before), "upgrade");
    }

    /** What its downgrade does, in order. */
    public List<Operation> downgrade() {
        return record(Revision::downgrade, Operations.recorder(), "downgrade");
    }

    private List<Operation> record(
            BiConsumer<Revision, Operations> steps, Operations recorder, String direction) {
        try {
            steps.accept(revision.get(), recorder);
        } catch (AutogenException e) {
            throw new AutogenException(
                    "The " + direction + " of revision " + label() + " failed: " + e.getMessage(),
                    e);
        } catch (RuntimeException e) {
            throw new AutogenException(
                    "The " + direction + " of revision " + label() + " failed with " + e, e);
        }
        return recorder.recorded();
    }

    /** Its id and what it is for, as messages name it. */
    public String label() {
        return message.isEmpty() ? id : id + " (" + message + ")";
    }

    /** Where it is, as messages name it. */
    public String place() {
        return file.map(Path::toString).orElse(className);
    }
}
