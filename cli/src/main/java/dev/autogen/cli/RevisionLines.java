package dev.autogen.cli;

import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How listings show revisions. */
record RevisionLines(RevisionGraph graph, List<String> current, Console console) {
    RevisionLines {
        current = List.copyOf(current);
    }

    /** One line: id, marks, title. */
    String line(RevisionScript script) {
        var marks =
                marks(script).entrySet().stream()
                        .map(it -> console.paint(it.getValue(), it.getKey()))
                        .collect(Collectors.joining(", "));
        return id(script.id())
                + (marks.isEmpty() ? "" : " (" + marks + ")")
                + (script.title().isEmpty() ? "" : " " + script.title());
    }

    /** One line with the parents before it, which take so many columns where people look on. */
    String step(RevisionScript script, int width) {
        var parents = parents(script);
        var padding = console.watched() ? " ".repeat(Math.max(0, width - parents.length())) : "";
        return console.paint("faint", parents + padding + " ->") + " " + line(script);
    }

    /** The columns that the widest parents of these take. */
    int width(List<RevisionScript> scripts) {
        return scripts.stream().mapToInt(it -> parents(it).length()).max().orElse(0);
    }

    private static String parents(RevisionScript script) {
        return Words.ids(script.revises())
                + (script.dependsOn().isEmpty()
                        ? ""
                        : " (" + String.join(", ", script.dependsOn()) + ")");
    }

    /** All that is known, a line each. */
    List<String> paragraph(RevisionScript script) {
        var lines = new ArrayList<String>();
        lines.add(field("Revision", line(script)));
        lines.add(
                field(
                        script.revises().size() > 1 ? "Merges" : "Follows",
                        Words.ids(script.revises())));
        var children = graph.children(script.id());
        if (children.size() > 1) {
            lines.add(field("Branches into", String.join(", ", children)));
        }
        add(lines, "Depends on", script.dependsOn());
        add(lines, "Replaces", script.replaces());
        if (!script.created().isEmpty()) {
            lines.add(field("Created", script.created()));
        }
        lines.add(field("File", script.place()));
        script.message().strip().lines().skip(1).forEach(it -> lines.add("    " + it));
        return lines;
    }

    private static void add(List<String> lines, String name, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(field(name, String.join(", ", values)));
        }
    }

    private static String field(String name, String value) {
        return "%-14s %s".formatted(name + ":", value);
    }

    private String id(String id) {
        return console.paint("fg(yellow)", id);
    }

    /** The marks, each with its style. */
    private Map<String, String> marks(RevisionScript script) {
        var marks = new LinkedHashMap<String, String>();
        if (isHead(script)) {
            boolean last = graph.followers(script.id()).isEmpty();
            marks.put(last ? "head" : "effective head", "bold,fg(green)");
        }
        if (current.contains(script.id())) {
            marks.put("current", "bold,fg(cyan)");
        }
        if (isBranchPoint(script)) {
            marks.put("branch point", "faint");
        }
        if (isMergePoint(script)) {
            marks.put("merge point", "faint");
        }
        script.branchLabels().forEach(it -> marks.put(it, "fg(magenta)"));
        return marks;
    }

    private boolean isHead(RevisionScript script) {
        return graph.heads().contains(script.id());
    }

    private boolean isBranchPoint(RevisionScript script) {
        return graph.children(script.id()).size() > 1;
    }

    private static boolean isMergePoint(RevisionScript script) {
        return script.revises().size() > 1;
    }

    Map<String, Object> json(RevisionScript script) {
        return Json.object(
                "id", script.id(),
                "revises", script.revises(),
                "branchLabels", script.branchLabels(),
                "dependsOn", script.dependsOn(),
                "replaces", script.replaces(),
                "created", script.created(),
                "message", script.message(),
                "file", script.place(),
                "head", isHead(script),
                "branchPoint", isBranchPoint(script),
                "mergePoint", isMergePoint(script),
                "current", current.contains(script.id()));
    }
}
