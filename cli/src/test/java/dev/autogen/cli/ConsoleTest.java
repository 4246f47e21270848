package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.Terminal.Stream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConsoleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void colours_are_for_those_who_watch() {
        assertThat(
                        console(new Terminal(Stream.WATCHED, Stream.PIPED, 80), Map.of())
                                .paint("bold", "x"))
                .isEqualTo("\u001b[1mx\u001b[0m");
        assertThat(console(Terminal.NONE, Map.of()).paint("bold", "x")).isEqualTo("x");
    }

    @Test
    void nobody_gets_colours_who_does_not_want_them() {
        var terminal = new Terminal(Stream.WATCHED, Stream.WATCHED, 80);
        assertThat(console(terminal, Map.of("NO_COLOR", "1")).paint("bold", "x")).isEqualTo("x");
        assertThat(console(terminal, Map.of("TERM", "dumb")).paint("bold", "x")).isEqualTo("x");
        assertThat(console(terminal, Map.of("NO_COLOR", "")).paint("bold", "x")).isNotEqualTo("x");
    }

    @Test
    void results_and_messages_are_watched_apart() {
        var console = console(new Terminal(Stream.PIPED, Stream.WATCHED, 80), Map.of());
        console.error("broken");
        assertThat(console.paint("bold", "x")).isEqualTo("x");
        assertThat(err).hasToString("\u001b[1m\u001b[31merror:\u001b[0m broken\n");
    }

    @Test
    void a_line_of_progress_goes_before_the_next_line_comes() {
        var console =
                console(new Terminal(Stream.PIPED, Stream.WATCHED, 80), Map.of("NO_COLOR", "1"));
        console.progress("half");
        console.message("next");
        console.message("last");
        assertThat(err).hasToString("half\r\u001b[Knext\nlast\n");
    }

    @Test
    void nobody_who_does_not_watch_sees_progress() {
        console(Terminal.NONE, Map.of()).progress("half");
        assertThat(err).hasToString("");
    }

    @Test
    void the_bar_says_how_much_is_done_and_how_long_the_rest_may_take() {
        assertThat(ProgressPrinter.bar(20, 40)).isEqualTo("[===============               ] 20/40");
        assertThat(ProgressPrinter.times(20, 40, Duration.ofSeconds(3)))
                .isEqualTo(", 3 s, about 3 s left");
        assertThat(ProgressPrinter.times(0, 40, Duration.ofSeconds(3))).isEmpty();
    }

    @Test
    void the_launcher_tells_which_streams_are_watched() {
        assertThat(Terminal.parse(" err 132"))
                .isEqualTo(new Terminal(Stream.PIPED, Stream.WATCHED, 132));
        assertThat(Terminal.parse("out")).isEqualTo(new Terminal(Stream.WATCHED, Stream.PIPED, 80));
        assertThat(List.of("", " ", "0")).allMatch(it -> Terminal.parse(it).equals(Terminal.NONE));
    }

    private Console console(Terminal terminal, Map<String, String> environment) {
        return new Console(
                new Surroundings(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Path.of(""),
                        environment,
                        Clock.systemUTC(),
                        terminal),
                new GlobalOptions());
    }
}
