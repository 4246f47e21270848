package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassNamesTest {
    private static final Instant TIME = Instant.parse("2026-11-21T10:30:00Z");
    private static final String USUAL = "R{year}{month}{day}{hour}{minute}{second}_{slug}";

    @Test
    void the_usual_name_is_the_time_and_the_message() {
        var name = new ClassNames(USUAL, ZoneOffset.UTC).name("ae10", "add users", TIME);
        assertThat(name.className()).isEqualTo("R20261121103000_AddUsers");
        assertThat(name.file()).isEqualTo("R20261121103000_AddUsers.java");
        assertThat(name.packageName("com.acme")).isEqualTo("com.acme");
        assertThat(name.packageName("")).isEmpty();
    }

    @Test
    void the_time_is_that_of_the_zone() {
        var names = new ClassNames(USUAL, ZoneId.of("Asia/Tokyo"));
        assertThat(names.name("ae10", "x", TIME).className()).isEqualTo("R20261121193000_X");
    }

    @Test
    void folders_become_packages() {
        var names = new ClassNames("{year}/switch/M{rev}_{epoch}", ZoneOffset.UTC);
        var name = names.name("ae-10", "add users", TIME);
        assertThat(name.file()).isEqualTo("_2026/switch_/Mae_10_1795257000.java");
        assertThat(name.packageName("com.acme")).isEqualTo("com.acme._2026.switch_");
        assertThat(name.packageName("")).isEqualTo("_2026.switch_");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "add users,AddUsers",
                "Add  user's e-mail!,AddUserSEMail",
                "größe ändern,GrößeÄndern",
                "ユーザーを追加,ユーザーを追加",
                "naïve 2nd try,Naïve2ndTry",
                "add JSON to {slug} $1 \\d,AddJSONToSlug1D",
                "x;}/*,X",
                "one two three four five six seven eight nine ten,OneTwoThreeFourFiveSixSevenEightNineTen",
                "one two three four five six seven eight nine ten eleven,OneTwoThreeFourFiveSixSevenEightNineTen",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeee,Aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd",
            })
    void a_slug_is_the_words_of_the_message(String message, String slug) {
        assertThat(ClassNames.slug(message)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "R_{slug},'',R",
        "{slug},'!?',Rae10",
        "{slug},class,Class",
        "{rev},x,ae10",
        "{day}{slug},x,_21X",
        "class,x,class_",
        "record,x,record_",
        "folder/,x,Rae10",
    })
    void a_class_name_is_always_one(String template, String message, String className) {
        var names = new ClassNames(template, ZoneOffset.UTC);
        assertThat(names.name("ae10", message, TIME).className()).isEqualTo(className);
    }

    @Test
    void an_unknown_token_is_an_error_that_names_the_known_ones() {
        assertThatThrownBy(() -> new ClassNames("{yaer}", ZoneOffset.UTC).name("ae10", "x", TIME))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("{yaer}")
                .hasMessageContaining("{year}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R{year_{slug}", "R{year}}_{slug}", "R{slug", "{{slug}}"})
    void half_a_token_is_refused(String template) {
        assertThatThrownBy(() -> new ClassNames(template, ZoneOffset.UTC).name("ae10", "x", TIME))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("The file template " + template + " has a brace without");
    }
}
