package dev.autogen.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.diff.CompareSettings;
import dev.autogen.diff.Filters.Kind;
import dev.autogen.diff.Filters.Side;
import dev.autogen.migrate.TransactionMode;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir Path folder;

    @Test
    void everything_that_the_file_may_say_is_read() {
        var settings =
                load(
                        """
                        [database]
                        url = "jdbc:postgresql://db/shop"
                        username = "${WHO}"
                        password = "${PASSWORD:-secret}"
                        schemas = ["public", "audit"]
                        [entities]
                        packages = ["com.acme.shop"]
                        classes = ["com.acme.Extra"]
                        persistence-unit = "shop"
                        classpath = ["target/classes", "lib/*.jar"]
                        [entities.hibernate]
                        physical_naming_strategy = "a.Strategy"
                        jdbc.batch_size = 5
                        globally_quoted_identifiers = true
                        [revisions]
                        directories = ["src/main/java/com/acme/shop/migrations", "/elsewhere"]
                        file-template = "{rev}_{slug}"
                        timezone = "Europe/Paris"
                        version-table = "v"
                        version-table-schema = "meta"
                        transaction = "all"
                        lock-timeout = "2m"
                        [[revisions.after-write]]
                        command = ["fmt", "{file}"]
                        [[revisions.after-write]]
                        command = ["lint"]
                        [naming]
                        pk = "{table}_pk"
                        [compare]
                        comments = false
                        unmapped-tables = "keep"
                        include = ["shop_*"]
                        exclude = ["shop_old*", "sales.*"]
                        """,
                        Map.of("WHO", "me"));

        var database = settings.database(Optional.empty(), Optional.empty());
        assertThat(database.url()).isEqualTo("jdbc:postgresql://db/shop");
        assertThat(database.username()).isEqualTo("me");
        assertThat(database.password()).isEqualTo("secret");
        assertThat(database.schemas()).containsExactly("public", "audit");
        assertThat(settings.entities().packages()).containsExactly("com.acme.shop");
        assertThat(settings.entities().classes()).containsExactly("com.acme.Extra");
        assertThat(settings.entities().persistenceUnit()).contains("shop");
        assertThat(settings.entities().classpath()).containsExactly("target/classes", "lib/*.jar");
        assertThat(settings.entities().hibernate())
                .containsEntry("hibernate.physical_naming_strategy", "a.Strategy")
                .containsEntry("hibernate.jdbc.batch_size", "5")
                .containsEntry("hibernate.globally_quoted_identifiers", "true");
        var revisions = settings.revisions();
        assertThat(revisions.directories())
                .containsExactly(
                        folder.resolve("src/main/java/com/acme/shop/migrations"),
                        Path.of("/elsewhere"));
        assertThat(revisions.packageName()).isEqualTo("com.acme.shop.migrations");
        assertThat(revisions.fileTemplate()).isEqualTo("{rev}_{slug}");
        assertThat(revisions.timezone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(revisions.versionTable()).isEqualTo("v");
        assertThat(revisions.versionTableSchema()).contains("meta");
        assertThat(revisions.transaction()).isEqualTo(TransactionMode.ALL);
        assertThat(revisions.lockTimeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(revisions.afterWrite().toString()).isEqualTo("[[fmt, {file}], [lint]]");
        assertThat(settings.naming().pk()).isEqualTo("{table}_pk");
        assertThat(settings.naming().uq()).isEqualTo("uq_{table}_{column_0_N_name}");
        assertThat(settings.compare())
                .isEqualTo(new CompareSettings(true, true, false, CompareSettings.Unmapped.KEEP));
        assertThat(List.of("shop_item", "shop_older", "other", "sales.shop_x"))
                .filteredOn(name -> isCompared(settings, name))
                .containsExactly("shop_item");
    }

    private static boolean isCompared(Settings settings, String table) {
        var name = QualifiedName.parse(table);
        return settings.filters()
                .objects()
                .include(Table.table(name.toString()), Kind.TABLE, Side.DATABASE, Optional.empty());
    }

    @Test
    void an_empty_file_has_the_documented_defaults() {
        var settings = load("");

        assertThat(settings.entities().packages()).isEmpty();
        assertThat(settings.entities().classpath()).isEmpty();
        assertThat(settings.revisions().directories()).isEmpty();
        assertThat(settings.revisions().packageName()).isEmpty();
        assertThat(settings.revisions().timezone()).isEqualTo(ZoneOffset.UTC);
        assertThat(settings.revisions().versionTable()).isEqualTo("autogen_version");
        assertThat(settings.revisions().versionTableSchema()).isEmpty();
        assertThat(settings.revisions().transaction()).isEqualTo(TransactionMode.PER_REVISION);
        assertThat(settings.revisions().lockTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.compare()).isEqualTo(CompareSettings.ALL);
    }

    @Test
    void the_file_is_looked_for_upward() throws IOException {
        write("");
        var below = Files.createDirectories(folder.resolve("a/b"));

        assertThat(Settings.load(Optional.empty(), below, Map.of()).file())
                .isEqualTo(folder.resolve("autogen.toml"));
    }

    @Test
    void a_file_named_is_found_from_the_working_directory() throws IOException {
        Files.writeString(folder.resolve("other.toml"), "");

        var settings = Settings.load(Optional.of(Path.of("other.toml")), folder, Map.of());

        assertThat(settings.file()).isEqualTo(folder.resolve("other.toml"));
        assertThat(settings.folder()).isEqualTo(folder);
    }

    @Test
    void without_a_file_the_message_says_how_to_get_one() {
        assertThatThrownBy(() -> Settings.load(Optional.empty(), folder, Map.of()))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("autogen init")
                .hasMessageContaining("-c FILE");
        assertThatThrownBy(() -> Settings.load(Optional.of(Path.of("no.toml")), folder, Map.of()))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("no.toml")
                .hasMessageContaining("autogen init");
    }

    @Test
    void an_unknown_key_names_the_nearest_known_one_and_its_line() {
        refused("[revisions]\n\npakage = 'x'")
                .hasMessageContaining("autogen.toml line 3")
                .hasMessageContaining("unknown key revisions.pakage")
                .hasMessageContaining("revisions.package");
        refused("[revision]\ndirectories = []")
                .hasMessageContaining("unknown key revision;")
                .hasMessageContaining("revisions");
        refused("[database]\nuser = 'x'").hasMessageContaining("database.username");
        refused("[database.eu]\npasword = 'x'")
                .hasMessageContaining("unknown key database.eu.pasword")
                .hasMessageContaining("database.eu.password");
        refused("[[revisions.after-write]]\ncomand = ['x']")
                .hasMessageContaining("line 2")
                .hasMessageContaining("revisions.after-write.command");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [entities]%npackages = "x"        | line 2: entities.packages must be an array of strings, but is a string
                    [entities]%nclasses = [1]         | line 2: entities.classes must be an array of strings
                    [entities]%npersistence-unit = 1  | line 2: entities.persistence-unit must be a string, but is a number
                    [entities]%nhibernate = true      | line 2: entities.hibernate must be a table, but is true or false
                    [entities.hibernate]%na = [1]     | line 2: entities.hibernate.a must be a string, a number or true or false
                    [compare]%ntypes = "yes"          | line 2: compare.types must be true or false, but is a string
                    [compare]%ninclude = "a"          | line 2: compare.include must be an array of strings, but is a string
                    [compare]%nexclude = ["a", 1]     | line 2: compare.exclude must be an array of strings, but is an array with something else in it
                    [compare]%nunmapped-tables = "no" | line 2: compare.unmapped-tables must be "drop" or "keep", but is "no"
                    [compare]%nunmapped-tables = true | line 2: compare.unmapped-tables must be a string, but is true or false
                    [compare]%nincludes = []          | line 2: unknown key compare.includes; the nearest known one is compare.include
                    [revisions]%nafter-write = "x"    | line 2: revisions.after-write must be an array of tables
                    [[revisions.after-write]]%n       | revisions.after-write needs a command
                    [revisions]%ntransaction = "one"  | line 2: revisions.transaction must be "per-revision" or "all", but is "one"
                    [revisions]%ntimezone = "Mars"    | line 2: revisions.timezone must be a time zone such as "UTC" or "Europe/Paris", but is "Mars"
                    [revisions]%nlock-timeout = "1d"  | line 2: revisions.lock-timeout must be a length of time such as "60s", "2m" or "500ms", but is "1d"
                    [revisions]%nlock-timeout = 60    | line 2: revisions.lock-timeout must be a string, but is a number
                    [revisions]%nenvironment = "a.B"  | line 2: revisions.environment names a class, but this version calls none: leave it out
                    [revisions]%npackage = "a.b-c"    | set revisions.package
                    [revisions]%ndirectories = ["a-b"]| line 2: revisions.directories gives the package "a-b", which Java does not allow
                    database = 1                      | line 1: database must be a table, but is a number
                    """)
    void a_wrong_value_is_refused_with_its_line(String text, String message) {
        refused(text.replace("%n", "\n")).hasMessageContaining(message);
    }

    @Test
    void a_syntax_error_has_line_and_column() {
        refused("[database]\nurl = \n").hasMessageContaining("line 2, column 7");
    }

    @ParameterizedTest
    @CsvSource({"500ms,500", "60s,60000", "2m,120000", "1h,3600000"})
    void a_length_of_time_has_a_unit(String text, long millis) {
        assertThat(load("[revisions]\nlock-timeout = '" + text + "'").revisions().lockTimeout())
                .isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/java/x/y,x.y",
        "app/src/main/java/x/y,x.y",
        "src/test/java/x,x",
        "src/main/kotlin/x,x",
        "src/x,x",
        "src/main/java,''",
        "db/migrations,db.migrations",
        "/outside/of/it/revisions,revisions",
        "../shared/src/main/java/q,q"
    })
    void the_package_is_read_from_the_folder(String directory, String expected) {
        assertThat(
                        load("[revisions]\ndirectories = ['" + directory + "']")
                                .revisions()
                                .packageName())
                .isEqualTo(expected);
    }

    @Test
    void a_package_that_is_set_wins_over_the_folder() {
        var settings = load("[revisions]\ndirectories = ['no-package']\npackage = 'x.y'");

        assertThat(settings.revisions().packageName()).isEqualTo("x.y");
    }

    private Settings load(String text) {
        return load(text, Map.of());
    }

    private Settings load(String text, Map<String, String> environment) {
        write(text);
        return Settings.load(Optional.empty(), folder, environment);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
        return assertThatThrownBy(() -> load(text)).isInstanceOf(AutogenException.class);
    }

    private void write(String text) {
        try {
            Files.writeString(folder.resolve("autogen.toml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
