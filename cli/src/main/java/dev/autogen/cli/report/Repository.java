package dev.autogen.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that CI systems count paths from. */
public record Repository(Path root) {

    /** The nearest one around a folder that is under version control, or else that folder. */
    public static Repository around(Path folder) {
        for (var each = folder.toAbsolutePath().normalize();
                each != null;
                each = each.getParent()) {
            if (Files.exists(each.resolve(".git"))) {
                return new Repository(each);
            }
        }
        return new Repository(folder.toAbsolutePath().normalize());
    }

    /** The path of a file from there, with slashes. */
    public String path(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        var shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
