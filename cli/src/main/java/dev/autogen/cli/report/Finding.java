package dev.autogen.cli.report;

import java.util.List;

/**
 * One thing that is not as it should be.
 *
 * @param rule what kind of thing, such as {@code missing-revision/addColumn}
 * @param subject the table or other object that it is about
 * @param message in words, with what to do
 * @param sql the statements that would mend it, if any
 */
public record Finding(
        String rule, String subject, String message, List<String> sql, Location location) {
    public Finding {
        sql = List.copyOf(sql);
    }

    /** The first part of the rule, such as {@code missing-revision}. */
    public String family() {
        return rule.replaceFirst("/.*", "");
    }
}
