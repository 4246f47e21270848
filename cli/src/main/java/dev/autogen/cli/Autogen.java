package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.revision.HistoryException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code autogen} command. */
@Command(
        name = "autogen",
        description = "Writes and runs schema revisions for JPA entities.",
        mixinStandardHelpOptions = true,
        versionProvider = Autogen.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Autogen implements Runnable {
    /** In the order of the help. */
    private static final List<Class<?>> COMMANDS =
            List.of(
                    InitCommand.class,
                    RevisionCommand.class,
                    CheckCommand.class,
                    DiffCommand.class,
                    UpgradeCommand.class,
                    DowngradeCommand.class,
                    CurrentCommand.class,
                    HistoryCommand.class,
                    HeadsCommand.class,
                    ShowCommand.class,
                    StampCommand.class);

    private final Surroundings surroundings;

    @Mixin private final GlobalOptions options = new GlobalOptions();

    @Spec private CommandSpec spec;

    private Autogen(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs the command line of this process and ends it with the exit code. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Surroundings.ofProcess()));
    }

    /** Runs a command line and returns its exit code; nothing but {@code main} ends the process. */
    public static int run(List<String> arguments, Surroundings surroundings) {
        return run(named(arguments), arguments, surroundings);
    }

    private static int run(
            List<Class<?>> commands, List<String> arguments, Surroundings surroundings) {
        var autogen = new Autogen(surroundings);
        var line = new CommandLine(autogen);
        commands.forEach(line::addSubcommand);
        return line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(
                        (error, given) ->
                                commands.equals(COMMANDS) || error.getCommandLine() != line
                                        ? wrongUsage(error)
                                        // Whose usage is shown has to know all commands.
                                        : run(COMMANDS, arguments, surroundings))
                .setExecutionExceptionHandler((error, command, result) -> autogen.failed(error))
                .setAbbreviatedOptionsAllowed(true)
                .execute(arguments.toArray(String[]::new));
    }

    /**
     * The commands that the arguments may name, all when they name none or ask for help: to make
     * one ready takes longer than to start a small program, and one is wanted.
     */
    private static List<Class<?>> named(List<String> arguments) {
        var named = COMMANDS.stream().filter(it -> arguments.contains(name(it))).toList();
        boolean help = arguments.contains("--help") || arguments.contains("-h");
        return named.isEmpty() || help ? COMMANDS : named;
    }

    /** The name of a command is that of its class, in lower case. */
    private static String name(Class<?> command) {
        return command.getSimpleName().replaceFirst("Command$", "").toLowerCase(Locale.ROOT);
    }

    /** No command at all is a question for help. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? See the list below.");
    }

    private static int wrongUsage(ParameterException error) {
        var command = error.getCommandLine();
        command.getErr().println("error: " + error.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(error, command.getErr())) {
            command.getErr().println();
            command.usage(command.getErr());
        }
        return ExitCode.WRONG_USAGE.code();
    }

    private int failed(Exception error) {
        var console = console();
        console.stackTrace(error);
        if (error instanceof HistoryException) {
            console.error(error.getMessage());
            return ExitCode.HISTORY_BROKEN.code();
        } else if (error instanceof AutogenException) {
            console.error(error.getMessage());
        } else {
            console.error(
                    "a defect of autogen: "
                            + error
                            + ". Run again with --stacktrace and report what it prints.");
        }
        return ExitCode.FAILED.code();
    }

    Console console() {
        return new Console(surroundings, options);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The project that the configuration describes. */
    Project project() {
        return Project.open(surroundings, options, console());
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Autogen.class.getPackage().getImplementationVersion();
            return new String[] {"autogen " + (version == null ? "(not packaged)" : version)};
        }
    }
}
