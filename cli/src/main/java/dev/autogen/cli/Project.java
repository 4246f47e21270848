package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.cli.classpath.EntityClassPath;
import dev.autogen.cli.config.Caches;
import dev.autogen.cli.config.DatabaseFile;
import dev.autogen.cli.config.Databases;
import dev.autogen.cli.config.Settings;
import dev.autogen.codegen.RevisionCompiler;
import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Comparison;
import dev.autogen.migrate.MigrationListener;
import dev.autogen.migrate.Migrator;
import dev.autogen.migrate.RecordedSchema;
import dev.autogen.migrate.VersionTable;
import dev.autogen.revision.ClassPathRevisions;
import dev.autogen.revision.HistoryProblem;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import dev.autogen.schema.QualifiedName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A project with its configuration, its history of revisions and its database: what every front end
 * of autogen shares. What is not asked for is neither loaded nor opened.
 */
public final class Project implements AutoCloseable {
    private final Surroundings surroundings;
    private final Settings settings;
    private final GlobalOptions options;
    private final Console console;
    private Optional<Database> database = Optional.empty();
    private boolean creating;
    private Optional<RevisionGraph> history = Optional.empty();
    private Optional<RecordedSchema> recorded = Optional.empty();

    private Project(
            Surroundings surroundings, Settings settings, GlobalOptions options, Console console) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.options = options;
        this.console = console;
    }

    static Project open(Surroundings surroundings, GlobalOptions options, Console console) {
        var settings =
                Settings.load(
                        options.config(),
                        surroundings.workingDirectory(),
                        surroundings.environment());
        settings.checkName(options.name());
        return new Project(surroundings, settings, options, console);
    }

    Settings settings() {
        return settings;
    }

    Console console() {
        return console;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /**
     * The revisions in the configured folders, or without any, those of the configured package on
     * the class path.
     *
     * @throws dev.autogen.revision.HistoryException if something is wrong with them
     */
    RevisionGraph history() {
        return loaded().sound();
    }

    /**
     * The same, as far as it can be put together, for those who only look; what is wrong is said.
     */
    RevisionGraph historyToShow() {
        boolean first = history.isEmpty();
        var shown = loaded();
        if (first) {
            shown.problems().forEach(it -> console.warning(it.message()));
        }
        return shown;
    }

    /** How a command ends that only looked at the history. */
    ExitCode looked() {
        return loaded().problems().isEmpty() ? ExitCode.DONE : ExitCode.HISTORY_BROKEN;
    }

    /** What is wrong with the history, in sentences. */
    List<String> problems() {
        return loaded().problems().stream().map(HistoryProblem::message).toList();
    }

    private RevisionGraph loaded() {
        if (history.isEmpty()) {
            history = Optional.of(new RevisionGraph(scripts()));
        }
        return history.get();
    }

    private List<RevisionScript> scripts() {
        var revisions = settings.revisions();
        if (revisions.directories().isEmpty() && revisions.packageName().isEmpty()) {
            return List.of();
        }
        if (revisions.directories().isEmpty()) {
            return ClassPathRevisions.in(
                    revisions.packageName(), EntityClassPath.find(settings).loader());
        }
        var compiler =
                new RevisionCompiler(
                        Caches.folder(surroundings.environment()).resolve("revisions"), List.of());
        return compiler.load(revisions.directories()).stream()
                .map(it -> it.script(shown(it.file())))
                .toList();
    }

    /** Says that there are no revisions, and which of their folders is missing. */
    void sayNoRevisions() {
        console.message("No revisions yet: 'autogen revision -m \"…\"' writes the first.");
        settings.revisions().directories().stream()
                .filter(it -> !Files.isDirectory(it))
                .forEach(
                        it ->
                                console.message(
                                        "The folder "
                                                + shown(it)
                                                + " that [revisions] names does not exist."));
    }

    /** A path as people type it, from where they are. */
    Path shown(Path file) {
        var here = surroundings.workingDirectory();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    /**
     * The file of a revision.
     *
     * @throws AutogenException if it was loaded from the class path
     */
    Path fileOf(RevisionScript script) {
        var file =
                script.file()
                        .orElseThrow(
                                () ->
                                        new AutogenException(
                                                "Revision "
                                                        + script.label()
                                                        + " is the compiled class "
                                                        + script.className()
                                                        + ": there is no source file to open. Set"
                                                        + " directories in [revisions]."));
        return surroundings.workingDirectory().resolve(file).normalize();
    }

    /** What is known of the database without connecting to it. */
    Databases.Target target() {
        return settings.target(options.name(), options.url());
    }

    /** From here on a database that is a file is created where it is missing. */
    void createDatabase() {
        creating = true;
    }

    /**
     * The database, connected to when first asked for. A file that is missing is taken for an empty
     * database, and said, unless it is to be created.
     */
    Database database() {
        if (database.isEmpty()) {
            var chosen = settings.database(options.name(), options.url());
            var missing = chosen.file().filter(it -> !creating && it.isMissing());
            missing.ifPresent(this::sayMissing);
            database =
                    Optional.of(
                            Database.connect(
                                    chosen,
                                    missing.map(DatabaseFile::emptyUrl).orElse(chosen.url()),
                                    () -> EntityClassPath.find(settings).loader()));
        }
        return database.get();
    }

    private void sayMissing(DatabaseFile file) {
        console.message(
                "There is no file "
                        + shown(file.path())
                        + ": taken for an empty database, which 'autogen upgrade' creates. If it should"
                        + " be there, check url in [database].");
    }

    /** The dialect that the database's URL speaks of; no connection is made. */
    Dialect dialect() {
        return database.map(Database::dialect)
                .orElseGet(
                        () ->
                                Dialect.ofUrl(
                                        settings.database(options.name(), options.url()).url()));
    }

    VersionTable versionTable() {
        var revisions = settings.revisions();
        return new VersionTable(
                new QualifiedName(revisions.versionTableSchema(), revisions.versionTable()),
                dialect());
    }

    Migrator migrator(MigrationListener listener) {
        var revisions = settings.revisions();
        var how = new Migrator.Options(revisions.transaction(), revisions.lockTimeout());
        return new Migrator(database().connection(), history(), versionTable(), how, listener);
    }

    /** The revisions that the database is at. */
    List<String> current() {
        database();
        return versionTable().read(database().connection());
    }

    /**
     * What the revisions have built that the database is at; worked out once.
     *
     * @throws AutogenException if they cannot say it
     */
    RecordedSchema recorded() {
        if (recorded.isEmpty()) {
            var applied = history().upgradePath(List.of(), current());
            recorded = Optional.of(RecordedSchema.of(applied));
        }
        return recorded.get();
    }

    /** Reads the entities and the database, both at once, and compares them. */
    Comparison compare() {
        return compare(Renames.NONE);
    }

    /** As {@link #compare()}, with some drops and adds known as renames. */
    Comparison compare(Renames renames) {
        return new Readers(this).compare(renames);
    }

    @Override
    public void close() {
        database.ifPresent(Database::close);
    }
}
