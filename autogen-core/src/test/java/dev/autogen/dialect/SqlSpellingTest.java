package dev.autogen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlSpellingTest {

    @Test
    void space_case_quotes_and_spare_parentheses_say_nothing() {
        assertSame("amount>0 and NAME is not null", "((\"Amount\" > 0 AND [name] IS NOT NULL))");
    }

    @Test
    void a_column_after_its_table_reads_the_same_in_quotes() {
        assertSame("item.amount > 1.50", "\"item\" . `amount` > 1.50");
    }

    @Test
    void a_text_and_an_array_of_texts_stand_to_the_letter() {
        assertDiffers("name = 'a'", "name = 'A'");
        assertDiffers("name = any (array['a'])", "name = any (array['A'])");
    }

    @Test
    void parentheses_that_bind_are_kept() {
        assertDiffers("(a or b) and c", "a or (b and c)");
        assertDiffers("(a) + (b)", "a) + (b");
    }

    @Test
    void what_does_not_close_is_not_read_further() {
        assertDiffers("(a", "a");
        assertDiffers("\"", "a");
    }

    private static void assertSame(String one, String other) {
        assertThat(SqlSpelling.same(one, other)).as(one + " like " + other).isTrue();
    }

    private static void assertDiffers(String one, String other) {
        assertThat(SqlSpelling.same(one, other)).as(one + " unlike " + other).isFalse();
    }
}
