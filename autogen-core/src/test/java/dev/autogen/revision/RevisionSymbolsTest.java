package dev.autogen.revision;

import static dev.autogen.revision.Histories.empty;
import static dev.autogen.revision.Histories.labelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RevisionSymbolsTest {
    /** A trunk of two, then a branch with a label and one without, each of two. */
    private static final RevisionGraph BRANCHED =
            new RevisionGraph(
                    List.of(
                            empty("aa1"),
                            empty("aa2", "aa1"),
                            empty("bb1", "aa2"),
                            labelled(empty("bb2", "bb1"), "billing"),
                            empty("cc1", "aa2"),
                            empty("cc2", "cc1")));

    private static final RevisionGraph MERGED =
            new RevisionGraph(
                    List.of(
                            empty("a1"),
                            labelled(empty("b1", "a1"), "billing"),
                            empty("c1", "a1"),
                            empty("m1", "b1", "c1"),
                            empty("z1", "m1")));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "aa1, aa1",
                "aa, -",
                "bb2, bb2",
                "billing, bb2",
                "bill, bb2",
                "base, ''",
                "heads, bb2 cc2",
                "billing@head, bb2",
                "billing@heads, bb2",
                "cc1@head, cc2",
                "cc1@heads, cc2",
                "aa1@heads, bb2 cc2",
                "billing@base, ''",
                "billing@aa2, aa2",
                "billing@bb, -",
                "billing@head-1, bb1",
                "cc1@head-2, aa2",
                "billing@base+3, bb1",
                "base+2, aa2",
                "aa1+1, aa2",
                "cc1+1, cc2",
                "billing@aa2+1, bb1",
                "bb2-2, aa2",
                "aa2-2, ''",
                "billing@billing, bb2",
                "cc1@cc1+1, cc2",
            })
    void a_symbol_stands_for_revisions(String symbol, String ids) {
        var symbols = new RevisionSymbols(BRANCHED, List.of());
        if (ids == null) {
            assertThatThrownBy(() -> symbols.resolve(symbol)).hasMessageContaining("may be any of");
        } else {
            assertThat(String.join(" ", symbols.resolve(symbol))).isEqualTo(ids);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "aa1, +1, aa2",
        "'', +2, aa2",
        "bb1, +1, bb2",
        "bb1 cc1, billing@+1, bb2",
        "bb1 cc1, cc2@+1, cc2",
        "cc2, billing@+1, bb1",
        "cc2, billing@+2, bb2",
        "aa2, cc2@+2, cc2",
        "'', billing@+4, bb2",
        "aa1, current+1, aa2",
        "bb1 cc1, billing@current+1, bb2",
        "aa1, heads, bb2 cc2",
    })
    void steps_forward_count_from_where_the_database_is(String at, String symbol, String ids) {
        assertThat(String.join(" ", at(BRANCHED, at).upgradeTarget(symbol))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource({
        "bb2, -1, bb2",
        "bb2, -2, bb2 bb1",
        "bb2, -4, bb2 bb1 aa2 aa1",
        "bb2, base, bb2 bb1 aa2 aa1",
        "bb2 cc2, base, cc2 cc1 bb2 bb1 aa2 aa1",
        "bb2 cc2, billing@base, bb2 bb1",
        "bb2 cc2, cc1@base, cc2 cc1",
        "bb2 cc2, billing@-1, bb2",
        "bb2 cc2, cc1@-2, cc2 cc1",
        "bb2 cc2, aa2, cc2 cc1 bb2 bb1",
        "bb2 cc2, billing@aa2, bb2 bb1",
        "bb2 cc2, billing@bb1, bb2",
        "bb2 cc2, bb2-1, bb2",
        "bb2, billing@head-2, bb2 bb1",
        "bb2 cc2, billing@base+2, bb2 bb1",
        "bb2 cc2, heads, ''",
        "cc2, billing@base, ''",
    })
    void a_downgrade_takes_back_what_comes_after(String at, String symbol, String gone) {
        assertThat(gone(BRANCHED, at, symbol)).isEqualTo(gone);
    }

    @ParameterizedTest
    @CsvSource({
        "m1, -1, m1",
        "z1, -2, z1 m1",
        "z1, billing@base, z1 m1 b1",
        "z1, b1, z1 m1",
        "z1, c1@base, z1 m1 c1",
        "z1, billing@-3, z1 m1 b1",
    })
    void a_downgrade_of_a_merge_leaves_the_other_branch(String at, String symbol, String gone) {
        assertThat(gone(MERGED, at, symbol)).isEqualTo(gone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nobody | There is no revision 'nobody'. See 'autogen history'.",
                "bb3 | There is no revision 'bb3'; the nearest is bb1 (message of bb1). See 'autogen history'.",
                "biling | There is no revision 'biling'; the nearest is billing. See 'autogen history'.",
                "ssage of cc | There is no revision 'ssage of cc'; the nearest is cc1 (message of cc1). See 'autogen history'.",
                "bb | 'bb' may be any of the revisions bb1 (message of bb1), bb2 (message of bb2): write more of the id.",
                "nowhere@head | There is no branch 'nowhere': it is neither a label nor a revision; the labels are billing.",
                "billing@cc1 | Revision cc1 (message of cc1) is not on branch 'billing'.",
                "head | The history has several heads (bb2, cc2): name one of them, say 'heads' for all, or merge them.",
                "aa1@head | Branch 'aa1' has several heads (bb2, cc2): name one of them, say 'aa1@heads' for all, or merge them.",
                "heads-1 | 'heads-1' is ambiguous: it starts from bb2, cc2.",
                "aa2+1 | 'aa2+1' is ambiguous: aa2 leads to bb1, cc1. Name one of them.",
                "bb2+1 | 'bb2+1' goes further than the history does: there are 0 steps instead of 1. See 'autogen history'.",
                "aa2-5 | 'aa2-5' goes further than the history does: there are 2 steps instead of 5. See 'autogen history'.",
                "billing@ | 'billing@' names no revision: write an id, a label, head, heads, base or current, also as"
                        + " BRANCH@head, and steps from there as in head-1 or +2.",
                "a@b@c | 'a@b@c' names no revision: write an id, a label, head, heads, base or current, also as"
                        + " BRANCH@head, and steps from there as in head-1 or +2.",
            })
    void what_names_no_revision_or_several_says_so(String symbol, String message) {
        assertThatThrownBy(() -> at(BRANCHED, "").resolve(symbol))
                .isInstanceOf(HistoryException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bb1 cc1 | +1 | '+1' is ambiguous, the database is at several revisions (bb1, cc1): name the branch, as in bb1@+1.",
                "aa2 | +1 | '+1' is ambiguous: aa2 leads to bb1, cc1. Name one of them.",
                "aa1 | -1 | '-1' leads back: use downgrade.",
                "bb1 | +5 | '+5' goes further than the history does: there is 1 step instead of 5. See 'autogen history'.",
            })
    void an_upgrade_that_leads_nowhere_says_why(String at, String symbol, String message) {
        assertThatThrownBy(() -> at(BRANCHED, at).upgradeTarget(symbol))
                .isInstanceOf(HistoryException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bb2 cc2 | -1 | '-1' is ambiguous, the database is at several revisions (bb2, cc2): name the branch, as in bb2@-1.",
                "bb2 | -5 | '-5' goes further than the history does: there are 4 steps instead of 5. See 'autogen history'.",
                "bb2 | -7 | '-7' goes further than the history does: there are 4 steps instead of 7. See 'autogen history'.",
                "aa1 | +1 | '+1' leads forward: use upgrade.",
                "aa1 | bb1 | Revision bb1 (message of bb1) is not applied, so a downgrade cannot lead to it: the database is at aa1.",
                "~~ | aa1 | Revision aa1 (message of aa1) is not applied, so a downgrade cannot lead to it: the database is at base.",
                "bb2 cc2 | billing@-3 | 'billing@-3' goes further back than branch 'billing', which begins with"
                        + " bb1 (message of bb1): 'billing@base' takes all of it back.",
            })
    void a_downgrade_that_leads_nowhere_says_why(String at, String symbol, String message) {
        assertThatThrownBy(() -> gone(BRANCHED, at, symbol))
                .isInstanceOf(HistoryException.class)
                .hasMessage(message);
    }

    @Test
    void back_over_a_merge_one_has_to_say_which_way() {
        assertThatThrownBy(() -> gone(MERGED, "z1", "-3"))
                .isInstanceOf(HistoryException.class)
                .hasMessage("'-3' is ambiguous: m1 comes after b1, c1. Name one of them.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bb2 | : | aa1 aa2 bb1 bb2 cc1 cc2",
                "bb2 | aa2: | aa2 bb1 bb2 cc1 cc2",
                "bb2 | :aa2 | aa1 aa2",
                "bb2 | aa1:bb1 | aa1 aa2 bb1",
                "bb2 | base:bb1 | aa1 aa2 bb1",
                "bb2 | bb1:bb1 | bb1",
                "bb2 | -1:bb2 | bb1 bb2",
                "bb2 | -9:bb2 | aa1 aa2 bb1 bb2",
                "bb2 | aa1:+1 | aa1 aa2",
                "bb2 | bb1:+9 | bb1 bb2",
                "bb2 | :+2 | aa1 aa2",
                "bb1 | current: | bb1 bb2 cc1 cc2",
                "bb1 | -2:current | aa1 aa2 bb1",
                "bb1 | :current+1 | aa1 aa2 bb1 bb2",
                "bb1 | :billing@+3 | aa1 aa2 bb1",
                "bb1 | :billing@head-1 | aa1 aa2 bb1",
                "bb1 | billing@base: | bb1 bb2",
                "bb1 | cc1@base:cc1@head | cc1 cc2",
                "bb1 | head-9:billing@head | -",
            })
    void a_range_holds_what_lies_between(String at, String range, String ids) {
        var symbols = at(BRANCHED, at);
        if (ids.equals("-")) {
            assertThatThrownBy(() -> symbols.between(range)).hasMessageContaining("several heads");
        } else {
            assertThat(
                            String.join(
                                    " ",
                                    symbols.between(range).stream()
                                            .map(RevisionScript::id)
                                            .toList()))
                    .isEqualTo(ids);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "aa1 | 'aa1' is no range: write START:END, START: or :END, such as base:head or -3:current.",
                "bb1:cc1 | Revision bb1 (message of bb1) does not come before cc1, so nothing lies between them.",
                "bb1:aa1 | Revision bb1 (message of bb1) does not come before aa1, so nothing lies between them.",
                "-1: | '-1' is ambiguous: it counts from bb2, cc2. Name one of them on the other side of the range.",
            })
    void what_is_no_range_says_so(String range, String message) {
        assertThatThrownBy(() -> at(BRANCHED, "").between(range))
                .isInstanceOf(HistoryException.class)
                .hasMessage(message);
    }

    @Test
    void of_what_is_given_as_candidates_only_some_are_shown() {
        var many = new ArrayList<RevisionScript>();
        for (int i = 10; i < 30; i++) {
            many.add(empty("abc" + i));
        }
        assertThatThrownBy(() -> at(new RevisionGraph(many), "").resolve("abc"))
                .hasMessageContaining("abc19 (message of abc19) and 10 more: write more of the id");
    }

    private static RevisionSymbols at(RevisionGraph graph, String current) {
        return new RevisionSymbols(graph, rows(current));
    }

    private static String gone(RevisionGraph graph, String at, String symbol) {
        var target = at(graph, at).downgradeTarget(symbol);
        return String.join(
                " ",
                graph.downgradePath(rows(at), target).stream().map(RevisionScript::id).toList());
    }

    private static List<String> rows(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
