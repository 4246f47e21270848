package dev.autogen.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColumnMentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    status in ('status','b')      | state in ('status','b')
                    STATUS > 0                    | state > 0
                    ("status" > 0)                | ("state" > 0)
                    t.status = my_status          | t.state = my_status
                    status(status)                | status(state)
                    statuses > 0                  | statuses > 0
                    (a)::status = status          | (a)::status = state
                    'it''s status' <> status      | 'it''s status' <> state
                    """)
    void the_name_changes_where_it_means_the_column(String before, String after) {
        assertThat(new ColumnMentions("status", "state").renamed(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "Status" > status   | "New State" > status
                    """)
    void a_name_with_capitals_is_another_one(String before, String after) {
        assertThat(new ColumnMentions("Status", "New State").renamed(before)).isEqualTo(after);
    }
}
