package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operations;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
        assertThat(recorded(revisions.get(0))).containsExactly(new Operation.CreateSchema("a"));
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
        assertThat(recorded(compiled.revisions().get(0)))
                .containsExactly(new Operation.CreateSchema("named"));
        assertThat(compiled.loader().loadClass("m.Names")).isNotNull();
    }

    @Test
    void unchanged_revisions_are_not_compiled_again() throws Exception {
        revision("R1", "a");
        revision("R2", "b");
        compiler.load(List.of(folder));

        var withoutCompiler = new RevisionCompiler(cache, List.of(), Optional::empty);

        assertThat(ids(withoutCompiler.load(List.of(folder)))).containsExactly("a", "b");
    }

    @Test
    void a_changed_revision_is_compiled_again() throws Exception {
        revision("R1", "a");
        compiler.load(List.of(folder));
        write(folder.resolve("R1.java"), source("R1", "z"));

        assertThat(ids(compiler.load(List.of(folder)))).containsExactly("z");
        assertThat(cache.toFile().list()).hasSize(1);
    }

    @Test
    void a_damaged_cache_counts_as_none_and_is_written_anew() throws Exception {
        revision("R1", "a");
        compiler.load(List.of(folder));
        var file = onlyFile(cache);
        var good = Files.readAllBytes(file);
        for (int at : List.of(0, 33, good.length / 2, good.length - 1)) {
            var bad = good.clone();
            bad[at]++;
            Files.write(file, bad);
            assertThat(ids(compiler.load(List.of(folder)))).containsExactly("a");
            assertThat(file).hasBinaryContent(good);
        }
        Files.write(file, new byte[7]);
        assertThat(ids(compiler.load(List.of(folder)))).containsExactly("a");
    }

    @Test
    void a_cache_that_cannot_be_written_costs_only_time() throws Exception {
        revision("R1", "a");
        var blocked = write(root.resolve("file"), "not a folder");

        var revisions =
                new RevisionCompiler(blocked.resolve("cache"), List.of()).load(List.of(folder));

        assertThat(ids(revisions)).containsExactly("a");
    }

    @Test
    void several_at_once_do_not_disturb_each_other() throws Exception {
        revision("R1", "a");
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<List<String>> load = () -> ids(compiler.load(List.of(folder)));
            for (var result : pool.invokeAll(List.of(load, load, load, load))) {
                assertThat(result.get()).containsExactly("a");
            }
        } finally {
            pool.shutdown();
        }
        assertThat(cache.toFile().list()).hasSize(1);
    }

    @Test
    void an_error_says_where_and_what_to_do() throws Exception {
        revision("R1", "a");
        write(folder.resolve("R2.java"), source("R2", "b").replace("createSchema", "makeSchema"));

        assertThatThrownBy(() -> compiler.load(List.of(folder)))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining(folder.resolve("R2.java") + ":9: cannot find symbol")
                .hasMessageContaining("method makeSchema")
                .hasMessageContaining("class path");
        assertThat(cache).doesNotExist();
    }

    @Test
    void two_classes_of_one_name_are_an_error() throws Exception {
        revision("R1", "a");
        var other = Files.createDirectories(root.resolve("other"));
        write(other.resolve("R1.java"), source("R1", "b"));

        assertThatThrownBy(() -> compiler.load(List.of(folder, other)))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("duplicate class: m.R1");
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
                                new RevisionCompiler(cache, List.of(), Optional::empty)
                                        .load(List.of(folder)))
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
        assertThat(recorded(revisions.get(0)))
                .containsExactly(new Operation.CreateSchema("helped"));
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

    private static Path onlyFile(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList().get(0);
        }
    }

    private static List<String> ids(List<RevisionSource> revisions) {
        var ids = new ArrayList<String>();
        for (RevisionSource revision : revisions) {
            ids.add(revision.type().getAnnotation(RevisionInfo.class).id());
        }
        return ids;
    }

    private static List<Operation> recorded(RevisionSource source) throws Exception {
        var recorder = Operations.recorder();
        source.type().getDeclaredConstructor().newInstance().upgrade(recorder);
        return recorder.recorded();
    }
}
