package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.revision.HistoryException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The {@code autogen} command. */
@Command(
        name = "autogen",
        description = "Writes and runs schema revisions for JPA entities.",
        mixinStandardHelpOptions = true,
        versionProvider = Autogen.Version.class,
        customSynopsis = "autogen [OPTIONS] COMMAND [ARGUMENTS]",
        commandListHeading = "%n@|bold Commands:|@%n",
        exitCodeListHeading = "%n@|bold Exit codes:|@%n",
        exitCodeList = {
            "0:done; nothing to say",
            "1:it failed; the message says what, on what, and what to do",
            "2:wrong usage",
            "3:the entities and the database differ: a revision is missing",
            "4:the database is not what its recorded revision says: somebody changed it by hand",
            "5:the database is behind the head",
            "6:the history of revisions is broken, or ambiguous",
        },
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen init                          set a project up",
            "  autogen revision -m \"add users\"       write what the entities ask for",
            "  autogen upgrade                       apply it",
            "  autogen check                         fail if something is missing: for CI",
            "  autogen upgrade --help                all about a command",
        })
public final class Autogen implements Runnable {
    private final Surroundings surroundings;

    @Mixin private final GlobalOptions options = new GlobalOptions();

    @Spec private CommandSpec spec;

    private Optional<Console> console = Optional.empty();

    private Autogen(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs the command line of this process and ends it with the exit code. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Surroundings.ofProcess()));
    }

    /** Runs a command line and returns its exit code; nothing but {@code main} ends the process. */
    public static int run(List<String> arguments, Surroundings surroundings) {
        return run(Commands.named(arguments), arguments, surroundings);
    }

    private static int run(
            List<Class<?>> commands, List<String> arguments, Surroundings surroundings) {
        var autogen = new Autogen(surroundings);
        return autogen.line(commands)
                .setParameterExceptionHandler(
                        (error, given) ->
                                commands.equals(Commands.ALL) || isOfCommand(error)
                                        ? autogen.wrongUsage(error, arguments)
                                        // Who names what there is has to know all commands.
                                        : run(Commands.ALL, arguments, surroundings))
                .execute(arguments.toArray(String[]::new));
    }

    private static boolean isOfCommand(ParameterException error) {
        return error.getCommandLine().getParent() != null;
    }

    /** The command line with all commands, as help, manual pages and completion show it. */
    static CommandLine line(Surroundings surroundings) {
        return new Autogen(surroundings).line(Commands.ALL);
    }

    private CommandLine line(List<Class<?>> commands) {
        var line = new CommandLine(this);
        commands.forEach(line::addSubcommand);
        if (commands.equals(Commands.ALL)) {
            HelpText.arrange(line);
        }
        return line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((error, command, result) -> failed(error))
                .setExecutionStrategy(it -> execute(line, it))
                .setAbbreviatedOptionsAllowed(true);
    }

    /** The options say whether help is in colours. */
    private int execute(CommandLine line, ParseResult parsed) {
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console().colours()));
        return new CommandLine.RunLast().execute(parsed);
    }

    /** No command at all is a question for help. */
    @Override
    public void run() {
        throw new NoCommandException(spec.commandLine());
    }

    private int wrongUsage(ParameterException error, List<String> arguments) {
        var command = error.getCommandLine();
        var code = ExitCode.WRONG_USAGE;
        if (arguments.contains("--json")) {
            surroundings.out().println(Json.text(json(code, error.getMessage())));
        }
        if (error instanceof NoCommandException) {
            command.usage(command.getErr());
            command.getErr().println();
        }
        console().error(error.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(error, command.getErr())) {
            command.getErr()
                    .println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return code.code();
    }

    private int failed(Exception error) {
        var code = code(error);
        var message = message(error);
        console().stackTrace(error);
        console().json(json(code, message));
        console().error(message);
        return code.code();
    }

    private static ExitCode code(Exception error) {
        if (error instanceof CommandException known) {
            return known.code();
        }
        return error instanceof HistoryException ? ExitCode.HISTORY_BROKEN : ExitCode.FAILED;
    }

    private static String message(Exception error) {
        return error instanceof AutogenException
                ? error.getMessage()
                : "a defect of autogen: "
                        + error
                        + ". Run again with --stacktrace and report what it prints.";
    }

    private static Map<String, Object> json(ExitCode code, String message) {
        return Json.object(
                "error", Json.object("code", code.code(), "kind", code.kind(), "message", message));
    }

    /** The one console: it knows what is on the screen. */
    Console console() {
        if (console.isEmpty()) {
            console = Optional.of(new Console(surroundings, options));
        }
        return console.get();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The result is wanted as JSON, whatever the option was called. */
    void wantJson() {
        options.wantJson();
    }

    /** The project that the configuration describes. */
    Project project() {
        return Project.open(surroundings, options, console());
    }

    /** That no command was named: the list of all is the answer. */
    private static final class NoCommandException extends ParameterException {
        private static final long serialVersionUID = 1L;

        private NoCommandException(CommandLine line) {
            super(line, "Which command? The list is above.");
        }
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"autogen " + number()};
        }

        static String number() {
            var version = Autogen.class.getPackage().getImplementationVersion();
            return version == null ? "(not packaged)" : version;
        }
    }
}
