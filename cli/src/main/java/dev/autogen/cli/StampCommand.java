package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.migrate.SqlScript;
import dev.autogen.revision.RevisionSymbols;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says where a database is, without changing its schema. */
@Command(
        name = "stamp",
        mixinStandardHelpOptions = true,
        description = "Records that the database is at these revisions, and runs nothing.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen stamp head            a database that was made in another way, and is up to date",
            "  autogen stamp base            as if no revision had ever been applied",
            "  autogen stamp --purge head    whatever is recorded, even what the history does not know",
            "  autogen stamp 1975:ae10 --sql print the SQL for a database that is at 1975",
        })
final class StampCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "REV",
            description = "Ids or their beginnings, head, heads, BRANCH@head, base or BRANCH@base.")
    private List<String> revisions = new ArrayList<>();

    @Option(names = "--purge", description = "Forget first all that is recorded.")
    private boolean purge;

    @Option(
            names = "--sql",
            description =
                    "Print the SQL and run nothing; takes FROM:TO, and base is FROM without it.")
    private boolean sql;

    @Mixin private TagOption tag = new TagOption();

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            if (sql) {
                script(project);
            } else {
                stamp(project);
            }
            return ExitCode.DONE.code();
        }
    }

    private void stamp(Project project) {
        for (String revision : revisions) {
            if (revision.contains(":")) {
                throw new AutogenException(
                        "A range such as '"
                                + revision
                                + "' needs --sql: a database knows itself where it is.");
            }
        }
        project.createDatabase();
        var migrator = project.migrator(new ProgressPrinter(project.console()));
        if (purge) {
            migrator.purgeAndStamp(revisions);
        } else {
            migrator.stamp(revisions);
        }
        var current = migrator.current();
        project.console().result("The database is at " + Words.ids(current) + tag.inWords() + ".");
        project.console().json(tag.addedTo(Json.object("current", current)));
    }

    private void script(Project project) {
        var script =
                new SqlScript(
                        project.history(),
                        project.versionTable(),
                        project.settings().revisions().transaction());
        var text =
                tag.asComment()
                        + (purge
                                ? script.purgeAndStamp(targets())
                                : script.stamp(starts(project), targets()));
        project.console().result(text.strip());
        project.console().json(tag.addedTo(Json.object("sql", text)));
    }

    private List<String> targets() {
        return revisions.stream().map(it -> it.substring(it.indexOf(':') + 1)).toList();
    }

    /** All ranges begin where the one database is. */
    private List<String> starts(Project project) {
        var starts = new LinkedHashSet<String>();
        for (String revision : revisions) {
            int colon = revision.indexOf(':');
            starts.add(colon > 0 ? revision.substring(0, colon) : "base");
        }
        if (starts.size() > 1) {
            throw new AutogenException(
                    "The revisions start from "
                            + String.join(" and ", starts)
                            + ", but a database is at one place: write the same FROM before each, as in 1975:ae10.");
        }
        return new RevisionSymbols(project.history(), List.of()).resolve(starts.iterator().next());
    }
}
