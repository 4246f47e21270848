package dev.autogen.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttributeMentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ((home).zip > 0)              | ((home).code > 0)
                    ((home)."zip" > 0)            | ((home)."code" > 0)
                    ((person).home.zip > zip)     | ((person).home.code > zip)
                    (home).zip <> ').zip'         | (home).code <> ').zip'
                    (home).zipped + zip.zip       | (home).zipped + zip.zip
                    lower(zip) = zip              | lower(zip) = zip
                    """)
    void the_name_changes_where_it_is_taken_out_of_a_value(String before, String after) {
        assertThat(new AttributeMentions("zip", "code").renamed(before)).isEqualTo(after);
    }
}
