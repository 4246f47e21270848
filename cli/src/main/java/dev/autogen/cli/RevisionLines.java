package dev.autogen.cli;

import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How listings show revisions. */
record RevisionLines(RevisionGraph graph, List<String> current, Console console) {
    RevisionLines {
        current = List.copyOf(current);
    }

    /** One line: id, marks, title. */
    String line(RevisionScript script) {
        var marks = marks(script);
        return console.paint("fg(yellow)", script.id())
                + (marks.isEmpty()
                        ? ""
                        : console.paint("fg(green)", " (" + String.join(", ", marks) + ")"))
                + (script.title().isEmpty() ? "" : " " + script.title());
    }

    /** One line with the parents before it. */
    String step(RevisionScript script) {
        return Words.ids(script.revises()) + " -> " + line(script);
    }

    /** All that is known, a line each. */
    List<String> paragraph(RevisionScript script) {
        var lines = new ArrayList<String>();
        lines.add("Revision:  " + line(script));
        lines.add("Follows:   " + Words.ids(script.revises()));
        if (!script.dependsOn().isEmpty()) {
            lines.add("Depends on: " + String.join(", ", script.dependsOn()));
        }
        if (!script.created().isEmpty()) {
            lines.add("Created:   " + script.created());
        }
        lines.add("File:      " + script.place());
        return lines;
    }

    private List<String> marks(RevisionScript script) {
        var marks = new ArrayList<String>();
        if (graph.heads().contains(script.id())) {
            marks.add("head");
        }
        if (current.contains(script.id())) {
            marks.add("current");
        }
        script.branchLabels().forEach(marks::add);
        return marks;
    }

    Map<String, Object> json(RevisionScript script) {
        return Json.object(
                "id", script.id(),
                "revises", script.revises(),
                "branchLabels", script.branchLabels(),
                "dependsOn", script.dependsOn(),
                "created", script.created(),
                "message", script.message(),
                "file", script.place(),
                "head", graph.heads().contains(script.id()),
                "current", current.contains(script.id()));
    }
}
