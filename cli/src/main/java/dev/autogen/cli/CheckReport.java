package dev.autogen.cli;

import dev.autogen.cli.report.EntityLocations;
import dev.autogen.cli.report.Finding;
import dev.autogen.cli.report.Location;
import dev.autogen.cli.report.Report;
import dev.autogen.cli.report.Repository;
import dev.autogen.codegen.Declarations;
import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Comparison;
import dev.autogen.migrate.SqlScript;
import dev.autogen.operation.Description;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Subject;
import dev.autogen.revision.RevisionScript;
import dev.autogen.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts what a check found into words, rules and places for other programs. */
record CheckReport(Project project) {

    Report of(CheckResult result) {
        var findings = new ArrayList<Finding>();
        var locations = locations(result);
        result.touched()
                .ifPresent(
                        it ->
                                findings.addAll(
                                        findings(
                                                "touched",
                                                "Changed by hand; taking it back ",
                                                it,
                                                result.dialect(),
                                                locations)));
        result.missing().forEach(it -> findings.add(missing(it)));
        result.lacking()
                .ifPresent(
                        it ->
                                findings.addAll(
                                        findings(
                                                "missing-revision",
                                                "A revision is missing that ",
                                                it,
                                                result.dialect(),
                                                locations)));
        var tables = result.reading().entities().tables().stream().map(Table::name);
        return new Report(
                new CheckText(result, project.console()).summary(),
                findings,
                tables.map(Object::toString).toList());
    }

    /** The history cannot even be put together. */
    Report broken(String message) {
        var finding = new Finding("broken-history", "history", message, List.of(), configuration());
        return new Report(message, List.of(finding), List.of());
    }

    private EntityLocations locations(CheckResult result) {
        return new EntityLocations(
                result.reading().origins().get(),
                result.reading().classes(),
                repository(),
                configuration());
    }

    private Repository repository() {
        return Repository.around(project.settings().folder());
    }

    /** Where nothing better is known, the configuration is to blame. */
    private Location configuration() {
        return new Location(repository().path(project.settings().file()), 1);
    }

    private static List<Finding> findings(
            String family,
            String introduction,
            Comparison comparison,
            Dialect dialect,
            EntityLocations locations) {
        return comparison.operations().stream()
                .map(
                        it -> {
                            var subject = Subject.of(it);
                            return new Finding(
                                    family + "/" + Differences.kind(it),
                                    subject.map(name -> name.name().toString()).orElse("SQL"),
                                    introduction + it.accept(new Description()),
                                    sql(it, comparison, dialect),
                                    subject.map(locations::of).orElseGet(locations::otherwise));
                        })
                .toList();
    }

    private static List<String> sql(Operation operation, Comparison comparison, Dialect dialect) {
        return SqlScript.texts(dialect.statements(List.of(operation)), comparison::from);
    }

    private Finding missing(RevisionScript script) {
        return new Finding(
                "behind",
                "revision " + script.id(),
                "Revision " + script.label() + " is not applied: run 'autogen upgrade'",
                List.of(),
                script.file().map(it -> location(script, it)).orElseGet(this::configuration));
    }

    private Location location(RevisionScript script, Path shown) {
        var file = project.surroundings().workingDirectory().resolve(shown);
        var name = script.className().replaceFirst(".*[.$]", "");
        try {
            int line = new Declarations(Files.readString(file)).lineOf(name).orElse(1);
            return new Location(repository().path(file), line);
        } catch (IOException e) {
            return configuration();
        }
    }
}
