package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.cli.CheckResult.With;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.SqlHeads;
import dev.autogen.diff.Auxiliaries;
import dev.autogen.diff.Comparison;
import dev.autogen.jpa.TargetDatabase;
import dev.autogen.migrate.Drift;
import dev.autogen.migrate.MadeBySql;
import dev.autogen.migrate.RecordedSchema;
import dev.autogen.reflect.WrittenWords;
import dev.autogen.revision.RevisionScript;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the entities, the history and the database with one another. */
record Checkup(Project project) {

    /** With the database, and that with its recorded revisions. */
    CheckResult online() {
        project.history();
        return new Standstill(project).during(this::online);
    }

    private CheckResult online(List<String> current) {
        var history = project.history();
        var missing = history.upgradePath(current, history.heads());
        var readers = new Readers(project);
        if (!missing.isEmpty()) {
            var touched = current.isEmpty() ? Optional.<Comparison>empty() : drift(readers.live());
            return result(With.DATABASE, current, missing, touched, Optional.empty(), Reading.NONE);
        }
        var entities = readers.begin();
        var live = readers.live();
        // Needs no entities, and so comes while Hibernate is at work.
        var touched = current.isEmpty() ? Optional.<Comparison>empty() : drift(live);
        var reading = entities.beside(live);
        var comparison = readers.compare(reading, Renames.NONE);
        return result(With.DATABASE, current, missing, touched, Optional.of(comparison), reading);
    }

    private CheckResult result(
            With with,
            List<String> current,
            List<RevisionScript> missing,
            Optional<Comparison> touched,
            Optional<Comparison> different,
            Reading reading) {
        return new CheckResult(
                with,
                current,
                project.history().heads(),
                missing,
                touched,
                different,
                reading,
                project.dialect());
    }

    /** What is not certain is not said: this must never be a false alarm. */
    private Optional<Comparison> drift(SchemaModel live) {
        var dialect = project.dialect();
        if (!dialect.isReadWhole()) {
            return Optional.empty();
        }
        long start = System.nanoTime();
        try {
            var recorded = project.recorded();
            var readers = new Readers(project);
            var judge = readers.judge();
            var found = new Drift(recorded, scope()).of(live, dialect, readers.options(judge));
            var drift = readers.words(List.of()).of(found);
            readers.said("Compared the database with its revisions", start);
            recorded.obscure()
                    .forEach(it -> unsaid(it.label() + " runs SQL that may have changed anything"));
            var doubts = Stream.concat(judge.taken().stream(), judge.notes().stream()).toList();
            doubts.forEach(this::unsaid);
            return doubts.isEmpty() ? Optional.of(drift) : Optional.empty();
        } catch (AutogenException e) {
            project.console()
                    .warning(
                            "Whether somebody changed the database by hand cannot be told: "
                                    + e.getMessage());
            return Optional.empty();
        }
    }

    private void unsaid(String why) {
        project.console()
                .detail("Note: whether somebody changed the database by hand is not told: " + why);
    }

    /** Names of the connection's own schema are read without it. */
    private Predicate<QualifiedName> scope() {
        var schemas = project.database().settings().schemas();
        var own = ownSchema();
        boolean readsOwn = schemas.isEmpty() || own.filter(schemas::contains).isPresent();
        return name ->
                name.schema().isEmpty()
                        ? readsOwn
                        : schemas.contains(name.schema().get()) && !name.schema().equals(own);
    }

    private Optional<String> ownSchema() {
        try {
            return Optional.ofNullable(project.database().connection().getSchema());
        } catch (SQLException e) {
            throw new AutogenException(
                    "The database does not say which schema is its own: " + e.getMessage(), e);
        }
    }

    /** With the history alone; no database is there to ask. */
    CheckResult offline() {
        var history = project.history();
        var target = project.target();
        var dialect = Dialect.ofUrl(target.url());
        var reading = new Readers(project).entities(product(dialect, target.version()), dialect);
        var recorded = RecordedSchema.of(history.upgradePath(List.of(), history.heads()));
        recorded.obscure()
                .forEach(
                        it ->
                                project.console()
                                        .warning(
                                                "Revision "
                                                        + it.label()
                                                        + " runs SQL whose effect is not known"
                                                        + " without a database."));
        var known = RecordedSchema.only(recorded.schema(), recorded::isCertain);
        var asked = RecordedSchema.only(reading.entities(), recorded::isCertain);
        reading.entities().tables().stream()
                .filter(it -> asked.findTable(it.name()).isEmpty())
                .forEach(
                        it ->
                                project.console()
                                        .message(
                                                "Not compared: table "
                                                        + it.name()
                                                        + ", which plain SQL or something before"
                                                        + " the first revision made or changed."));
        var comparison =
                Comparison.of(
                        known.withSchemas(asked.schemas()),
                        asked,
                        dialect,
                        new Readers(project)
                                .options(new WrittenWords(dialect))
                                .with(auxiliaries(recorded, reading, dialect))
                                .leavingOut(reading.leftOut()));
        return new CheckResult(
                With.HISTORY,
                history.heads(),
                history.heads(),
                List.of(),
                Optional.empty(),
                Optional.of(comparison),
                reading,
                dialect);
    }

    /** Of what is made in plain SQL, nothing is missing that some of it may have made unseen. */
    private Auxiliaries auxiliaries(RecordedSchema recorded, Reading reading, Dialect dialect) {
        var history = project.history();
        var ownSchema = dialect.unasked().flatMap(Dialect.Unasked::ownSchema);
        var made =
                new MadeBySql(new SqlHeads(dialect::storedName))
                        .in(history.upgradePath(List.of(), history.heads())).stream()
                                .map(it -> it.ownIn(ownSchema))
                                .collect(Collectors.toSet());
        return Auxiliaries.of(
                reading.auxiliaries(),
                object -> !recorded.obscure().isEmpty() || made.stream().anyMatch(object::mayBe));
    }

    private static TargetDatabase product(Dialect dialect, Optional<String> version) {
        var usual =
                dialect.unasked()
                        .orElseThrow(
                                () ->
                                        new AutogenException(
                                                "check --offline knows PostgreSQL and SQLite alone,"
                                                        + " by the beginning of the URL: check with a"
                                                        + " database instead."));
        var parts = version.orElse(usual.version()).split("[^0-9]+", 3);
        try {
            int minor = parts.length > 1 && !parts[1].isEmpty() ? Integer.parseInt(parts[1]) : 0;
            return new TargetDatabase(
                    dialect.name(), Integer.parseInt(parts[0]), minor, usual.ownSchema());
        } catch (NumberFormatException e) {
            throw new AutogenException(
                    "'"
                            + version.orElse("")
                            + "' is no version: write it as in version = \"16.3\".",
                    e);
        }
    }
}
