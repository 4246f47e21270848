package dev.autogen.cli;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Sets a project up. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description =
                "Writes autogen.toml and makes the folder for revisions; looks at the project to fill both in.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen init                           in the folder of the project",
            "  autogen init shop --template spring --package com.acme.shop",
            "  autogen list-templates                 what there is",
        })
final class InitCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The project's folder; this one by default.")
    private Path folder = Path.of("");

    @Option(
            names = {"-t", "--template"},
            paramLabel = "NAME",
            description =
                    "One of 'autogen list-templates'; by default the one that fits the project.")
    private Optional<String> template = Optional.empty();

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description =
                    "The package of the entities; by default it is looked for in the sources.")
    private Optional<String> entities = Optional.empty();

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        var root = autogen.surroundings().workingDirectory().resolve(folder).normalize();
        var project = NewProject.of(root, template.map(Template::named), entities);
        var config = root.resolve("autogen.toml");
        if (Files.exists(config)) {
            throw new AutogenException(
                    config + " is there already, and is left alone: edit it, or delete it first.");
        }
        try {
            Files.createDirectories(project.revisionFolder());
            Files.writeString(config, new ConfigText(project).toml());
        } catch (IOException e) {
            throw new AutogenException("Cannot write " + config + ": " + e.getMessage(), e);
        }
        var console = autogen.console();
        console.result("Wrote " + config);
        console.result("Made  " + project.revisionFolder());
        console.message(next(project));
        console.json(
                Json.object(
                        "config",
                        config,
                        "revisions",
                        project.revisionFolder(),
                        "package",
                        project.entityPackage(),
                        "template",
                        project.template().title()));
        return ExitCode.DONE.code();
    }

    private static String next(NewProject project) {
        var name = project.template() == Template.MULTIDB ? " -n main" : "";
        return (project.entityPackage().isEmpty()
                        ? "No entities were found: write their package into [entities] of autogen.toml. "
                        : "")
                + "Set the url of the database in autogen.toml, then run: autogen"
                + name
                + " revision -m \"first\"";
    }
}
