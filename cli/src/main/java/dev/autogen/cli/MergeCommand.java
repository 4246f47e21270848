package dev.autogen.cli;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Joins branches. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Writes a revision that joins branches; needs no database.",
        footerHeading = "%n@|bold Examples:|@%n",
        footer = {
            "  autogen merge heads -m \"merge\"              all heads",
            "  autogen merge ae10 1975 -m \"users, bills\"   these two",
        })
final class MergeCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "REV",
            description = "What to join: ids or their beginnings, branch labels, or heads for all.")
    private List<String> revisions = List.of();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MSG",
            description = "What the revision is for; by default it says what it joins.")
    private String message = "";

    @Option(
            names = "--branch-label",
            paramLabel = "NAME",
            description = "A name for the branch that begins with it.")
    private List<String> labels = List.of();

    @Option(names = "--splice", description = "Allow to join revisions that are no heads.")
    private boolean splice;

    @Mixin private IdOption id = new IdOption();

    @ParentCommand private Autogen autogen;

    @Override
    public Integer call() {
        try (var project = autogen.project()) {
            var parents = Parents.in(project);
            var ids = parents.toMerge(revisions);
            if (ids.size() < 2) {
                return nothing(project, ids);
            }
            if (!splice) {
                parents.refuseOtherThanHeads(ids);
            }
            var written =
                    new Drafts(project)
                            .write(
                                    NewRevision.after(ids, message(ids))
                                            .withId(id.value())
                                            .withBranchLabels(labels),
                                    List.of());
            project.console().result("Wrote " + project.shown(written.file()));
            project.console()
                    .result("It joins " + String.join(", ", ids) + "; it has no steps of its own.");
            project.console()
                    .json(Json.object("id", written.id(), "file", written.file(), "revises", ids));
            return ExitCode.DONE.code();
        }
    }

    private String message(List<String> ids) {
        return message.isEmpty() ? "merge " + String.join(" and ", ids) : message;
    }

    private static int nothing(Project project, List<String> ids) {
        var heads = project.history().heads();
        if (heads.size() > 1) {
            throw new AutogenException(
                    "To merge takes two revisions or more: name those to join, or say 'heads' for all of "
                            + String.join(", ", heads)
                            + ".");
        }
        project.console()
                .result(
                        heads.isEmpty()
                                ? "Nothing to merge: there are no revisions yet."
                                : "Nothing to merge: there is one head, "
                                        + project.history().get(heads.get(0)).label()
                                        + ".");
        project.console().json(Json.object("revises", ids));
        return ExitCode.DONE.code();
    }
}
