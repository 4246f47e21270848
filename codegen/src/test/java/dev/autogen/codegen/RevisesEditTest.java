package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RevisesEditTest {
    private static final String BEGIN =
            "package m;\r\nimport dev.autogen.revision.*;\n// @RevisionInfo(revises = \"no\") \t\n";
    private static final String END =
            " public final class R1 implements Revision {\n  String s = \"revises = \\\"x\\\"\"; // ä\n}\n\n";

    @Test
    void one_parent_takes_the_place_of_another() {
        assertRewritten(
                "@RevisionInfo(id = \"b\", revises = \"a\", message = \"a, b\")",
                "@RevisionInfo(id = \"b\", revises = \"c\", message = \"a, b\")");
    }

    @Test
    void a_list_in_the_midst_of_comments_is_replaced_alone() {
        assertRewritten(
                "@dev.autogen.revision.RevisionInfo(id = \"b\", /* , */ revises = { \"a\", // x\n \"d\"} /* y */)",
                "@dev.autogen.revision.RevisionInfo(id = \"b\", /* , */ revises = \"c\" /* y */)");
    }

    @Test
    void a_first_revision_gets_a_parent_on_the_same_line() {
        assertRewritten(
                "@RevisionInfo(id = \"b\", message = \"m\")",
                "@RevisionInfo(id = \"b\", revises = \"c\", message = \"m\")");
        assertRewritten("@RevisionInfo(id = \"b\")", "@RevisionInfo(id = \"b\", revises = \"c\")");
    }

    @Test
    void a_first_revision_gets_a_parent_on_a_line_of_its_own() {
        assertRewritten(
                "@RevisionInfo(\n        id = \"b\",\n        message = \"m\")",
                "@RevisionInfo(\n        id = \"b\",\n        revises = \"c\",\n        message = \"m\")");
    }

    @Test
    void what_only_the_compiler_understands_is_left_to_people() {
        refused("@RevisionInfo(id = \"b\", revises = FIRST)");
        refused("@RevisionInfo(id = \"\\u0062\", revises = \"a\")");
        refused("@RevisionInfo(id = \"other\", revises = \"a\")");
        refused("");
    }

    private static void assertRewritten(String before, String after) {
        assertThat(RevisesEdit.rewritten(BEGIN + before + END, "b", List.of("c")))
                .isEqualTo(BEGIN + after + END);
    }

    private static void refused(String annotation) {
        assertThatThrownBy(() -> RevisesEdit.rewritten(BEGIN + annotation + END, "b", List.of("c")))
                .isInstanceOf(AutogenException.class)
                .hasMessage(
                        "The source of revision b is not written as autogen writes it: change what it revises to \"c\" by hand.");
    }
}
