package dev.autogen.bench;

import dev.autogen.bench.Sample.Outcome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Measures autogen next to its peers, on the same entities and databases, turn by turn. */
final class Main {
    private Main() {}

    private record Tool(
            String name, MeasuredProcess process, ToIntFunction<Outcome> falseDifferences) {}

    /** Takes the project's root, the numbers of tables, of runs, and the peers. */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        var root = Path.of(args[0]);
        int[] sizes = Arrays.stream(args[1].split(",", -1)).mapToInt(Integer::parseInt).toArray();
        int runs = Integer.parseInt(args[2]);
        var peers = List.of(args).subList(3, args.length);
        try (var server = server()) {
            var report = new Report();
            for (int tables : sizes) {
                System.err.println("Making a database of " + tables + " tables …");
                var workspace =
                        Workspace.create(
                                root, tables, server.getJdbcUrl(Workspace.USER, "postgres"));
                measure(workspace, runs, peers, report);
            }
            report.print();
        }
    }

    /** One revision makes all tables in one transaction, which locks each table and index. */
    private static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("max_locks_per_transaction", "1024")
                .start();
    }

    private static void measure(Workspace workspace, int runs, List<String> peers, Report report)
            throws IOException, InterruptedException {
        var samples = new LinkedHashMap<Tool, List<Sample>>();
        for (Tool tool : tools(workspace, peers)) {
            samples.put(tool, new ArrayList<>());
        }
        for (int run = 1; run <= runs; run++) {
            for (Map.Entry<Tool, List<Sample>> entry : samples.entrySet()) {
                var tool = entry.getKey();
                System.err.println(
                        workspace.tables() + " tables, run " + run + ": " + tool.name() + " …");
                entry.getValue().add(tool.process().run());
            }
        }
        samples.forEach(
                (tool, taken) ->
                        report.add(
                                workspace.tables(),
                                tool.name(),
                                taken,
                                tool.falseDifferences().applyAsInt(taken.get(0).outcome())));
    }

    private static List<Tool> tools(Workspace workspace, List<String> peers) throws IOException {
        var tools = new ArrayList<Tool>();
        tools.add(
                new Tool(
                        Report.OURS,
                        workspace.autogen("-v", "check"),
                        Workspace::falseDifferencesOfAutogen));
        for (String peer : peers) {
            tools.add(
                    new Tool(
                            peer,
                            workspace.liquibase(peer),
                            Workspace::falseDifferencesOfLiquibase));
        }
        return tools;
    }
}
