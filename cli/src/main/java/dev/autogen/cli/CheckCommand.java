package dev.autogen.cli;

import dev.autogen.cli.report.GitHubCommands;
import dev.autogen.cli.report.JunitXml;
import dev.autogen.cli.report.Report;
import dev.autogen.cli.report.SarifLog;
import dev.autogen.revision.HistoryException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says whether a revision is missing: for CI. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Fails if the entities, the history of revisions and the database do not agree.",
        exitCodeListHeading = "%n@|bold Exit codes:|@ where several apply, 6 wins, then 4, 5, 3%n",
        exitCodeList = {
            "0:they agree, and the database is at the head",
            "3:the entities and the database differ: run 'autogen revision'",
            "4:the database is not what its recorded revision says: somebody changed it by hand",
            "5:the database is behind the head: run 'autogen upgrade'",
            "6:the history of revisions is broken",
        },
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen check",
            "  autogen check --offline                       no database: the entities and the revisions alone",
            "  autogen check --format github                 marks the lines of a pull request",
            "  autogen check --format sarif > autogen.sarif  for code scanning",
        })
final class CheckCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How to print the result: ${COMPLETION-CANDIDATES}; text is for people, json is as --json.")
    private Format format = Format.text;

    @Option(
            names = "--offline",
            description =
                    "Compare the entities with what the revisions build; needs no database, only the"
                            + " beginning of its URL, and takes [database] version for its version.")
    private boolean offline;

    @ParentCommand private Autogen autogen;

    /** What reads the result; in lower case, as they are typed. */
    enum Format {
        text,
        json,
        sarif,
        github,
        junit
    }

    @Override
    public Integer call() {
        if (format == Format.json) {
            autogen.wantJson();
        }
        try (var project = autogen.project()) {
            var checkup = new Checkup(project);
            try {
                return print(project, offline ? checkup.offline() : checkup.online());
            } catch (HistoryException e) {
                print(project, new CheckReport(project).broken(e.getMessage()));
                throw e;
            }
        }
    }

    private int print(Project project, CheckResult result) {
        var console = project.console();
        if (format == Format.text || console.json()) {
            var text = new CheckText(result, console);
            text.print();
            text.printJson();
        } else {
            print(project, new CheckReport(project).of(result));
        }
        return result.code().code();
    }

    private void print(Project project, Report report) {
        var out = project.surroundings().out();
        switch (format) {
            case text, json -> {}
            case sarif ->
                    out.println(Json.text(new SarifLog(report, Autogen.Version.number()).json()));
            case github -> {
                new GitHubCommands(report).lines().forEach(out::println);
                out.println(report.summary());
            }
            case junit -> out.println(new JunitXml(report).text());
        }
    }
}
