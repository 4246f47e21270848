package dev.autogen.revision;

import static dev.autogen.revision.Histories.depending;
import static dev.autogen.revision.Histories.empty;
import static dev.autogen.revision.Histories.labelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StampTest {
    private static final RevisionGraph HISTORY =
            new RevisionGraph(
                    List.of(
                            empty("a1"),
                            labelled(empty("b1", "a1"), "billing"),
                            empty("b2", "b1"),
                            empty("c1", "a1"),
                            empty("c2", "c1"),
                            empty("m1", "b2", "c2"),
                            depending(empty("x1"), "c1")));

    @ParameterizedTest
    @CsvSource({
        "'', b1, b1",
        "'', head, error",
        "'', heads, m1 x1",
        "b1, b2, b2",
        "b2, b1, b1",
        "b1, b1, b1",
        "b1 c1, b2, b2 c1",
        "b1 c1, a1, a1",
        "b1 c1, m1, m1",
        "m1, b1, b1",
        "b2 c2, base, ''",
        "b2 c2, billing@base, c2",
        "b2, billing@base, a1",
        "m1, billing@base, c2",
        "a1, b1 c1, b1 c1",
        "c1, x1, x1",
        "x1, c2, c2 x1",
        "b2, x1, b2 x1",
        "b1 c1, billing@head, m1",
        "b1, current+1, b2",
        "b2 c2, billing@base c1, c1",
    })
    void a_stamp_takes_the_place_of_what_is_on_the_same_line(
            String rows, String symbols, String after) {
        if (after.equals("error")) {
            assertThatThrownBy(() -> stamp(rows, symbols)).hasMessageContaining("several heads");
        } else {
            assertThat(String.join(" ", stamp(rows, symbols))).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a1 b2 | Revision a1 (message of a1) comes before b2 (message of b2), which includes it: leave a1 out.",
                "c1 x1 | Revision c1 (message of c1) comes before x1 (message of x1), which includes it: leave c1 out.",
                "base b1 | base means that no revision is applied, so a stamp cannot name others beside it:"
                        + " leave it out, or name it alone.",
                "billing@base b2 | 'billing@base' and b2 (message of b2), which comes after it, contradict each other:"
                        + " name one of them.",
            })
    void stamps_that_contradict_each_other_are_refused(String symbols, String message) {
        assertThatThrownBy(() -> stamp("c1", symbols))
                .isInstanceOf(HistoryException.class)
                .hasMessage(message);
    }

    @Test
    void the_same_named_twice_is_one() {
        assertThat(stamp("", "billing b1 b1")).containsExactly("b1");
    }

    private static List<String> stamp(String rows, String symbols) {
        return new Stamp(HISTORY)
                .after(
                        rows.isEmpty() ? List.of() : List.of(rows.split(" ")),
                        List.of(symbols.split(" ")));
    }
}
