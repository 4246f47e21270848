package dev.autogen.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * So many entities and a database that autogen itself made for them, so that every difference found
 * is a false one.
 */
record Workspace(Path root, Path folder, int tables, String url) {
    static final String USER = "postgres";

    private static final Pattern CHANGES = Pattern.compile("differ in (\\d+) change");

    /** A fresh one, in place of what an earlier run left. */
    static Workspace create(Path root, int tables, String serverUrl)
            throws IOException, InterruptedException, SQLException {
        var folder = Files.createDirectories(root.resolve("bench/target/tables-" + tables));
        deleteContent(folder);
        var sources = new EntitySources(tables);
        var classes = sources.compile(folder, classPath(root, "entities"));
        Files.writeString(classes.resolve("hibernate.cfg.xml"), mapping(sources));
        var name = "tables_" + tables;
        try (var connection = DriverManager.getConnection(serverUrl, USER, USER);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        var url = serverUrl.replaceFirst("/postgres(?=\\?|$)", "/" + name);
        Files.writeString(
                folder.resolve("autogen.toml"), settings(url, classPath(root, "entities")));
        var workspace = new Workspace(root, folder, tables, url);
        workspace.must("revision", "-m", "begin");
        workspace.must("upgrade");
        // Makes the archive of class data, and the database's statistics.
        workspace.must("check");
        workspace.execute("ANALYZE");
        return workspace;
    }

    MeasuredProcess autogen(String... arguments) {
        var command = new ArrayList<String>();
        command.add(System.getProperty("bench.autogen"));
        command.addAll(List.of(arguments));
        return new MeasuredProcess(
                command,
                Map.of("XDG_CACHE_HOME", root.resolve("bench/target/cache").toString()),
                folder);
    }

    static int falseDifferencesOfAutogen(Sample.Outcome outcome) {
        if (outcome.exitCode() == 0) {
            return 0;
        }
        var changes = CHANGES.matcher(outcome.output());
        if (!changes.find()) {
            throw new IllegalStateException("autogen check failed:\n" + outcome.output());
        }
        return Integer.parseInt(changes.group(1));
    }

    MeasuredProcess liquibase(String peer) throws IOException {
        var classPath =
                String.join(
                        File.pathSeparator,
                        classPath(root, peer),
                        root.resolve("bench/harness/target/classes").toString(),
                        folder.resolve("classes").toString());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new MeasuredProcess(
                List.of(java, "-cp", classPath, LiquibaseDiff.class.getName(), url, USER, USER),
                Map.of(),
                folder);
    }

    static int falseDifferencesOfLiquibase(Sample.Outcome outcome) {
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException("liquibase diff failed:\n" + outcome.output());
        }
        return (int)
                outcome.output().lines().filter(it -> it.startsWith("change: ")).distinct().count();
    }

    private void must(String... arguments) throws IOException, InterruptedException {
        var outcome = autogen(arguments).run().outcome();
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException(
                    "autogen " + String.join(" ", arguments) + " failed:\n" + outcome.output());
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, USER, USER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String classPath(Path root, String module) throws IOException {
        return Files.readString(root.resolve("bench/" + module + "/target/classpath")).strip();
    }

    private static String settings(String url, String classPath) {
        return """
               [database]
               url = "%s"
               username = "%s"
               password = "%s"

               [entities]
               packages = ["%s"]
               classpath = ["classes", %s]

               [revisions]
               directories = ["revisions"]
               package = "bench.revisions"
               """
                .formatted(
                        url,
                        USER,
                        USER,
                        EntitySources.PACKAGE,
                        Arrays.stream(classPath.split(File.pathSeparator, -1))
                                .collect(Collectors.joining("\", \"", "\"", "\"")));
    }

    private static String mapping(EntitySources sources) {
        return """
               <?xml version="1.0" encoding="UTF-8"?>
               <!DOCTYPE hibernate-configuration PUBLIC "-//Hibernate/Hibernate Configuration DTD 3.0//EN"
                   "http://www.hibernate.org/dtd/hibernate-configuration-3.0.dtd">
               <hibernate-configuration>
                 <session-factory>
                   <property name="hibernate.dialect">org.hibernate.dialect.PostgreSQLDialect</property>
               %s
                 </session-factory>
               </hibernate-configuration>
               """
                .formatted(
                        sources.classNames().stream()
                                .map(it -> "    <mapping class=\"" + it + "\"/>")
                                .collect(Collectors.joining("\n")));
    }

    private static void deleteContent(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
