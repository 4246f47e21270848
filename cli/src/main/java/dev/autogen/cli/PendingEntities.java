package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.cli.classpath.EntityClassPath;
import dev.autogen.jpa.JpaReader;
import dev.autogen.schema.SchemaModel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The entities as they are being read, on a thread of their own: Hibernate takes about as long as
 * all else together.
 */
final class PendingEntities {
    private final Project project;
    private final JpaReader reader;
    private final EntityClassPath classPath;
    private final CompletableFuture<Read> read;

    private record Read(SchemaModel schema, Duration took) {}

    private PendingEntities(Project project, JpaReader reader, EntityClassPath classPath) {
        this.project = project;
        this.reader = reader;
        this.classPath = classPath;
        this.read =
                CompletableFuture.supplyAsync(
                        this::read, task -> thread(task, classPath.loader()).start());
    }

    /** Begins to read. */
    static PendingEntities of(Project project, JpaReader reader, EntityClassPath classPath) {
        return new PendingEntities(project, reader, classPath);
    }

    private Read read() {
        long start = System.nanoTime();
        var schema = reader.read();
        return new Read(schema, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Hibernate and the user's classes look for others through the thread that they run on. */
    private static Thread thread(Runnable task, ClassLoader loader) {
        var thread = new Thread(task, "entities");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }

    /**
     * Waits for them, and puts them beside what the database holds.
     *
     * @throws AutogenException if they cannot be read
     */
    Reading beside(SchemaModel live) {
        var entities = join();
        project.console()
                .detail(
                        "Read the entities with Hibernate "
                                + JpaReader.hibernateVersion()
                                + ": "
                                + entities.schema().tables().size()
                                + " tables ("
                                + entities.took().toMillis()
                                + " ms)");
        expectCompared(entities.schema(), project.database().settings().schemas());
        reader.notes().forEach(it -> project.console().detail("Note: " + it));
        return new Reading(
                live,
                entities.schema(),
                reader.auxiliaries(),
                reader.leftOut(),
                reader::origins,
                classPath.folders());
    }

    private Read join() {
        try {
            return read.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof AutogenException known) {
                throw known;
            }
            throw new AutogenException(
                    "The entities cannot be read: " + e.getCause(), e.getCause());
        }
    }

    /** What is not looked at would be created again and again. */
    private static void expectCompared(SchemaModel entities, List<String> compared) {
        entities.schemas().stream()
                .filter(it -> !compared.contains(it))
                .findFirst()
                .ifPresent(
                        it -> {
                            throw new AutogenException(
                                    "The entities have tables in schema "
                                            + it
                                            + ", which is not compared: add it to schemas in [database], beside the others that are in use.");
                        });
    }
}
