package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.cli.classpath.EntityClassPath;
import dev.autogen.cli.config.EntitySettings;
import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Auxiliaries;
import dev.autogen.diff.Comparison;
import dev.autogen.diff.RecordedWords;
import dev.autogen.diff.ServerWords;
import dev.autogen.jpa.EntitySources;
import dev.autogen.jpa.JpaReader;
import dev.autogen.jpa.TargetDatabase;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Replay;
import dev.autogen.reflect.DatabaseReflector;
import dev.autogen.reflect.ReflectionScope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.reflect.SqlObjectSearch;
import dev.autogen.reflect.Waiting;
import dev.autogen.schema.Auxiliary;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.SqlObject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the entities and the database at the same time, and has them compared. */
record Readers(Project project) {

    Comparison compare(Renames renames) {
        var reading = read();
        return compare(reading, renames);
    }

    /** Reads both. */
    Reading read() {
        var entities = begin();
        return entities.beside(live());
    }

    /** Begins to read the entities, for the database that the project connects to. */
    PendingEntities begin() {
        var database = project.database();
        var classPath = EntityClassPath.find(project.settings());
        return PendingEntities.of(
                project, reader(classPath, target(database), database.dialect()), classPath);
    }

    /** Reads the database alone. */
    SchemaModel live() {
        var database = project.database();
        var scope =
                new ReflectionScope(
                        database.settings().schemas(), List.of(project.versionTable().name()));
        var reflector =
                new DatabaseReflector(database.connection(), database.dialect(), scope, waiting());
        long start = System.nanoTime();
        var live = reflector.read();
        said("Read " + live.tables().size() + " tables of the database", start);
        noted(reflector.notes());
        return live;
    }

    /** Reads the entities alone, for a database that is not asked. */
    Reading entities(TargetDatabase target, Dialect dialect) {
        var classPath = EntityClassPath.find(project.settings());
        var reader = reader(classPath, target, dialect);
        long start = System.nanoTime();
        var entities = reader.read();
        said("Read the entities with Hibernate " + JpaReader.hibernateVersion(), start);
        noted(reader.notes());
        return new Reading(
                SchemaModel.EMPTY,
                entities,
                reader.auxiliaries(),
                reader.leftOut(),
                reader::origins,
                classPath.folders());
    }

    Comparison compare(Reading reading, Renames renames) {
        long start = System.nanoTime();
        var judge = judge();
        var options =
                options(judge)
                        .with(auxiliaries(reading.auxiliaries()))
                        .leavingOut(reading.leftOut());
        reading.leftOut()
                .forEach(
                        it ->
                                project.console()
                                        .detail(
                                                "Left out, as the schema filter of Hibernate's"
                                                        + " settings says: "
                                                        + it));
        var comparison = compared(reading.live(), reading.entities(), options, renames);
        said("Compared", start);
        noted(judge.notes());
        judge.taken().ifPresent(project.console()::warning);
        comparison.kept().forEach(it -> project.console().detail("Kept: " + it));
        return comparison;
    }

    /** Whom to ask how the server writes SQL down. */
    ServerJudge judge() {
        var database = project.database();
        return new ServerJudge(database.connection(), database.dialect(), waiting());
    }

    private Waiting waiting() {
        return new Waiting(
                project.settings().revisions().lockTimeout(), project.console()::message);
    }

    private void noted(List<String> notes) {
        notes.forEach(it -> project.console().detail("Note: " + it));
    }

    private Comparison compared(
            SchemaModel live, SchemaModel entities, Comparison.Options options, Renames renames) {
        var dialect = project.dialect();
        if (renames.pairs().isEmpty()) {
            return words(List.of()).of(Comparison.of(live, entities, dialect, options));
        }
        var operations = renames.operations(dialect.normalise(live), dialect.normalise(entities));
        var renamed = Replay.apply(operations, dialect.normalise(live));
        var comparison = Comparison.of(renamed, entities, dialect, options);
        return Renames.before(operations, words(operations).of(comparison));
    }

    /** Which of these the database lacks: one query, and none where there are none of them. */
    private Auxiliaries auxiliaries(List<Auxiliary> asked) {
        var objects = Auxiliaries.objects(asked);
        if (objects.isEmpty()) {
            return Auxiliaries.NONE;
        }
        var there = new SqlObjectSearch(project.database().connection()).among(objects);
        noted(List.of(said(objects, there)));
        return Auxiliaries.of(asked, it -> there.map(known -> known.contains(it)).orElse(true));
    }

    private static String said(Set<SqlObject> asked, Optional<Set<SqlObject>> there) {
        var words =
                there.orElse(asked).stream()
                        .map(SqlObject::words)
                        .collect(Collectors.joining(", "));
        return there.isEmpty()
                ? "Not looked for, since the catalogue of this database is not known: " + words
                : "Created by SQL of the entities' own, of which nothing but the names is compared;"
                        + " there already: "
                        + (words.isEmpty() ? "nothing" : words);
    }

    /** The words of the revisions that the database is at, after some renames. */
    RecordedWords words(List<Operation> renames) {
        var dialect = project.dialect();
        return new RecordedWords(
                dialect,
                () -> recorded(renames),
                ServerJudge.ofCertainty(project.database().connection(), dialect, waiting()));
    }

    /** Nothing, where that cannot be told: the database's own words are right as well. */
    private SchemaModel recorded(List<Operation> renames) {
        long start = System.nanoTime();
        try {
            var schema = project.dialect().normalise(project.recorded().schema());
            var renamed = Replay.apply(renames, schema);
            said("Worked out what the revisions built", start);
            return renamed;
        } catch (AutogenException e) {
            project.console()
                    .detail(
                            "Note: what is lost is in the words of the database, and not in those"
                                    + " of its revisions: "
                                    + e.getMessage());
            return SchemaModel.EMPTY;
        }
    }

    private JpaReader reader(EntityClassPath classPath, TargetDatabase target, Dialect dialect) {
        EntitySettings entities = project.settings().entities();
        var sources =
                new EntitySources(
                        entities.packages(),
                        entities.classes(),
                        entities.persistenceUnit(),
                        scanned(classPath, entities.packages()),
                        entities.hibernate());
        return new JpaReader(sources, target, dialect, classPath.loader());
    }

    private static TargetDatabase target(Database database) {
        try {
            return TargetDatabase.of(database.connection());
        } catch (SQLException e) {
            throw new AutogenException(
                    "The database does not say what it is: " + e.getMessage(), e);
        }
    }

    /**
     * A package may be in the jar of another module; without one, only what the project compiles
     * itself is looked through.
     */
    private static List<Path> scanned(EntityClassPath classPath, List<String> packages) {
        return packages.isEmpty() ? classPath.folders() : classPath.entries();
    }

    /** How this project compares. */
    Comparison.Options options(ServerWords words) {
        return new Comparison.Options(
                project.settings().compare(),
                project.settings().filters(),
                project.settings().naming(),
                words);
    }

    void said(String what, long start) {
        project.console()
                .detail(
                        what
                                + " ("
                                + Duration.ofNanos(System.nanoTime() - start).toMillis()
                                + " ms)");
    }
}
