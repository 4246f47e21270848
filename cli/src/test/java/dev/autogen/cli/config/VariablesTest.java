package dev.autogen.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
    private final Variables variables = new Variables(Map.of("A", "1$", "EMPTY", ""));

    @ParameterizedTest
    @CsvSource({
        "x${A}y,x1$y",
        "${A}${A},1$1$",
        "${NO:-other},other",
        "${NO:-},''",
        "${A:-other},1$",
        "${EMPTY:-other},other",
        "${EMPTY},''",
        "${NO:-jdbc:x:-y},jdbc:x:-y",
        "$${A},${A}",
        "$A,$A"
    })
    void a_text_is_filled_in(String text, String expected) {
        assertThat(variables.fill(text, "key")).isEqualTo(expected);
    }

    @Test
    void a_missing_variable_is_named() {
        assertThatThrownBy(() -> variables.fill("${NO}", "file line 3: key"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("file line 3: key")
                .hasMessageContaining("variable NO");
    }

    @Test
    void a_reference_that_is_none_is_refused() {
        assertThatThrownBy(() -> variables.fill("${1x}", "key"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("${NAME}");
    }
}
