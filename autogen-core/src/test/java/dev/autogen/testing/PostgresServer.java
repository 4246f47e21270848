package dev.autogen.testing;

import dev.autogen.dialect.Dialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL server that lives as long as the JVM; the URL is that of its first database. */
record PostgresServer(String url, String username, String password, UsedDatabases used) {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, PostgresServer> STARTED = new HashMap<>();

    /** The server of the version that the JVM was told to test on. */
    static PostgresServer theOne() {
        return ofVersion(chosenVersion());
    }

    /** The server of a major version, started when it is first asked for. */
    static synchronized PostgresServer ofVersion(String version) {
        return STARTED.computeIfAbsent(version, PostgresServer::start);
    }

    private static PostgresServer start(String version) {
        var choice = choice();
        var server =
                switch (choice) {
                    case "embedded" -> embedded(version);
                    case "docker" -> container(version);
                    case "url" -> environment(version);
                    default ->
                            throw new IllegalStateException(
                                    "autogen.test.servers is '"
                                            + choice
                                            + "': use embedded, docker or url.");
                };
        if (!choice.equals("url") || !version.equals(chosenVersion())) {
            server.checkVersion(version);
        }
        return server;
    }

    private static String chosenVersion() {
        return System.getProperty("autogen.test.postgres", "18");
    }

    /** All that are supported, unless one was chosen or whoever runs the tests brings his own. */
    static List<Integer> versions() {
        return System.getProperty("autogen.test.postgres") == null && !choice().equals("url")
                ? List.of(14, 15, 16, 17, 18)
                : List.of(Integer.valueOf(chosenVersion()));
    }

    private static String choice() {
        return System.getProperty("autogen.test.servers", "embedded");
    }

    private static PostgresServer embedded(String version) {
        var builder =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off");
        // The class path holds the binaries of one version alone.
        PostgresBinaries.of(version).ifPresent(builder::setPgBinaryResolver);
        try {
            // The server is stopped by a hook of its own when the JVM ends.
            var server = builder.start();
            return new PostgresServer(
                    server.getJdbcUrl("postgres", "postgres"),
                    "postgres",
                    "postgres",
                    new UsedDatabases());
        } catch (IOException e) {
            throw new IllegalStateException("The embedded PostgreSQL server did not start.", e);
        }
    }

    // Closed by the library's reaper when the JVM ends.
    @SuppressWarnings("resource")
    private static PostgresServer container(String version) {
        var container = new PostgreSQLContainer("postgres:" + version + "-alpine");
        container.setCommand("postgres", "-c", "fsync=off", "-c", "full_page_writes=off");
        container.start();
        return new PostgresServer(
                container.getJdbcUrl(),
                container.getUsername(),
                container.getPassword(),
                new UsedDatabases());
    }

    private static PostgresServer environment(String version) {
        var name =
                "AUTOGEN_TEST_POSTGRES_URL"
                        + (version.equals(chosenVersion()) ? "" : "_" + version);
        return new PostgresServer(
                variable(name)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                name
                                                        + " is not set, and autogen.test.servers is"
                                                        + " 'url'.")),
                variable("AUTOGEN_TEST_POSTGRES_USER").orElse("postgres"),
                variable("AUTOGEN_TEST_POSTGRES_PASSWORD").orElse(""),
                new UsedDatabases());
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    private void checkVersion(String version) {
        int major = version();
        if (!version.equals(String.valueOf(major))) {
            throw new IllegalStateException(
                    "PostgreSQL "
                            + major
                            + " answers, and version "
                            + version
                            + " is asked for: give autogen.test.postgres to Maven, which then fetches that server.");
        }
    }

    int version() {
        try (var connection = connect(url)) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL at " + url + " does not answer.", e);
        }
    }

    /** One that was never used, or is as if it never was. */
    TestDatabase freshDatabase() {
        return used.take().map(it -> new Fresh(this, it)).orElseGet(this::newDatabase);
    }

    private Fresh newDatabase() {
        var name = "autogen_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        execute("CREATE DATABASE " + name);
        var fresh = new Fresh(this, name);
        try (var connection = fresh.connect()) {
            used.made(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The new database " + name + " does not answer.", e);
        }
        return fresh;
    }

    private void done(Fresh database) {
        boolean asNew;
        try (var connection = database.connect()) {
            asNew = used.takeBack(database.name(), connection);
        } catch (SQLException e) {
            asNew = false;
        }
        if (!asNew) {
            execute("DROP DATABASE " + database.name() + " WITH (FORCE)");
        }
    }

    private void execute(String sql) {
        try (var connection = connect(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL at " + url + " refused: " + sql, e);
        }
    }

    private Connection connect(String to) throws SQLException {
        return DriverManager.getConnection(to, username, password);
    }

    /** One database of the server. */
    private record Fresh(PostgresServer server, String name) implements TestDatabase {

        @Override
        public String url() {
            return server.url().replaceFirst("/[^/?]*(\\?.*)?$", "/" + name + "$1");
        }

        @Override
        public String username() {
            return server.username();
        }

        @Override
        public String password() {
            return server.password();
        }

        @Override
        public Connection connect() {
            try {
                return server.connect(url());
            } catch (SQLException e) {
                throw new IllegalStateException(
                        "The test database " + name + " cannot be reached.", e);
            }
        }

        @Override
        public Dialect dialect() {
            return Dialect.of("PostgreSQL");
        }

        @Override
        public void close() {
            server.done(this);
        }
    }
}
