package dev.autogen.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabasesTest {
    private static final String TWO =
            """
            [database.eu]
            url = "jdbc:postgresql://eu/shop"
            password = "${EU_PASSWORD}"
            [database.us]
            url = "jdbc:postgresql://us/shop"
            """;

    @TempDir Path folder;

    @Test
    void a_named_database_is_chosen_by_its_name() throws IOException {
        var settings = load(TWO);

        assertThat(settings.databases().names()).containsExactly("eu", "us");
        assertThat(database(settings, "us").url()).isEqualTo("jdbc:postgresql://us/shop");
    }

    @Test
    void several_databases_and_no_choice_is_an_error_with_their_names() throws IOException {
        var settings = load(TWO);

        assertThatThrownBy(() -> settings.database(Optional.empty(), Optional.empty()))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("several databases (eu, us)")
                .hasMessageContaining("-n NAME");
        assertThatThrownBy(() -> database(settings, "asia"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("no database asia")
                .hasMessageContaining("eu, us");
    }

    @Test
    void a_name_where_no_database_has_one_is_an_error() throws IOException {
        var settings = load("[database]\nurl = 'jdbc:h2:mem:x'");

        assertThatThrownBy(() -> database(settings, "eu"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("leave -n out");
    }

    @Test
    void the_only_named_database_and_the_unnamed_one_need_no_choice() throws IOException {
        var only = load("[database.eu]\nurl = 'jdbc:h2:mem:x'");
        var both = load("[database]\nurl = 'jdbc:h2:mem:y'\n[database.eu]\nurl = 'jdbc:h2:mem:x'");

        assertThat(only.database(Optional.empty(), Optional.empty()).url())
                .isEqualTo("jdbc:h2:mem:x");
        assertThat(both.database(Optional.empty(), Optional.empty()).url())
                .isEqualTo("jdbc:h2:mem:y");
    }

    @Test
    void a_missing_variable_is_named_by_the_database_that_needs_it_alone() throws IOException {
        var settings = load(TWO);

        assertThatThrownBy(() -> database(settings, "eu"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("database.eu.password")
                .hasMessageContaining("EU_PASSWORD");
        assertThat(database(settings, "us").password()).isEmpty();
    }

    @Test
    void a_url_given_stands_for_that_of_the_file() throws IOException {
        var url = Optional.of("jdbc:sqlite:mine.db");

        assertThat(load("").database(Optional.empty(), url).url()).isEqualTo("jdbc:sqlite:mine.db");
        assertThat(
                        load("[database]\nurl = '${NO}'\nusername = 'me'")
                                .database(Optional.empty(), url))
                .isEqualTo(new DatabaseSettings("jdbc:sqlite:mine.db", "me", "", List.of()));
    }

    @Test
    void no_url_is_an_error() throws IOException {
        var settings = load("");

        assertThatThrownBy(() -> settings.database(Optional.empty(), Optional.empty()))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("database.url")
                .hasMessageContaining("--url");
    }

    @Test
    void a_password_is_never_part_of_the_text() throws IOException {
        var settings =
                load(
                        "[database]\nurl = 'jdbc:mariadb://me:hush@h/x?password=hush'\npassword = 'hush'");

        var database = settings.database(Optional.empty(), Optional.empty());

        assertThat(database.password()).isEqualTo("hush");
        assertThat(database.toString()).doesNotContain("hush").contains("jdbc:mariadb://h/x");
        assertThat(settings.toString()).doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlite:shop.db,jdbc:sqlite:/p/shop.db",
        "jdbc:sqlite:../x/shop.db,jdbc:sqlite:/x/shop.db",
        "jdbc:sqlite:shop.db?foreign_keys=on,jdbc:sqlite:/p/shop.db?foreign_keys=on",
        "jdbc:sqlite:file:shop.db?mode=ro,jdbc:sqlite:file:/p/shop.db?mode=ro",
        "jdbc:sqlite:file:shop?mode=memory&cache=shared,jdbc:sqlite:file:shop?mode=memory&cache=shared",
        "jdbc:sqlite:file::memory:,jdbc:sqlite:file::memory:",
        "jdbc:sqlite:/abs/shop.db,jdbc:sqlite:/abs/shop.db",
        "jdbc:sqlite::memory:,jdbc:sqlite::memory:",
        "jdbc:sqlite::resource:a.db,jdbc:sqlite::resource:a.db",
        "jdbc:sqlite:,jdbc:sqlite:",
        "jdbc:h2:./shop;MODE=x,jdbc:h2:/p/shop;MODE=x",
        "jdbc:h2:file:./shop,jdbc:h2:file:/p/shop",
        "jdbc:h2:file:../shop,jdbc:h2:file:/shop",
        "jdbc:h2:mem:shop,jdbc:h2:mem:shop",
        "jdbc:h2:~/shop,jdbc:h2:~/shop",
        "jdbc:h2:tcp://h/./shop,jdbc:h2:tcp://h/./shop",
        "jdbc:postgresql://h/x,jdbc:postgresql://h/x"
    })
    void a_relative_file_is_relative_to_the_configuration(String url, String expected) {
        assertThat(FileUrl.resolve(url, Path.of("/p"))).isEqualTo(expected);
    }

    private Settings load(String text) throws IOException {
        Files.writeString(folder.resolve("autogen.toml"), text);
        return Settings.load(Optional.empty(), folder, Map.of());
    }

    private static DatabaseSettings database(Settings settings, String name) {
        return settings.database(Optional.of(name), Optional.empty());
    }
}
