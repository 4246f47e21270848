package dev.autogen.cli.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.cli.config.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityClassPathTest {
    @TempDir Path temp;
    private Path folder;

    @BeforeEach
    void aProject() throws IOException {
        folder = Files.createDirectories(temp.resolve("project"));
    }

    @Test
    void files_folders_and_globs_are_found_from_the_configuration() throws IOException {
        file("lib/b.jar", "");
        file("lib/a.jar", "");
        file("lib/note.txt", "");
        file("other.jar", "");
        Files.createDirectories(folder.resolve("target/classes"));

        var found = find("[entities]\nclasspath = ['target/classes', 'lib/*.jar', 'other.jar']");

        assertThat(found.folders()).containsExactly(folder.resolve("target/classes"));
        assertThat(found.jars())
                .containsExactly(
                        folder.resolve("lib/a.jar"),
                        folder.resolve("lib/b.jar"),
                        folder.resolve("other.jar"));
    }

    @Test
    void a_glob_may_be_absolute_and_deep() throws IOException {
        file("lib/x/y/a.jar", "");

        var found = find("[entities]\nclasspath = ['" + folder + "/lib/**.jar']");

        assertThat(found.jars()).containsExactly(folder.resolve("lib/x/y/a.jar"));
    }

    @Test
    void what_is_not_there_is_named() {
        assertThatThrownBy(() -> find("[entities]\nclasspath = ['gone.jar']"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining(folder.resolve("gone.jar").toString());
        assertThatThrownBy(() -> find("[entities]\nclasspath = ['lib/*.jar']"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("lib/*.jar, which matches nothing");
    }

    @Test
    void without_a_project_the_message_says_what_to_set() {
        assertThatThrownBy(() -> find(""))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("entities.classpath");
    }

    @Test
    void an_answer_is_remembered_until_something_watched_is_newer() throws IOException {
        file("lib/a.jar", "");
        age(folder);
        var settings = settings("[entities]\nclasspath = ['lib/*.jar']");
        var discovery = discovery(settings);
        discovery.classPath();
        assertThat(discovery.cache().fresh()).isPresent();

        touch("lib/a.jar");

        assertThat(discovery.cache().fresh()).isEmpty();
    }

    @Test
    void revisions_make_no_answer_stale() throws IOException {
        file("src/main/java/m/R1.java", "");
        file("src/main/java/e/User.java", "");
        var settings = settings("[revisions]\ndirectories = ['src/main/java/m']");
        var cache = discovery(settings).cache();
        var watched = List.of(folder.resolve("src/main"), settings.file());
        cache.write(
                new Found(EntityClassPath.of(List.of()), watched), Instant.now().plusSeconds(60));
        assertThat(cache.fresh()).isPresent();

        touch("src/main/java/m/R1.java");
        assertThat(cache.fresh()).isPresent();

        touch("src/main/java/e/User.java");
        assertThat(cache.fresh()).isEmpty();
    }

    @Test
    void a_class_path_with_a_variable_is_not_remembered() throws IOException {
        file("lib/a.jar", "");
        var discovery = discovery(settings("[entities]\nclasspath = ['${NO:-lib}/*.jar']"));

        assertThat(discovery.classPath().jars()).containsExactly(folder.resolve("lib/a.jar"));
        assertThat(discovery.cache().fresh()).isEmpty();
    }

    @Test
    void what_is_remembered_is_read_back() throws IOException {
        var text =
                new CacheText(
                        folder.resolve("autogen.toml"),
                        new Found(
                                new EntityClassPath(
                                        List.of(Path.of("/a b.jar"), Path.of("/c.jar")), List.of()),
                                List.of(Path.of("/w 1"), Path.of("/w2"))),
                        List.of(Path.of("/s")));

        assertThat(CacheText.of(text.lines())).isEqualTo(text);
    }

    @Test
    void the_loader_sees_folders_that_this_process_does_not() throws IOException {
        file("classes/hello.txt", "");

        var loader = find("[entities]\nclasspath = ['classes']").loader();

        assertThat(loader.getResource("hello.txt")).isNotNull();
        assertThat(new EntityClassPath(List.of(), List.of()).loader())
                .isSameAs(EntityClassPath.class.getClassLoader());
    }

    @Test
    void the_users_jars_come_first_and_replace_ours() throws IOException {
        for (var ours :
                new String[] {
                    "autogen-core-0.1.0.jar",
                    "hibernate-core-7.4.6.Final.jar",
                    "hibernate-models-1.1.2.jar",
                    "h2-2.5.252.jar",
                    "picocli-4.7.7.jar",
                    "slf4j-api-2.0.17.jar"
                }) {
            file("tool/" + ours, "");
        }
        var user =
                new EntityClassPath(
                        List.of(
                                file("m2/hibernate-core-6.6.42.Final.jar", ""),
                                file("m2/autogen-core-0.0.1.jar", ""),
                                file("m2/logback-classic-1.5.0.jar", ""),
                                file("m2/slf4j-api-1.7.36.jar", ""),
                                file("m2/h2-2.3.232.jar", "")),
                        List.of());

        assertThat(LaunchPath.of(user, folder.resolve("tool")))
                .extracting(jar -> jar.getFileName().toString())
                .containsExactly(
                        "hibernate-core-6.6.42.Final.jar",
                        "h2-2.3.232.jar",
                        "autogen-core-0.1.0.jar",
                        "picocli-4.7.7.jar",
                        "slf4j-api-2.0.17.jar");
    }

    private EntityClassPath find(String text) {
        return discovery(settings(text)).classPath();
    }

    private Discovery discovery(Settings settings) {
        var home = Map.of("XDG_CACHE_HOME", temp.resolve("cache").toString());
        return new Discovery(settings, ClassPathCache.of(settings, home));
    }

    private Settings settings(String text) {
        return Settings.load(Optional.of(file("autogen.toml", text)), folder, Map.of());
    }

    private Path file(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void age(Path path) throws IOException {
        try (var all = Files.walk(path)) {
            for (var each : all.toList()) {
                Files.setLastModifiedTime(each, FileTime.from(Instant.now().minusSeconds(60)));
            }
        }
    }

    private void touch(String name) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve(name), FileTime.from(Instant.now().plusSeconds(120)));
    }
}
