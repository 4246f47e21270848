package dev.autogen.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** What one run of a process took, and what it found. */
record Sample(long wallMillis, long cpuMillis, long peakKilobytes, Outcome outcome) {

    /** How a process ended and what it said. */
    record Outcome(int exitCode, String output) {}

    static long least(List<Sample> samples, ToLongFunction<Sample> what) {
        return samples.stream().mapToLong(what).min().orElseThrow();
    }

    static long median(List<Sample> samples, ToLongFunction<Sample> what) {
        return samples.stream()
                .sorted(Comparator.comparingLong(what))
                .skip(samples.size() / 2)
                .mapToLong(what)
                .findFirst()
                .orElseThrow();
    }
}
