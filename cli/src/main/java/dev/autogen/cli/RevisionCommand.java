package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.diff.Comparison;
import dev.autogen.revision.RevisionGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the next revision. */
@Command(
        name = "revision",
        mixinStandardHelpOptions = true,
        description =
                "Compares the entities with the database and writes the difference as a revision"
                        + " class.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen revision -m \"add users\"             what the entities ask for",
            "  autogen revision --empty -m \"fill cities\"   to be written by hand",
            "  autogen revision -m \"add users\" --sql       print the SQL, write nothing",
            "  autogen revision -m \"name\" --rename users.name:users.full_name",
            "                                              rename, instead of drop and add",
            "  autogen revision -m \"bills\" --head base --branch-label billing --directory"
                    + " billing",
            "                                              the first revision of another branch",
            "  autogen revision -m \"more\" --head billing@head",
        })
final class RevisionCommand implements Callable<Integer> {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MSG",
            description = "What the revision is for; also names the class.")
    private String message = "";

    @Option(names = "--empty", description = "Write a revision without steps, and compare nothing.")
    private boolean empty;

    @Option(
            names = "--allow-empty",
            description = "Write a revision even if there is no difference.")
    private boolean allowEmpty;

    @Option(names = "--sql", description = "Print the SQL of the upgrade, and write nothing.")
    private boolean sql;

    @Option(
            names = "--rename",
            paramLabel = "OLD:NEW",
            description =
                    "What looks like a drop and an add is a rename: table:table, or"
                            + " table.column:column. May be repeated.")
    private List<String> renames = List.of();

    @Option(
            names = "--head",
            paramLabel = "REV",
            description =
                    "What it follows, where there are several heads: an id, BRANCH@head, or base"
                            + " for a new root.")
    private Optional<String> head = Optional.empty();

    @Option(names = "--splice", description = "Allow to follow a revision that is no head.")
    private boolean splice;

    @Option(
            names = "--branch-label",
            paramLabel = "NAME",
            description = "A name for the branch that begins with it.")
    private List<String> labels = List.of();

    @Option(
            names = "--depends-on",
            paramLabel = "REV",
            description =
                    "A revision of another branch that has to be applied first. May be repeated.")
    private List<String> dependencies = List.of();

    @Option(
            names = "--directory",
            paramLabel = "DIR",
            description =
                    "Which of the configured folders takes it; by default that of the revision it"
                            + " follows.")
    private Optional<String> directory = Optional.empty();

    @Mixin private IdOption id = new IdOption();

    @ParentCommand private Autogen autogen;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        checkUsage();
        try (var project = autogen.project()) {
            var history = project.history();
            var parents = Parents.in(project);
            var revised = parents.of(head);
            if (!splice) {
                parents.refuseOtherThanHeads(revised);
            }
            var revision =
                    NewRevision.after(revised, message)
                            .withId(id.value())
                            .withBranchLabels(labels)
                            .withDependsOn(parents.dependencies(dependencies))
                            .in(directory);
            if (empty) {
                var written = new Drafts(project).write(revision, List.of());
                said(project, written);
                project.console().json(fields(written, List.of()));
                return ExitCode.DONE.code();
            }
            var comparison =
                    new Standstill(project)
                            .during(
                                    current -> {
                                        refuseIfBehind(history, current);
                                        return project.compare(Renames.of(renames));
                                    });
            return compared(project, revision, comparison);
        }
    }

    private void checkUsage() {
        if (empty && sql) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--empty compares nothing, so that there is no SQL to print: leave out --empty"
                            + " or --sql.");
        }
        if (empty && !renames.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--empty compares nothing, so that there is nothing to rename: leave out"
                            + " --empty or --rename.");
        }
    }

    /** What the database lacks would be written into the new revision a second time. */
    private static void refuseIfBehind(RevisionGraph history, List<String> current) {
        var missing = history.upgradePath(current, history.heads());
        if (!missing.isEmpty()) {
            throw new CommandException(
                    ExitCode.BEHIND,
                    "The database is at "
                            + Words.ids(current)
                            + " and lacks "
                            + Words.count(missing.size(), "revision")
                            + " up to "
                            + Words.ids(history.heads())
                            + ": run 'autogen upgrade"
                            + (history.heads().size() > 1 ? " heads" : "")
                            + "' first.");
        }
    }

    private int compared(Project project, NewRevision revision, Comparison comparison) {
        var console = project.console();
        var differences = new Differences(comparison, project.dialect());
        var asides = new Asides(comparison);
        if (!comparison.obstacles().isEmpty()) {
            throw new AutogenException(String.join("\n", comparison.obstacles()));
        }
        if (comparison.isEmpty() && !allowEmpty) {
            console.result(
                    "No difference between the entities and the database: nothing to do, no file"
                            + " written.");
            console.json(asides.with(Json.object("operations", List.of())));
            return ExitCode.DONE.code();
        }
        if (sql) {
            differences.sql().forEach(it -> console.result(it + ";"));
            comparison.warnings().forEach(console::warning);
            console.json(
                    asides.with(
                            Json.object(
                                    "operations", differences.json(), "sql", differences.sql())));
            return ExitCode.DONE.code();
        }
        console.result("Found " + Words.count(comparison.operations().size(), "change") + ":");
        differences.print(console);
        asides.print(console);
        var written =
                new Drafts(project).write(revision, comparison.operations(), comparison.back());
        said(project, written);
        console.json(asides.with(fields(written, differences.json())));
        return ExitCode.DONE.code();
    }

    private static void said(Project project, Drafts.Written written) {
        project.console().result("Wrote " + project.shown(written.file()));
    }

    private static Map<String, Object> fields(
            Drafts.Written written, List<Map<String, Object>> operations) {
        return Json.object("id", written.id(), "file", written.file(), "operations", operations);
    }
}
