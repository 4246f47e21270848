package dev.autogen.cli;

import dev.autogen.revision.RevisionScript;
import java.util.ArrayList;
import java.util.List;

/** Draws a history as a Mermaid flow chart, which many web pages show as a picture. */
final class Mermaid {
    private Mermaid() {}

    /** The text of the chart; solid edges are what revisions follow, dotted ones what they need. */
    static List<String> lines(List<RevisionScript> oldestFirst) {
        var lines = new ArrayList<String>();
        lines.add("flowchart TD");
        for (RevisionScript script : oldestFirst) {
            lines.add("    " + node(script.id()) + "[\"" + text(script) + "\"]");
        }
        var ids = oldestFirst.stream().map(RevisionScript::id).toList();
        for (RevisionScript script : oldestFirst) {
            edges(lines, script.revises().stream().filter(ids::contains).toList(), " --> ", script);
            edges(
                    lines,
                    script.dependsOn().stream().filter(ids::contains).toList(),
                    " -.-> ",
                    script);
        }
        return lines;
    }

    private static void edges(
            List<String> lines, List<String> from, String arrow, RevisionScript to) {
        from.forEach(it -> lines.add("    " + node(it) + arrow + node(to.id())));
    }

    /** Some words mean something to Mermaid; none begins so. */
    private static String node(String id) {
        return "r_" + id.replaceAll("[^A-Za-z0-9_]", "_");
    }

    private static String text(RevisionScript script) {
        var labels =
                script.branchLabels().isEmpty()
                        ? ""
                        : " (" + String.join(", ", script.branchLabels()) + ")";
        return escaped(script.id() + labels)
                + (script.title().isEmpty() ? "" : "<br>" + escaped(script.title()));
    }

    private static String escaped(String text) {
        return text.replace("#", "#35;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }
}
