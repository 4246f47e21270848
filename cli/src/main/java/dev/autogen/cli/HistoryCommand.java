package dev.autogen.cli;

import dev.autogen.revision.Position;
import dev.autogen.revision.RevisionScript;
import dev.autogen.revision.RevisionSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the revisions. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Lists the revisions, newest first; needs no database unless -i is given.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen history",
            "  autogen history -i -v                 where the database is, and all that is known",
            "  autogen history -r -3:                the newest three, and what they follow",
            "  autogen history -r current:head       what is still to be applied",
            "  autogen history --graph               with lines between the revisions",
            "  autogen history --graph=mermaid       as a chart for a web page",
        })
final class HistoryCommand implements Callable<Integer> {

    /** How the graph is drawn; in lower case, as it is typed. */
    enum Drawing {
        lines,
        mermaid
    }

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Mark where the database is.")
    private boolean indicateCurrent;

    @Option(
            names = {"-r", "--rev-range"},
            paramLabel = "FROM:TO",
            description =
                    "Only what lies between, both included: ids, base, head, current, -3: or :+3, or BRANCH@base:.")
    private Optional<String> range = Optional.empty();

    @Option(
            names = "--graph",
            arity = "0..1",
            fallbackValue = "lines",
            paramLabel = "STYLE",
            description =
                    "Draw how the revisions follow one another: ${COMPLETION-CANDIDATES}; lines where none is named.")
    private Optional<Drawing> graph = Optional.empty();

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var console = project.console();
            var history = project.historyToShow();
            var position = Position.of(history, asksDatabase() ? project.current() : List.of());
            position.unknown().forEach(it -> console.warning(it.why()));
            var lines = new RevisionLines(history, position.known(), console);
            var oldestFirst = shown(new RevisionSymbols(history, position.known()));
            var newestFirst = new ArrayList<>(oldestFirst);
            Collections.reverse(newestFirst);
            if (history.all().isEmpty()) {
                project.sayNoRevisions();
            } else if (graph.isEmpty()) {
                list(newestFirst, lines);
            } else {
                switch (graph.get()) {
                    case lines -> draw(newestFirst, lines);
                    case mermaid -> Mermaid.lines(oldestFirst).forEach(console::result);
                }
            }
            console.json(
                    Json.object(
                            "revisions",
                            newestFirst.stream().map(lines::json).toList(),
                            "problems",
                            project.problems()));
            return project.looked().code();
        }
    }

    private boolean asksDatabase() {
        return indicateCurrent || range.filter(it -> it.contains("current")).isPresent();
    }

    private List<RevisionScript> shown(RevisionSymbols symbols) {
        return range.map(symbols::between).orElseGet(() -> symbols.graph().all());
    }

    private static void list(List<RevisionScript> newestFirst, RevisionLines lines) {
        var console = lines.console();
        int width = lines.width(newestFirst);
        for (RevisionScript script : newestFirst) {
            if (console.verbose()) {
                lines.paragraph(script).forEach(console::result);
                console.result("");
            } else {
                console.result(lines.step(script, width));
            }
        }
    }

    private static void draw(List<RevisionScript> newestFirst, RevisionLines lines) {
        var console = lines.console();
        var drawing = new GraphDrawing((sign, column) -> console.paint(style(sign, column), sign));
        var shown = newestFirst.stream().map(RevisionScript::id).toList();
        for (RevisionScript script : newestFirst) {
            var parents = script.revises().stream().filter(shown::contains).toList();
            var text = console.verbose() ? lines.paragraph(script) : List.of(lines.line(script));
            drawing.add(script.id(), parents, text);
        }
        drawing.rows().forEach(console::result);
    }

    private static String style(String sign, int column) {
        var colours = List.of("red", "green", "blue", "magenta", "cyan");
        return sign.equals("*") ? "bold" : "fg(" + colours.get(column % colours.size()) + ")";
    }
}
