package dev.autogen.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/**
 * How help looks: what belongs to the command first, what all commands take in a list of its own.
 */
final class HelpText {
    private static final String GLOBAL = "globalOptions";
    private static final int WIDTH = 100;
    private static final int LONGEST_OPTION = 30;

    private HelpText() {}

    static void arrange(CommandLine line) {
        line.setUsageHelpWidth(WIDTH).setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION);
        line.setHelpFactory(Synopsis::new);
        var sections = line.getHelpSectionMap();
        IHelpSectionRenderer own = help -> list(help, own(help.commandSpec()));
        IHelpSectionRenderer global =
                help ->
                        help.colorScheme().ansi().string("%n@|bold Global options:|@%n").formatted()
                                + list(help, global(help.commandSpec()));
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, own);
        sections.put(GLOBAL, global);
        line.setHelpSectionMap(sections);
        line.setHelpSectionKeys(
                List.of(
                        UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
                        UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                        UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
                        UsageMessageSpec.SECTION_KEY_DESCRIPTION,
                        UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
                        UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
                        UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
                        UsageMessageSpec.SECTION_KEY_OPTION_LIST,
                        UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
                        UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                        GLOBAL,
                        UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
                        UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST,
                        UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
                        UsageMessageSpec.SECTION_KEY_FOOTER));
        line.getSubcommands().values().forEach(HelpText::arrange);
    }

    /** The options of a command alone. */
    static List<OptionSpec> own(CommandSpec command) {
        return command.options().stream().filter(it -> !isGlobal(it) && !it.hidden()).toList();
    }

    /** The options that it shares with all commands. */
    static List<OptionSpec> global(CommandSpec command) {
        return command.options().stream().filter(it -> isGlobal(it) && !it.hidden()).toList();
    }

    private static boolean isGlobal(OptionSpec option) {
        return option.inherited()
                || option.scopeType() == ScopeType.INHERIT
                || option.usageHelp()
                || option.versionHelp();
    }

    private static String list(Help help, List<OptionSpec> options) {
        var layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
        layout.addOptions(options, help.createDefaultParamLabelRenderer());
        return layout.toString();
    }

    /** A synopsis with the options of the command alone. */
    static final class Synopsis extends Help {
        Synopsis(CommandSpec command, ColorScheme colors) {
            super(command, colors);
        }

        @Override
        protected Ansi.Text createDetailedSynopsisOptionsText(
                Collection<ArgSpec> done,
                List<OptionSpec> options,
                Comparator<OptionSpec> order,
                boolean cluster) {
            var own = options.stream().filter(it -> !isGlobal(it)).toList();
            return super.createDetailedSynopsisOptionsText(done, own, null, false);
        }
    }
}
