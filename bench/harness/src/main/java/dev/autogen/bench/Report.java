package dev.autogen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** The table that is printed at the end: numbers, ratios and growth. */
final class Report {
    static final String OURS = "autogen check";

    private static final Pattern READ = Pattern.compile("tables of the database \\((\\d+) ms\\)");

    private final List<Row> rows = new ArrayList<>();

    private record Row(int tables, String tool, List<Sample> samples, int falseDifferences) {
        double least(ToLongFunction<Sample> what) {
            return Sample.least(samples, what);
        }

        double median(ToLongFunction<Sample> what) {
            return Sample.median(samples, what);
        }
    }

    void add(int tables, String tool, List<Sample> samples, int falseDifferences) {
        rows.add(new Row(tables, tool, samples, falseDifferences));
    }

    void print() {
        line("%nWhole processes; seconds as least [median], %d runs turn by turn", runs());
        line(
                "%6s  %-22s %15s %15s %10s %18s",
                "tables", "tool", "wall", "cpu", "peak MB", "false differences");
        rows.forEach(this::printRow);
        line("%nautogen / the other, least over least");
        line("%6s  %-22s %8s %8s %8s", "tables", "other", "wall", "cpu", "peak");
        rows.stream().filter(it -> !it.tool().equals(OURS)).forEach(this::printRatio);
        line("%nGrowth from the fewest tables to the most");
        rows.stream().filter(it -> it.tables() == rows.get(0).tables()).forEach(this::printGrowth);
        line("");
        rows.stream().filter(it -> it.tool().equals(OURS)).forEach(Report::printReading);
    }

    private int runs() {
        return rows.get(0).samples().size();
    }

    private void printRow(Row row) {
        line(
                "%6d  %-22s %15s %15s %10.0f %18d",
                row.tables(),
                row.tool(),
                seconds(row, Sample::wallMillis),
                seconds(row, Sample::cpuMillis),
                row.median(Sample::peakKilobytes) / 1024,
                row.falseDifferences());
    }

    private static String seconds(Row row, ToLongFunction<Sample> what) {
        return String.format(
                Locale.ROOT, "%.2f [%.2f]", row.least(what) / 1000, row.median(what) / 1000);
    }

    private void printRatio(Row row) {
        var ours = find(row.tables(), OURS);
        line(
                "%6d  %-22s %8.3f %8.3f %8.3f",
                row.tables(),
                row.tool(),
                ours.least(Sample::wallMillis) / row.least(Sample::wallMillis),
                ours.least(Sample::cpuMillis) / row.least(Sample::cpuMillis),
                ours.least(Sample::peakKilobytes) / row.least(Sample::peakKilobytes));
    }

    private void printGrowth(Row few) {
        var many = find(rows.get(rows.size() - 1).tables(), few.tool());
        line(
                "%-30s tables x %.0f: wall x %.1f, cpu x %.1f, peak x %.1f",
                few.tool(),
                (double) many.tables() / few.tables(),
                many.least(Sample::wallMillis) / few.least(Sample::wallMillis),
                many.least(Sample::cpuMillis) / few.least(Sample::cpuMillis),
                many.least(Sample::peakKilobytes) / few.least(Sample::peakKilobytes));
    }

    /** What autogen itself says of the time until the database was read. */
    private static void printReading(Row row) {
        row.samples().stream()
                .map(it -> READ.matcher(it.outcome().output()))
                .filter(it -> it.find())
                .mapToLong(it -> Long.parseLong(it.group(1)))
                .min()
                .ifPresent(
                        it ->
                                line(
                                        "autogen reads %d tables of the database in %.2f s",
                                        row.tables(), it / 1000.0));
    }

    private Row find(int tables, String tool) {
        return rows.stream()
                .filter(it -> it.tables() == tables && it.tool().equals(tool))
                .findFirst()
                .orElseThrow();
    }

    private static void line(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
