package dev.autogen.revision;

import java.util.List;

/**
 * What is wrong with a history, and what to do about it; {@code revisions} are the ids that it
 * concerns.
 */
public record HistoryProblem(List<String> revisions, String message) {
    public HistoryProblem {
        revisions = List.copyOf(revisions);
    }
}
