package dev.autogen.cli.config;

import dev.autogen.AutogenException;
import dev.autogen.migrate.TransactionMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where revisions are, how new ones are written, and how they are run.
 *
 * <p>The directories are absolute, and the first takes new files; the package is empty when there
 * is neither a package nor a directory. Each command of after-write is its words, {file} among
 * them.
 */
public record RevisionSettings(
        List<Path> directories,
        String packageName,
        String fileTemplate,
        ZoneId timezone,
        String versionTable,
        Optional<String> versionTableSchema,
        TransactionMode transaction,
        Duration lockTimeout,
        List<List<String>> afterWrite) {

    private static final List<String> KEYS =
            List.of(
                    "directories",
                    "package",
                    "file-template",
                    "timezone",
                    "environment",
                    "version-table",
                    "version-table-schema",
                    "transaction",
                    "lock-timeout",
                    "after-write");

    public RevisionSettings {
        directories = List.copyOf(directories);
        afterWrite = afterWrite.stream().map(List::copyOf).toList();
    }

    static RevisionSettings in(Section section) {
        section.allow(KEYS);
        refuseEnvironment(section);
        var directories = directories(section);
        return new RevisionSettings(
                directories,
                PackageName.of(section, directories),
                section.text("file-template", "R{year}{month}{day}{hour}{minute}{second}_{slug}"),
                Values.zone(section, "timezone"),
                section.text("version-table", "autogen_version"),
                section.text("version-table-schema"),
                transaction(section),
                Values.duration(section, "lock-timeout", Duration.ofSeconds(60)),
                afterWrite(section));
    }

    /**
     * The package of new revisions in one of the directories: the one set is that of the first.
     *
     * @throws AutogenException if the folder stands for none that Java allows
     */
    public String packageOf(Path project, Path directory) {
        return directories.indexOf(directory) == 0
                ? packageName
                : PackageName.ofFolder(project, directory);
    }

    /** The key is promised for later; taken in silence, its filters would seem to be at work. */
    private static void refuseEnvironment(Section section) {
        if (section.text("environment").isPresent()) {
            throw section.wrong(
                    "environment", "names a class, but this version calls none: leave it out");
        }
    }

    private static List<Path> directories(Section section) {
        return section.texts("directories").stream()
                .map(directory -> section.folder().resolve(directory).normalize())
                .toList();
    }

    private static TransactionMode transaction(Section section) {
        var mode = section.text("transaction", "per-revision");
        return switch (mode) {
            case "per-revision" -> TransactionMode.PER_REVISION;
            case "all" -> TransactionMode.ALL;
            default ->
                    throw section.wrong(
                            "transaction",
                            "must be \"per-revision\" or \"all\", but is \"" + mode + "\"");
        };
    }

    private static List<List<String>> afterWrite(Section section) {
        var commands = new ArrayList<List<String>>();
        for (var each : section.sections("after-write")) {
            each.allow(List.of("command"));
            var command = each.texts("command");
            if (command.isEmpty()) {
                throw section.wrong(
                        "after-write", "needs a command: command = [\"program\", \"{file}\"]");
            }
            commands.add(command);
        }
        return commands;
    }
}
