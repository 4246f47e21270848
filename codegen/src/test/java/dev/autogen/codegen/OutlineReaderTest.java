package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineReaderTest {
    private static final String REVISION =
            """
            package m;
            import dev.autogen.revision.*;
            @RevisionInfo(id = "a", message = %s)
            public final class R1 implements Revision {}
            """;

    @Test
    void all_elements_are_read() {
        var outline =
                OutlineReader.read(
                        """
                        // @RevisionInfo(id = "no")
                        /* @RevisionInfo(id = "no") class No {} */
                        package m . n;
                        import dev.autogen.revision.Revision;
                        import dev.autogen.revision.RevisionInfo;
                        import static java.util.List.of;
                        /** {@code @RevisionInfo(id = "no")} */
                        @Deprecated @SuppressWarnings({"a", "}"})
                        @RevisionInfo(revises = {"x", "y",}, id = /* here */ "a", dependsOn = {}, branchLabels = "l",
                            created = "c", message = "m" + "n") // there
                        public final class R1<T extends Comparable<T>> extends java.lang.Object implements Revision, q.Other {
                            String s = "@RevisionInfo(id = \\"no\\") class No {";
                            char c = '"', d = '\\'', e = '{';
                            double n = 1.5e3f + 0x1.0p-3;
                        }
                        """);

        assertThat(outline.sure()).isTrue();
        assertThat(outline.names()).containsExactly("R1");
        var type = outline.types().get(0);
        assertThat(type.name()).isEqualTo("m.n.R1");
        assertThat(type.supertypes()).containsExactly("Object", "Revision", "Other");
        assertThat(type.info())
                .contains(
                        Map.of(
                                "id", List.of("a"),
                                "revises", List.of("x", "y"),
                                "dependsOn", List.of(),
                                "branchLabels", List.of("l"),
                                "created", List.of("c"),
                                "message", List.of("mn")));
    }

    @Test
    void a_string_is_what_the_compiler_takes_it_for() {
        assertThat(message("\"\\t\\\"\\\\\\101\\u0041\\uuu0042\"")).isEqualTo("\t\"\\AAB");
        assertThat(message("\"\\\\u0041\"")).isEqualTo("\\u0041");
        assertThat(message("\\u0022a\\u0022")).isEqualTo("a");
        assertThat(message("\"\"\"\n    a\n      \"b\\\"\"\"\\n \\\n    c\\s \n    \"\"\""))
                .isEqualTo("a\n  \"b\"\"\"\n c \n");
        assertThat(message("\"\" + \"\"\"\r\n  x\"\"\"")).isEqualTo("x");
    }

    @Test
    void the_full_name_needs_no_import() {
        var outline =
                OutlineReader.read(
                        "@dev . autogen.revision.RevisionInfo(id = \"a\") class R implements X {}");

        assertThat(outline.revisions()).extracting(Outline.Type::name).containsExactly("R");
    }

    @Test
    void helpers_of_all_kinds_are_no_revisions() {
        var outline =
                OutlineReader.read(
                        """
                        package m;
                        import dev.autogen.revision.*;
                        ;
                        @interface Mark { String value() default "@RevisionInfo"; }
                        record Pair<A, B>(@Mark("(") A a, B b) implements Comparable<Pair<A, B>> { }
                        enum Colour { RED { }, BLUE }
                        sealed interface Shape permits Round, Flat { }
                        non-sealed class Round implements Shape { }
                        final class Flat implements Shape { }
                        @RevisionInfo(id = "base")
                        abstract class Base implements Revision { }
                        """);

        assertThat(outline.sure()).isTrue();
        assertThat(outline.revisions()).isEmpty();
        assertThat(outline.names())
                .containsExactly("Mark", "Pair", "Colour", "Shape", "Round", "Flat", "Base");
        assertThat(outline.types().get(1).supertypes()).containsExactly("Comparable");
        assertThat(outline.types().get(3).supertypes()).isEmpty();
    }

    @Test
    void two_revisions_can_share_a_file() {
        var outline =
                OutlineReader.read(
                        REVISION.formatted("\"\"") + "@RevisionInfo(id = \"b\") class R2 { }");

        assertThat(outline.revisions())
                .extracting(Outline.Type::name)
                .containsExactly("m.R1", "m.R2");
    }

    @Test
    void what_is_wrong_in_the_body_matters_only_to_the_compiler() {
        var outline = OutlineReader.read(REVISION.formatted("\"\"").replace("{}", "{ \" }"));

        assertThat(outline.revisions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@RevisionInfo(id = Ids.A) class R {}",
                "@RevisionInfo(id = \"a\" + Ids.A) class R {}",
                "@RevisionInfo(id = (\"a\")) class R {}",
                "@RevisionInfo(\"a\") class R {}",
                "@RevisionInfo class R {}",
                "@RevisionInfo(message = \"no id\") class R {}",
                "@RevisionInfo(id = \"a\", id = \"b\") class R {}",
                "@RevisionInfo(id = \"a\", colour = \"b\") class R {}",
                "@RevisionInfo(id = \"a\" class R {}",
                "@RevisionInfo(id = \"a\") class R",
                "@RevisionInfo(id = \"\\q\") class R {}",
                "@RevisionInfo(id = \"\"\"a\"\"\") class R {}",
                "@RevisionInfo(id = \"a\") class R {} /* @RevisionInfo(id = \"b\") class S {}",
                "class Outer { @RevisionInfo(id = \"a\") static class R {} }",
                "<<<<<<< HEAD\n@RevisionInfo(id = \"a\") class R {}",
                "void main() {}",
                "class R { \\u00 }",
                "class R { /* }",
                "class R { \"\n\" }",
            })
    void what_it_is_not_sure_of_is_left_to_the_compiler(String source) {
        assertThat(OutlineReader.read("import dev.autogen.revision.RevisionInfo;" + source).sure())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "import other.RevisionInfo;",
                "import other.*;",
                "import dev.autogen.revision.*; import other.RevisionInfo;",
                "import module autogen.core;",
            })
    void an_annotation_of_that_name_may_be_another(String imports) {
        assertThat(OutlineReader.read(imports + "@RevisionInfo(id = \"a\") class R {}").sure())
                .isFalse();
    }

    private static String message(String literal) {
        return OutlineReader.read(REVISION.replace("%s", literal))
                .revisions()
                .get(0)
                .info()
                .orElseThrow()
                .get("message")
                .get(0);
    }
}
