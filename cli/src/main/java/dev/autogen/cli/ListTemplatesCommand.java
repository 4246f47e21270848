package dev.autogen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists what {@code init} can write. */
@Command(
        name = "list-templates",
        mixinStandardHelpOptions = true,
        description = "Lists the templates of 'init'.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen list-templates",
            "  autogen init --template multidb",
        })
final class ListTemplatesCommand implements Callable<Integer> {

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        var console = autogen.console();
        var templates = List.of(Template.values());
        templates.forEach(
                it ->
                        console.result(
                                console.paint("fg(yellow)", "%-8s".formatted(it.title()))
                                        + "  "
                                        + it.description()));
        console.json(
                Json.object(
                        "templates",
                        templates.stream()
                                .map(
                                        it ->
                                                Json.object(
                                                        "name",
                                                        it.title(),
                                                        "description",
                                                        it.description()))
                                .toList()));
        return ExitCode.DONE.code();
    }
}
