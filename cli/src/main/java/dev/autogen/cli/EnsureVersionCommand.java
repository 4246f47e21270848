package dev.autogen.cli;

import dev.autogen.migrate.SqlScript;
import dev.autogen.schema.SchemaModel;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes the table that records where a database is. */
@Command(
        name = "ensure-version",
        mixinStandardHelpOptions = true,
        description = "Makes the version table where it is missing, and changes nothing else.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen ensure-version",
            "  autogen ensure-version --sql     print the SQL, run nothing",
        })
final class EnsureVersionCommand implements Callable<Integer> {

    @Option(names = "--sql", description = "Print the SQL, and run nothing.")
    private boolean sql;

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            return sql ? script(project) : make(project);
        }
    }

    private static int script(Project project) {
        var statements =
                SqlScript.texts(project.versionTable().creation(), () -> SchemaModel.EMPTY);
        statements.forEach(it -> project.console().result(it + ";"));
        project.console().json(Json.object("sql", statements));
        return ExitCode.DONE.code();
    }

    private static int make(Project project) {
        project.createDatabase();
        var versions = project.versionTable();
        boolean there = versions.exists(project.database().connection());
        if (!there) {
            project.migrator(new ProgressPrinter(project.console())).ensureVersionTable();
        }
        project.console()
                .result(
                        there
                                ? "Table " + versions.name() + " is there already."
                                : "Made table " + versions.name() + ".");
        project.console().json(Json.object("table", versions.name(), "made", !there));
        return ExitCode.DONE.code();
    }
}
