package dev.autogen.cli.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of a check.
 *
 * @param summary in a sentence
 * @param subjects all that was looked at, also where nothing was found
 */
public record Report(String summary, List<Finding> findings, List<String> subjects) {
    public Report {
        findings = List.copyOf(findings);
        subjects =
                Stream.concat(subjects.stream(), findings.stream().map(Finding::subject))
                        .distinct()
                        .toList();
    }
}
