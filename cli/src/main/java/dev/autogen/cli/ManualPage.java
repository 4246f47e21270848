package dev.autogen.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of a command, from what its help says. */
record ManualPage(CommandLine line, String version) {

    /** Such as {@code autogen-upgrade}. */
    String name() {
        return line.getCommandSpec().qualifiedName("-");
    }

    /** The text that {@code man} reads. */
    String text() {
        var command = line.getCommandSpec();
        var lines = new ArrayList<String>();
        lines.add(".TH " + name().toUpperCase(Locale.ROOT) + " 1 \"\" \"autogen " + version + "\"");
        section(lines, "NAME", List.of(roff(name()) + " \\- " + roff(description(command))));
        section(lines, "SYNOPSIS", List.of(".nf", ".B " + roff(synopsis()), ".fi"));
        section(lines, "ARGUMENTS", items(command.positionalParameters()));
        section(lines, "OPTIONS", items(HelpText.own(command)));
        section(lines, "COMMANDS", commands());
        section(lines, "GLOBAL OPTIONS", items(HelpText.global(command)));
        section(lines, "EXIT STATUS", exitCodes(command));
        section(lines, "EXAMPLES", examples(command));
        section(lines, "SEE ALSO", seeAlso());
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String title, List<String> content) {
        if (!content.isEmpty()) {
            lines.add(".SH " + title);
            lines.addAll(content);
        }
    }

    private static String description(CommandSpec command) {
        return plain(String.join(" ", command.usageMessage().description()))
                .replaceFirst("\\.$", "");
    }

    private String synopsis() {
        return new HelpText.Synopsis(line.getCommandSpec(), Help.defaultColorScheme(Ansi.OFF))
                .synopsis(0)
                .strip();
    }

    private static List<String> items(List<? extends ArgSpec> arguments) {
        return arguments.stream()
                .filter(it -> !it.hidden())
                .flatMap(it -> item(label(it), text(it)).stream())
                .toList();
    }

    private static String text(ArgSpec argument) {
        var text = String.join(" ", argument.description());
        // Only enums have candidates, and only those who name them want them.
        return plain(
                text.contains("${COMPLETION-CANDIDATES}")
                        ? text.replace(
                                "${COMPLETION-CANDIDATES}",
                                String.join(", ", argument.completionCandidates()))
                        : text);
    }

    private static String label(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            var value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
            return String.join(", ", option.names()) + value;
        }
        return argument.paramLabel();
    }

    private static List<String> item(String label, String text) {
        return List.of(".TP", ".B " + roff(label), roff(text));
    }

    private List<String> commands() {
        return line.getSubcommands().values().stream()
                .flatMap(
                        it ->
                                item(it.getCommandName(), description(it.getCommandSpec()) + ".")
                                        .stream())
                .toList();
    }

    private static List<String> exitCodes(CommandSpec command) {
        return command.usageMessage().exitCodeList().entrySet().stream()
                .flatMap(it -> item(it.getKey(), plain(it.getValue())).stream())
                .toList();
    }

    private static List<String> examples(CommandSpec command) {
        var footer = command.usageMessage().footer();
        if (footer.length == 0) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(".nf");
        Arrays.stream(footer).map(it -> roff(plain(it))).forEach(lines::add);
        lines.add(".fi");
        return lines;
    }

    private List<String> seeAlso() {
        return line.getParent() == null
                ? line.getSubcommands().keySet().stream()
                        .map(it -> ".BR autogen\\-" + roff(it) + " (1)")
                        .toList()
                : List.of(".BR autogen (1)");
    }

    /** The text without picocli's markup. */
    private static String plain(String text) {
        return Ansi.OFF.string(text.replace("%n", " ").replace("%%", "%").replace("$$", "$"));
    }

    /** Dashes are typed, a backslash stands for itself, and no line is a request. */
    private static String roff(String text) {
        var escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
