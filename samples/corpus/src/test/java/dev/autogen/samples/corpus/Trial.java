package dev.autogen.samples.corpus;

import dev.autogen.diff.Auxiliaries;
import dev.autogen.diff.CompareSettings;
import dev.autogen.diff.Comparison;
import dev.autogen.diff.Filters;
import dev.autogen.diff.NamingConvention;
import dev.autogen.jpa.EntitySources;
import dev.autogen.jpa.JpaReader;
import dev.autogen.jpa.TargetDatabase;
import dev.autogen.migrate.Migrator;
import dev.autogen.migrate.SilentListener;
import dev.autogen.migrate.VersionTable;
import dev.autogen.operation.Description;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.DatabaseReflector;
import dev.autogen.reflect.ReflectionScope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.reflect.SqlObjectSearch;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import dev.autogen.schema.Auxiliary;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A model in a place: what it shows to be wrong, a sentence each. */
final class Trial {
    private final CorpusModel model;
    private final Site site;
    private final VersionTable versions;
    private final List<String> wrong = new ArrayList<>();

    Trial(CorpusModel model, Site site) {
        this.model = model;
        this.site = site;
        this.versions =
                new VersionTable(
                        new QualifiedName(Optional.empty(), "autogen_version"), site.dialect());
    }

    /** What the entities ask for, in the model and beside it. */
    record Asked(SchemaModel schema, List<Auxiliary> auxiliaries) {}

    /** What the entities ask for, by our reader. */
    Asked entities() {
        var annotated = model.annotatedPackage();
        var sources =
                new EntitySources(
                        annotated.map(List::of).orElse(List.of()),
                        annotated.isPresent()
                                ? List.of()
                                : model.mapped().stream().map(Class::getName).toList(),
                        model.unit(),
                        List.of(Corpus.folder()),
                        model.settings());
        var reader = new JpaReader(sources, target(), site.dialect(), getClass().getClassLoader());
        return new Asked(reader.read(), reader.auxiliaries());
    }

    private TargetDatabase target() {
        try {
            return TargetDatabase.of(site.ours());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Comparison compare(Connection connection, Asked entities) {
        var dialect = site.dialect();
        var scope = new ReflectionScope(model.schemas(), List.of(versions.name()));
        var options =
                new Comparison.Options(
                        CompareSettings.ALL,
                        Filters.NONE,
                        NamingConvention.DEFAULT,
                        new ServerJudge(connection, dialect),
                        auxiliaries(connection, entities.auxiliaries()));
        return Comparison.of(
                new DatabaseReflector(connection, dialect, scope).read(),
                entities.schema(),
                dialect,
                options);
    }

    private static Auxiliaries auxiliaries(Connection connection, List<Auxiliary> asked) {
        var there = new SqlObjectSearch(connection).among(Auxiliaries.objects(asked)).orElseThrow();
        return Auxiliaries.of(asked, there::contains);
    }

    /** Both ways: what Hibernate made is accepted, and what a revision makes is the same. */
    List<String> run(OwnHibernate hibernate, Asked entities, Class<? extends Revision> type) {
        var expected = site.dump(site.hibernates());
        expectNoDifference("what Hibernate created", site.hibernates(), entities);
        var empty = site.dump(site.ours());
        var graph = new RevisionGraph(List.of(RevisionScript.of(type, Optional.<Path>empty())));
        var migrator =
                new Migrator(
                        site.ours(),
                        graph,
                        versions,
                        Migrator.Options.DEFAULT,
                        new SilentListener());
        migrator.upgrade("head");
        expectNoDifference("what the revision made", site.ours(), entities);
        expectSameObjections(hibernate);
        expect("beside what Hibernate created", site.dump(site.ours()), expected);
        migrator.downgrade("base");
        expect("after the downgrade", site.dump(site.ours()), empty);
        return wrong;
    }

    private void expectNoDifference(String what, Connection connection, Asked entities) {
        compare(connection, entities).operations().stream()
                .filter(it -> connection == site.ours() || !isLeftOut(it))
                .forEach(
                        it ->
                                wrong.add(
                                        what
                                                + " differs: "
                                                + it.accept(new Description())
                                                + "\n      "
                                                + it));
    }

    /** Hibernate's dialect of SQLite adds no constraints to tables, and creates them without. */
    private boolean isLeftOut(Operation operation) {
        return site.place() == Place.SQLITE
                && (operation instanceof Operation.AddForeignKey
                        || operation instanceof Operation.AddUnique);
    }

    private void expectSameObjections(OwnHibernate hibernate) {
        var own = hibernate.objection(site.hibernates());
        var ours = hibernate.objection(site.ours());
        boolean announced = model.refused(site.place()).contains(Refused.Step.VALIDATION);
        if (own.isPresent() != announced) {
            wrong.add("Hibernate's validation of its own schema is not as announced: " + own);
        } else if (!ours.equals(own)) {
            wrong.add("Hibernate's validation objects: " + ours);
        }
    }

    private void expect(String when, Dump is, Dump shouldBe) {
        is.differenceFrom(shouldBe).stream()
                .filter(it -> site.place() != Place.SQLITE || !SqliteDump.isLeftOut(it))
                .forEach(it -> wrong.add(when + ", " + it));
    }
}
