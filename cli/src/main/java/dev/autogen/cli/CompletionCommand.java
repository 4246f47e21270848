package dev.autogen.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints what makes a shell complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script that makes the shell complete commands and options.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  source <(autogen completion bash)                 in this shell",
            "  autogen completion bash > ~/.local/share/bash-completion/completions/autogen",
            "  autogen completion zsh > \"$${fpath[1]}/_autogen\"",
        })
final class CompletionCommand implements Callable<Integer> {

    /** In lower case, as they are typed. */
    enum Shell {
        bash,
        zsh
    }

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    private Shell shell;

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        var script = script(shell);
        autogen.console().result(script);
        autogen.console().json(Json.object("shell", shell, "script", script));
        return ExitCode.DONE.code();
    }

    /** zsh runs the script of bash, after the line by which it knows what the file completes. */
    static String script(Shell shell) {
        var script = AutoComplete.bash("autogen", Autogen.line(Surroundings.ofProcess()));
        return switch (shell) {
            case bash -> script;
            case zsh ->
                    "#compdef autogen\nautoload -U +X bashcompinit && bashcompinit\n"
                            + script.replaceFirst("^#!.*\n", "");
        };
    }
}
