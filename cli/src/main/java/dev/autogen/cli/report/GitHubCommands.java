package dev.autogen.cli.report;

import java.util.List;

/** A report as workflow commands of GitHub Actions, which shows them beside the changed lines. */
public record GitHubCommands(Report report) {

    /** One command a line, one for each finding. */
    public List<String> lines() {
        return report.findings().stream().map(GitHubCommands::line).toList();
    }

    private static String line(Finding finding) {
        return "::error file="
                + property(finding.location().file())
                + ",line="
                + finding.location().line()
                + ",title="
                + property("autogen: " + finding.family().replace('-', ' '))
                + "::"
                + data(finding.message());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
