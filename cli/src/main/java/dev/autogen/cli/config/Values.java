package dev.autogen.cli.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Texts of the file that stand for something else. */
final class Values {
    private static final Pattern DURATION =
            Pattern.compile("(?<amount>\\d{1,9}) ?(?<unit>ms|s|m|h)");

    private Values() {}

    static ZoneId zone(Section section, String key) {
        var text = section.text(key);
        try {
            return text.map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            var wrong =
                    section.wrong(
                            key,
                            "must be a time zone such as \"UTC\" or \"Europe/Paris\", but is \""
                                    + text.orElseThrow()
                                    + "\"");
            wrong.initCause(e);
            throw wrong;
        }
    }

    static Duration duration(Section section, String key, Duration otherwise) {
        var text = section.text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        var match = DURATION.matcher(text.get());
        if (!match.matches()) {
            throw section.wrong(
                    key,
                    "must be a length of time such as \"60s\", \"2m\" or \"500ms\", but is \""
                            + text.get()
                            + "\"");
        }
        var amount = Long.parseLong(match.group("amount"));
        return switch (match.group("unit")) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }
}
