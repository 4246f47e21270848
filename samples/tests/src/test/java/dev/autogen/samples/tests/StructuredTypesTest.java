package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Embeddables that are kept as a type of the database, which a person creates. */
final class StructuredTypesTest {
    private static final String TOML =
            Workbench.DATABASE
                    + """
                    [entities]
                    packages = ["notes"]
                    classpath = ["${CLASSES}"]
                    [revisions]
                    directories = ["migrations"]
                    package = "migrations"
                    """;

    private static final String NOTE =
            """
            package notes;
            import jakarta.persistence.*;
            import org.hibernate.annotations.Struct;
            @Entity
            public class Note {
                @Id
                private Integer id;
                private Line line;
                @Embeddable
                @Struct(name = "point_in_space")
                public record Point(int x, int y) {}
                @Embeddable
                @Struct(name = "line_in_space")
                public record Line(Point head, Point tail) {}
            }
            """;

    private static final Pattern CREATION =
            Pattern.compile("begin the revision with (op\\.execute\\(\".*?\"\\)),");
    private static final Pattern REMOVAL =
            Pattern.compile("end its downgrade with (op\\.execute\\(\".*?\"\\))\\.");

    @TempDir private Path folder;

    @Test
    void a_type_that_no_revision_creates_is_warned_of_until_it_is_there() throws IOException {
        try (var database = Databases.postgres()) {
            var bench =
                    Workbench.with(
                            folder,
                            database,
                            new EntitySources(folder).compile("notes.Note", NOTE),
                            TOML);
            assertThat(bench.run("diff").err()).containsPattern("warning: Type point_in_space ");
            var written = bench.run("revision", "-m", "notes").err();
            assertThat(written)
                    .containsSubsequence(
                            "warning: Type point_in_space is used for the first time",
                            "op.execute(\"create type point_in_space as (x integer, y integer)\")",
                            "warning: Type line_in_space is used for the first time",
                            "op.execute(\"create type line_in_space as (");
            follow(bench.revisions().get(0), written);

            assertThat(bench.run("upgrade").err()).doesNotContain("error");
            var checked = bench.run("check");
            assertThat(checked.code()).as(checked.out()).isZero();
            assertThat(checked.err()).doesNotContain("warning");
            assertThat(bench.run("downgrade", "base").err()).doesNotContain("error");
            assertThat(bench.run("upgrade").err()).doesNotContain("error");
        }
    }

    /** Does what the warnings say. */
    private static void follow(Path revision, String warnings) throws IOException {
        var creations = new StringBuilder();
        var removals = new StringBuilder();
        CREATION.matcher(warnings).results().forEach(it -> creations.append(it.group(1) + ";\n"));
        REMOVAL.matcher(warnings).results().forEach(it -> removals.insert(0, it.group(1) + ";\n"));
        assertThat(creations).isNotEmpty();
        assertThat(removals).isNotEmpty();
        var source = Files.readString(revision);
        var begun =
                source.replaceFirst(Pattern.quote("upgrade(Operations op) {"), "$0\n" + creations);
        int end = begun.lastIndexOf('}', begun.lastIndexOf('}') - 1);
        Files.writeString(revision, begun.substring(0, end) + removals + begun.substring(end));
    }
}
