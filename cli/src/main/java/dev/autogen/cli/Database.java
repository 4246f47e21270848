package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.cli.config.DatabaseSettings;
import dev.autogen.dialect.Dialect;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import java.util.regex.Pattern;

/**
 * A live database: the one connection that a command has, and what is known of the product behind
 * it.
 */
record Database(
        Connection connection,
        DatabaseSettings settings,
        String product,
        int majorVersion,
        int minorVersion)
        implements AutoCloseable {

    /**
     * Connects with the driver that takes the URL; {@code project} loads the project's own, if they
     * are needed.
     *
     * @param url that of the settings, or of what stands in its place
     * @throws AutogenException if no driver takes it, or the database does not let us in
     */
    static Database connect(DatabaseSettings settings, String url, Supplier<ClassLoader> project) {
        var properties = new Properties();
        if (!settings.username().isEmpty()) {
            properties.setProperty("user", settings.username());
        }
        if (!settings.password().isEmpty()) {
            properties.setProperty("password", settings.password());
        }
        if (url.startsWith("jdbc:postgresql:")) {
            // A statement that is prepared in one session of a pooler is not there in the next.
            properties.setProperty("prepareThreshold", "0");
        }
        silenceDrivers();
        try {
            var connection = driver(url, project).connect(url, properties);
            if (connection == null) {
                throw noDriver(url);
            }
            var metadata = connection.getMetaData();
            return new Database(
                    connection,
                    settings,
                    metadata.getDatabaseProductName(),
                    metadata.getDatabaseMajorVersion(),
                    metadata.getDatabaseMinorVersion());
        } catch (SQLException e) {
            throw cannotConnect(settings, e);
        }
    }

    /** Drivers log an URL that they do not understand, with the password that may be in it. */
    private static void silenceDrivers() {
        LogManager.getLogManager().reset();
    }

    /** A driver that takes the user for a part of the host would tell the password as well. */
    private static AutogenException cannotConnect(DatabaseSettings settings, SQLException e) {
        var failed = "Cannot connect to " + settings.shownUrl() + ": ";
        if (settings.namesUser()) {
            return new AutogenException(
                    failed
                            + "its URL names a user before the host\nLeave that out, and set username"
                            + " and password in [database].");
        }
        return new AutogenException(
                failed
                        + reason(e)
                        + "\nCheck url, username and password in [database], and that the database runs.",
                e);
    }

    private static String reason(SQLException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage().strip();
    }

    /**
     * The tool's own drivers come first; the project's class path is looked through only when none
     * of them takes the URL.
     */
    private static Driver driver(String url, Supplier<ClassLoader> project) throws SQLException {
        var own = accepting(url, Database.class.getClassLoader());
        var driver = own.isPresent() ? own : accepting(url, project.get());
        return driver.orElseThrow(() -> noDriver(url));
    }

    private static Optional<Driver> accepting(String url, ClassLoader loader) throws SQLException {
        for (Driver driver : services(loader)) {
            if (driver.acceptsURL(url)) {
                return Optional.of(driver);
            }
        }
        return Optional.empty();
    }

    private static List<Driver> services(ClassLoader loader) {
        var drivers = new ArrayList<Driver>();
        var services = ServiceLoader.load(Driver.class, loader).iterator();
        try {
            while (services.hasNext()) {
                drivers.add(services.next());
            }
        } catch (ServiceConfigurationError e) {
            throw new AutogenException(
                    "A JDBC driver on the class path does not load: " + e.getMessage(), e);
        }
        return drivers;
    }

    /**
     * Shows no more of the URL than says which driver it asks for: the rest may hold a password.
     */
    private static AutogenException noDriver(String url) {
        if (!url.startsWith("jdbc:")) {
            return new AutogenException(
                    "The URL of the database, "
                            + beginning(url, "[^:]*:")
                            + ", is no JDBC URL: write one as in jdbc:postgresql://localhost/shop, and"
                            + " username and password beside it in [database].");
        }
        return new AutogenException(
                "No JDBC driver takes the URL "
                        + beginning(url, "jdbc:[^:]*:")
                        + ": check its spelling, or put the driver's jar on the project's class path"
                        + " ([entities] classpath, or a dependency of the project).");
    }

    private static String beginning(String url, String pattern) {
        var found = Pattern.compile(pattern).matcher(url);
        return found.lookingAt() ? found.group() + "…" : "'" + url + "'";
    }

    Dialect dialect() {
        return Dialect.of(product);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AutogenException(
                    "The connection to the database did not close: " + e.getMessage(), e);
        }
    }
}
