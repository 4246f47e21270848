package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionCompilerTest {
    @TempDir private Path root;
    private Path folder;
    private Path cache;
    private RevisionCompiler compiler;

    @BeforeEach
    void folders() throws IOException {
        folder = Files.createDirectories(root.resolve("migrations"));
        cache = root.resolve("target/cache");
        compiler = new RevisionCompiler(cache, List.of());
    }

    @Test
    void revisions_come_in_the_order_of_their_files_each_with_its_file() throws Exception {
        revision("R2_B", "b");
        revision("R1_A", "a");
        var other = Files.createDirectories(root.resolve("other"));
        write(other.resolve("R0_C.java"), source("R0_C", "c"));

        var revisions = compiler.load(List.of(folder, root.resolve("missing"), other));

        assertThat(ids(revisions)).containsExactly("a", "b", "c");
        assertThat(revisions)
                .extracting(RevisionSource::file)
                .containsExactly(
                        folder.resolve("R1_A.java"),
                        folder.resolve("R2_B.java"),
                        other.resolve("R0_C.java"));
        assertThat(recorded(revisions)).containsExactly("a", "b", "c");
    }

    @Test
    void folders_that_are_missing_or_empty_hold_no_revisions() {
        assertThat(compiler.load(List.of(folder, root.resolve("missing")))).isEmpty();
        assertThat(cache).doesNotExist();
    }

    @Test
    void what_lies_beside_revisions_is_compiled_along_and_not_taken_for_one() throws Exception {
        write(folder.resolve("package-info.java"), "/** Mine. */\n@Deprecated package m;");
        write(
                folder.resolve("Names.java"),
                "package m; abstract class Names implements dev.autogen.revision.Revision { static final String NAME = \"named\"; interface Inner {} }");
        write(
                folder.resolve("R1.java"),
                source("R1", "a").replace("\"a\");\n    }\n\n", "Names.NAME);\n    }\n\n"));

        var compiled = compiler.compiled(List.of(folder));

        assertThat(ids(compiled.revisions())).containsExactly("a");
        assertThat(recorded(compiled.revisions())).containsExactly("named");
        assertThat(compiled.loader().loadClass("m.Names")).isNotNull();
    }

    @Test
    void unchanged_revisions_are_not_compiled_again() throws Exception {
        revision("R1", "a");
        revision("R2", "b");
        recorded(compiler.load(List.of(folder)));

        var withoutCompiler = new RevisionCompiler(cache, List.of(), Optional::empty);

        assertThat(recorded(withoutCompiler.load(List.of(folder)))).containsExactly("a", "b");
    }

    @Test
    void what_revisions_say_of_themselves_is_known_without_the_compiler() throws Exception {
        revision("R1", "a");
        write(
                folder.resolve("R2.java"),
                """
                package m;

                import dev.autogen.operation.Operations;
                import dev.autogen.revision.Revision;
                import dev.autogen.revision.RevisionInfo;

                @RevisionInfo(
                        id = "b",
                        revises = {"a", "x"},
                        branchLabels = "shop",
                        dependsOn = {"y",},
                        replaces = {"p", "q"},
                        created = "2026-11-21T10:30:00Z",
                        message = "two\\nlines, \\"quoted\\"")
                public final class R2 implements Revision {
                    this does not compile;
                }
                """);

        var revisions =
                new RevisionCompiler(cache, List.of(), Optional::empty).load(List.of(folder));

        var script = revisions.get(1).script(Path.of("shown"));
        assertThat(script.id()).isEqualTo("b");
        assertThat(script.revises()).containsExactly("a", "x");
        assertThat(script.branchLabels()).containsExactly("shop");
        assertThat(script.dependsOn()).containsExactly("y");
        assertThat(script.replaces()).containsExactly("p", "q");
        assertThat(script.created()).isEqualTo("2026-11-21T10:30:00Z");
        assertThat(script.message()).isEqualTo("two\nlines, \"quoted\"");
        assertThat(script.className()).isEqualTo("m.R2");
        assertThat(script.file()).contains(Path.of("shown"));
    }

    @Test
    void a_revision_that_does_not_compile_breaks_only_what_needs_it() throws Exception {
        revision("R1", "a");
        write(folder.resolve("R2.java"), source("R2", "b").replace("createSchema", "makeSchema"));
        revision("R3", "c");

        var revisions = compiler.load(List.of(folder));
        var scripts = revisions.stream().map(it -> it.script(it.file())).toList();
        RevisionScript.want(List.of(scripts.get(0), scripts.get(2)));

        assertThat(ids(revisions)).containsExactly("a", "b", "c");
        assertThat(scripts.get(0).upgrade()).containsExactly(new Operation.CreateSchema("a"));
        assertThatThrownBy(scripts.get(1)::upgrade)
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("R2.java:9: cannot find symbol");
        assertThat(scripts.get(2).upgrade()).containsExactly(new Operation.CreateSchema("c"));
    }

    @Test
    void revisions_that_are_wanted_together_are_compiled_in_one_run() throws Exception {
        revision("R1", "a");
        revision("R2", "b");
        revision("R3", "c");
        var asked = new AtomicInteger();
        var counting =
                new RevisionCompiler(
                        cache,
                        List.of(),
                        () -> {
                            asked.incrementAndGet();
                            return Optional.of(ToolProvider.getSystemJavaCompiler());
                        });
        var scripts =
                counting.load(List.of(folder)).stream().map(it -> it.script(it.file())).toList();
        assertThat(asked).hasValue(0);

        RevisionScript.want(scripts.subList(0, 2));
        scripts.get(0).upgrade();
        scripts.get(1).upgrade();
        assertThat(asked).hasValue(1);

        scripts.get(2).upgrade();
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_constant_in_the_annotation_is_asked_of_the_compiler() throws Exception {
        write(
                folder.resolve("Ids.java"),
                "package m; interface Ids { String FIRST = \"a\" + \"bc\"; }");
        write(folder.resolve("R1.java"), source("R1", "x").replace("id = \"x\"", "id = Ids.FIRST"));

        assertThat(ids(compiler.load(List.of(folder)))).containsExactly("abc");
        write(
                folder.resolve("Ids.java"),
                "package m; interface Ids { String FIRST = \"changed\"; }");
        assertThat(ids(compiler.load(List.of(folder)))).containsExactly("changed");
    }

    @Test
    void a_revision_inside_of_a_class_is_found() throws Exception {
        write(
                folder.resolve("All.java"),
                source("R1", "a")
                                .replace("@RevisionInfo", "public class All {\n@RevisionInfo")
                                .replace("public final class", "public static final class")
                        + "}");

        var revisions = compiler.load(List.of(folder));

        assertThat(ids(revisions)).containsExactly("a");
        assertThat(recorded(revisions)).containsExactly("a");
    }

    @Test
    void a_change_of_what_a_revision_mentions_compiles_it_again() throws Exception {
        write(folder.resolve("Names.java"), names("first"));
        write(folder.resolve("R1.java"), source("R1", "a").replace("(\"a\");", "(Names.NAME);"));
        assertThat(recorded(compiler.load(List.of(folder)))).containsExactly("first");

        write(folder.resolve("Names.java"), names("second"));

        assertThat(recorded(compiler.load(List.of(folder)))).containsExactly("second");
    }

    @Test
    void a_file_that_changes_within_one_tick_of_the_clock_is_read_again() throws Exception {
        revision("R1", "a");
        var file = folder.resolve("R1.java");
        var time = Files.getLastModifiedTime(file);
        assertThat(ids(compiler.load(List.of(folder)))).containsExactly("a");

        revision("R1", "z");
        Files.setLastModifiedTime(file, time);

        assertThat(ids(compiler.load(List.of(folder)))).containsExactly("z");
    }

    @Test
    void a_class_that_only_says_it_is_a_revision_is_an_error_when_it_is_needed() throws Exception {
        write(
                folder.resolve("R1.java"),
                source("R1", "a").replace(" implements Revision", "").replace("@Override ", ""));

        var revisions = compiler.load(List.of(folder));

        assertThatThrownBy(() -> revisions.get(0).type())
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("m.R1 in " + folder.resolve("R1.java"))
                .hasMessageContaining("implement");
    }

    @Test
    void a_changed_revision_is_compiled_again() throws Exception {
        revision("R1", "a");
        recorded(compiler.load(List.of(folder)));
        write(folder.resolve("R1.java"), source("R1", "z"));

        var revisions = compiler.load(List.of(folder));

        assertThat(ids(revisions)).containsExactly("z");
        assertThat(recorded(revisions)).containsExactly("z");
        assertThat(cache.toFile().list()).hasSize(2);
    }

    @Test
    void a_damaged_cache_counts_as_none_and_is_written_anew() throws Exception {
        revision("R1", "a");
        Files.setLastModifiedTime(
                folder.resolve("R1.java"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        recorded(compiler.load(List.of(folder)));
        for (Path file : files(cache)) {
            var good = Files.readAllBytes(file);
            for (int at : List.of(0, 33, good.length / 2, good.length - 1)) {
                var bad = good.clone();
                bad[at]++;
                Files.write(file, bad);
                assertThat(recorded(compiler.load(List.of(folder)))).containsExactly("a");
                assertThat(file).hasBinaryContent(good);
            }
            Files.write(file, new byte[7]);
            assertThat(recorded(compiler.load(List.of(folder)))).containsExactly("a");
        }
    }

    @Test
    void a_cache_that_cannot_be_written_costs_only_time() throws Exception {
        revision("R1", "a");
        var blocked = write(root.resolve("file"), "not a folder");

        var revisions =
                new RevisionCompiler(blocked.resolve("cache"), List.of()).load(List.of(folder));

        assertThat(recorded(revisions)).containsExactly("a");
    }

    @Test
    void several_at_once_do_not_disturb_each_other() throws Exception {
        revision("R1", "a");
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<List<String>> load = () -> recorded(compiler.load(List.of(folder)));
            for (var result : pool.invokeAll(List.of(load, load, load, load))) {
                assertThat(result.get()).containsExactly("a");
            }
        } finally {
            pool.shutdown();
        }
        assertThat(cache.toFile().list()).hasSize(2);
    }

    @Test
    void an_error_says_where_and_what_to_do() throws Exception {
        revision("R1", "a");
        write(folder.resolve("R2.java"), source("R2", "b").replace("createSchema", "makeSchema"));

        var revisions = compiler.load(List.of(folder));

        assertThatThrownBy(() -> revisions.get(1).type())
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining(folder.resolve("R2.java") + ":9: cannot find symbol")
                .hasMessageContaining("method makeSchema")
                .hasMessageContaining("class path");
    }

    @Test
    void two_classes_of_one_name_are_an_error() throws Exception {
        revision("R1", "a");
        var other = Files.createDirectories(root.resolve("other"));
        write(other.resolve("R1.java"), source("R1", "b"));

        assertThatThrownBy(() -> compiler.load(List.of(folder, other)))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("The class m.R1 is there twice");
    }

    @Test
    void a_folder_that_is_named_twice_is_read_once() throws Exception {
        revision("R1", "a");
        assertThat(compiler.load(List.of(folder, root, folder.resolve("../migrations"))))
                .hasSize(1);
    }

    @Test
    void a_revision_without_its_annotation_is_an_error() throws Exception {
        write(folder.resolve("R1.java"), source("R1", "a").replaceFirst("@RevisionInfo.*\n", ""));

        assertThatThrownBy(() -> compiler.load(List.of(folder)))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining(folder.resolve("R1.java").toString())
                .hasMessageContaining("@RevisionInfo");
    }

    @Test
    void without_a_compiler_the_error_asks_for_a_jdk() throws Exception {
        revision("R1", "a");

        assertThatThrownBy(
                        () ->
                                recorded(
                                        new RevisionCompiler(cache, List.of(), Optional::empty)
                                                .load(List.of(folder))))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("JDK");
    }

    @Test
    void a_file_that_is_not_utf_8_is_an_error() throws Exception {
        Files.write(folder.resolve("R1.java"), new byte[] {'/', '/', (byte) 0xe4, '\n'});

        assertThatThrownBy(() -> compiler.load(List.of(folder)))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("R1.java is not UTF-8");
    }

    @Test
    void revisions_use_the_class_path_and_hide_older_versions_of_themselves_there()
            throws Exception {
        var library = Files.createDirectories(root.resolve("classes/m"));
        javac(
                library.getParent(),
                write(
                        root.resolve("Help.java"),
                        "package h; public class Help { public static String name() { return \"helped\"; } }"));
        javac(library.getParent(), write(root.resolve("R1.java"), source("R1", "old")));
        write(
                folder.resolve("R1.java"),
                source("R1", "new").replace("\"new\");", "h.Help.name());"));

        var revisions =
                new RevisionCompiler(cache, List.of(library.getParent())).load(List.of(folder));

        assertThat(ids(revisions)).containsExactly("new");
        assertThat(recorded(revisions)).containsExactly("helped");
    }

    private static void javac(Path target, Path source) {
        var core = Revision.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(
                                        null,
                                        null,
                                        null,
                                        "-proc:none",
                                        "-cp",
                                        core,
                                        "-d",
                                        target.toString(),
                                        source.toString()))
                .isZero();
    }

    private void revision(String name, String id) throws IOException {
        write(folder.resolve(name + ".java"), source(name, id));
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }

    private static String source(String name, String id) {
        return """
        package m;

        import dev.autogen.operation.*;
        import dev.autogen.revision.*;

        @RevisionInfo(id = "%s")
        public final class %s implements Revision {
            @Override public void upgrade(Operations op) {
                op.createSchema("%s");
            }

            @Override public void downgrade(Operations op) {}
        }
        """
                .formatted(id, name, id);
    }

    private static String names(String value) {
        return "package m; class Names { static final String NAME = \"" + value + "\"; }";
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> ids(List<RevisionSource> revisions) {
        return revisions.stream().map(it -> it.script(it.file()).id()).toList();
    }

    /** The names of the schemas that the upgrades create. */
    private static List<String> recorded(List<RevisionSource> revisions) {
        return revisions.stream()
                .flatMap(it -> it.script(it.file()).upgrade().stream())
                .map(it -> ((Operation.CreateSchema) it).name())
                .toList();
    }
}
