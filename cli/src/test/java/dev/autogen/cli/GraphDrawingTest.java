package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GraphDrawingTest {
    private final GraphDrawing drawing = new GraphDrawing((sign, column) -> sign);

    @Test
    void a_line_is_a_column_of_stars() {
        add("b", "a");
        add("a");
        assertDrawn(
                """
                * b
                * a
                """);
    }

    @Test
    void branches_come_together_where_they_part() {
        add("c", "a");
        add("b", "a");
        add("a");
        assertDrawn(
                """
                * c
                | * b
                |/
                * a
                """);
    }

    @Test
    void a_merge_spreads_out() {
        add("m", "c", "b");
        add("c", "a");
        add("b", "a");
        add("a");
        assertDrawn(
                """
                * m
                |\\
                * | c
                | * b
                |/
                * a
                """);
    }

    @Test
    void what_is_right_of_a_merge_moves_away() {
        add("x", "a");
        add("m", "c", "b");
        add("y", "a");
        add("c", "a");
        add("b", "a");
        add("a");
        assertDrawn(
                """
                * x
                | * m
                | |\\
                | | | * y
                |_|_|/
                | * | c
                |/ /
                | * b
                |/
                * a
                """);
    }

    @Test
    void the_root_of_a_history_of_its_own_makes_room() {
        add("d", "c");
        add("b", "a");
        add("c");
        add("a");
        assertDrawn(
                """
                * d
                | * b
                * | c
                 /
                * a
                """);
    }

    @Test
    void three_are_merged_at_once() {
        add("m", "a", "b", "c");
        add("a", "r");
        add("b", "r");
        add("c", "r");
        add("r");
        assertDrawn(
                """
                * m
                |\\
                | |\\
                * | | a
                | * | b
                |/ /
                | * c
                |/
                * r
                """);
    }

    @Test
    void more_lines_of_text_stand_beside_the_edges() {
        drawing.add("b", List.of("a"), List.of("b", "more"));
        drawing.add("a", List.of(), List.of("a", "more"));
        assertDrawn(
                """
                * b
                | more
                * a
                  more
                """);
    }

    private void add(String id, String... parents) {
        drawing.add(id, List.of(parents), List.of(id));
    }

    private void assertDrawn(String expected) {
        assertThat(String.join("\n", drawing.rows()) + "\n").isEqualTo(expected);
    }
}
