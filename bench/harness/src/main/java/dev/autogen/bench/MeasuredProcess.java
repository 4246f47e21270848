package dev.autogen.bench;

import dev.autogen.bench.Sample.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a whole process and measures it from outside, with what Linux keeps in {@code /proc}.
 *
 * <p>CPU time is that of the process and of those that it waited for, in ticks of ten milliseconds;
 * the work of the database server is not in it. The peak is the most memory the process ever had.
 */
record MeasuredProcess(List<String> command, Map<String, String> environment, Path folder) {
    private static final long TICK_MILLIS = 10;
    private static final long POLL_MILLIS = 5;

    Sample run() throws IOException, InterruptedException {
        var output = Files.createTempFile(folder, "output", ".txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        long before = cpuOfChildren();
        long start = System.nanoTime();
        var process = builder.start();
        process.getOutputStream().close();
        long peak = 0;
        do {
            peak = Math.max(peak, peak(process.pid()));
        } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
        long wall = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long cpu = cpuOfChildren() - before;
        var text = Files.readString(output);
        Files.delete(output);
        return new Sample(wall, cpu, peak, new Outcome(process.exitValue(), text));
    }

    /** User and system time of all children that ended: the sixteenth and the next field. */
    private static long cpuOfChildren() throws IOException {
        var stat = Files.readString(Path.of("/proc/self/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK_MILLIS;
    }

    /** Zero for a process that has just ended. */
    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(it -> it.startsWith("VmHWM:"))
                    .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
