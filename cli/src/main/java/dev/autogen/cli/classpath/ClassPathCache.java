package dev.autogen.cli.classpath;

import dev.autogen.cli.config.Caches;
import dev.autogen.cli.config.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One class path remembered in a file of the user's cache folder, which the launcher reads too.
 *
 * <p>The file's modification time is when the answer was begun. The folders of revisions are left
 * out of what makes it stale: the tool writes there itself, and compiles them itself. A cache that
 * cannot be written is done without.
 */
record ClassPathCache(Path file, Path config, List<Path> skipped) {

    static ClassPathCache of(Settings settings, Map<String, String> environment) {
        var name = settings.file().toString().replace(File.separatorChar, '%').replace(':', '%');
        return new ClassPathCache(
                Caches.folder(environment).resolve("classpath").resolve(name),
                settings.file(),
                settings.revisions().directories());
    }

    /** What was found before, when nothing has changed since. */
    Optional<Found> fresh() {
        try {
            var text = CacheText.of(Files.readAllLines(file));
            var time = Files.getLastModifiedTime(file);
            var holds =
                    text.config().equals(config)
                            && text.skipped().equals(skipped)
                            && text.found().classPath().entries().stream().allMatch(Files::exists)
                            && text.found().watched().stream().noneMatch(it -> isNewer(it, time));
            return Optional.of(text.found()).filter(found -> holds);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isNewer(Path watched, FileTime time) {
        if (skipped.contains(watched)) {
            return false;
        }
        try {
            if (Files.getLastModifiedTime(watched).compareTo(time) > 0) {
                return true;
            }
            return Files.isDirectory(watched) && anyNewer(watched, time);
        } catch (IOException e) {
            return true;
        }
    }

    private boolean anyNewer(Path folder, FileTime time) throws IOException {
        try (var below = Files.list(folder)) {
            return below.anyMatch(each -> isNewer(each, time));
        }
    }

    /** The answer as it would be remembered. */
    CacheText text(Found found) {
        return new CacheText(config, found, skipped);
    }

    /** Remembers the answer as begun at that time, and gives it as it is written. */
    CacheText write(Found found, Instant time) {
        var text = text(found);
        try {
            Files.createDirectories(file.getParent());
            var whole = Files.createTempFile(file.getParent(), "new", ".tmp");
            try {
                Files.write(whole, text.lines());
                Files.setLastModifiedTime(whole, FileTime.from(time));
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
            return text;
        } catch (IOException e) {
            return text;
        }
    }

    /** Runs the work while no other process does the same for this configuration. */
    CacheText alone(Supplier<CacheText> work) {
        try (var channel = lockFile()) {
            channel.lock();
            return work.get();
        } catch (IOException e) {
            // Nothing can be written there, the answer neither: each finds its own.
            return work.get();
        }
    }

    private FileChannel lockFile() throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(
                file.resolveSibling(file.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }
}
