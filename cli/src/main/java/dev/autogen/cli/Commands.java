package dev.autogen.cli;

import java.util.List;
import java.util.Locale;

/**
 * The commands there are. To make one ready takes longer than to start a small program, so that
 * only the one that is wanted is.
 */
final class Commands {
    /** In the order of the help. */
    static final List<Class<?>> ALL =
            List.of(
                    InitCommand.class,
                    ListTemplatesCommand.class,
                    RevisionCommand.class,
                    CheckCommand.class,
                    DiffCommand.class,
                    UpgradeCommand.class,
                    DowngradeCommand.class,
                    CurrentCommand.class,
                    HistoryCommand.class,
                    HeadsCommand.class,
                    BranchesCommand.class,
                    ShowCommand.class,
                    EditCommand.class,
                    MergeCommand.class,
                    RebaseCommand.class,
                    SquashCommand.class,
                    StampCommand.class,
                    EnsureVersionCommand.class,
                    CompletionCommand.class);

    private Commands() {}

    /** Those that the arguments may name, all when they name none or ask for help. */
    static List<Class<?>> named(List<String> arguments) {
        var named = ALL.stream().filter(it -> arguments.contains(name(it))).toList();
        boolean help = arguments.contains("--help") || arguments.contains("-h");
        return named.isEmpty() || help ? ALL : named;
    }

    /** The name of a command is that of its class, its words in lower case with a dash between. */
    private static String name(Class<?> command) {
        return command.getSimpleName()
                .replaceFirst("Command$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
