package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.Autogen;
import dev.autogen.cli.Surroundings;
import dev.autogen.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code init}: what it writes works. */
final class InitTest {
    private static final String POM =
            """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>g</groupId><artifactId>a</artifactId><version>1</version>
              %s
            </project>
            """;

    @TempDir private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"generic,", "maven,", "spring,", "multidb,main", "multidb,other"})
    void every_template_is_a_project_that_works(String template, String database) {
        assertThat(run("init", "--template", template, "--package", "com.acme")).isZero();
        var chosen = database == null ? List.<String>of() : List.of("-n", database);
        assertThat(run(chosen, "revision", "--empty", "-m", "first")).as(text()).isZero();
        assertThat(run(chosen, "upgrade")).as(text()).isZero();
        assertThat(run(chosen, "current", "--check-heads")).as(text()).isZero();
    }

    @Test
    void the_template_the_package_and_the_url_are_those_of_the_project() throws IOException {
        write("pom.xml", POM.formatted(boot("4.0.1")));
        write(
                "src/main/java/com/acme/shop/User.java",
                "package com.acme.shop;\n@Entity\npublic class User {}\n");
        write(
                "src/main/java/com/acme/bill/Bill.java",
                "package com.acme.bill;\n@jakarta.persistence.Entity\npublic class Bill {}\n");
        write(
                "src/main/resources/application.properties",
                "spring.datasource.url=jdbc:postgresql://localhost/shop\n");
        assertThat(run("init")).isZero();
        assertThat(Files.readString(folder.resolve("autogen.toml")))
                .contains(
                        "url      = \"${SPRING_DATASOURCE_URL:-jdbc:postgresql://localhost/shop}\"")
                .contains("packages  = [\"com.acme\"]\n")
                .contains("\"org.springframework.boot.hibernate.SpringImplicitNamingStrategy\"")
                .contains("directories = [\"src/main/java/com/acme/migrations\"]");
        assertThat(folder.resolve("src/main/java/com/acme/migrations")).isDirectory();
    }

    @Test
    void spring_boot_3_names_things_in_its_own_way() throws IOException {
        write("pom.xml", POM.formatted(boot("3.5.4")));
        assertThat(run("init")).isZero();
        assertThat(Files.readString(folder.resolve("autogen.toml")))
                .contains(
                        "\"org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy\"")
                .contains(
                        "\"org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy\"");
        assertThat(text()).contains("No entities were found");
    }

    @Test
    void a_gradle_project_needs_no_class_path() throws IOException {
        write("build.gradle.kts", "plugins { java }\n");
        assertThat(run("init")).isZero();
        assertThat(Files.readString(folder.resolve("autogen.toml"))).doesNotContain("classpath");
    }

    @Test
    void nothing_is_written_twice_and_no_template_is_guessed() throws IOException {
        assertThat(run("init", "shop")).isZero();
        var before = Files.readString(folder.resolve("shop/autogen.toml"));
        assertThat(run("init", "shop", "--package", "com.acme")).isEqualTo(1);
        assertThat(text())
                .contains("error: " + folder.resolve("shop/autogen.toml") + " is there already");
        assertThat(Files.readString(folder.resolve("shop/autogen.toml"))).isEqualTo(before);
        assertThat(run("init", "other", "--template", "sprung")).isEqualTo(1);
        assertThat(text())
                .contains(
                        "error: There is no template 'sprung': take generic, maven, spring, multidb.");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void the_templates_are_listed() {
        assertThat(run("list-templates")).isZero();
        assertThat(text()).contains("generic   one database", "multidb   several databases");
    }

    private static String boot(String version) {
        return """
        <parent>
          <groupId>org.springframework.boot</groupId>
          <artifactId>spring-boot-starter-parent</artifactId>
          <version>%s</version>
        </parent>
        """
                .formatted(version);
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(List<String> options, String... arguments) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Autogen.run(
                List.of(arguments),
                new Surroundings(
                        stream,
                        stream,
                        folder,
                        Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
                        Clock.systemUTC(),
                        Terminal.NONE));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
