package dev.autogen.reflect;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The points in time that an expression names without a time zone, such as {@code '2020-01-01
 * 00:00'}. Where one becomes a {@code timestamp with time zone}, the server reads it in the zone of
 * the session that it is created in, and keeps no word of that: it is the same in any zone.
 */
record ZonelessTimes(List<LocalDateTime> times) {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "'\\s*(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?))?\\s*'");

    /** As the server writes it down, in the zone of the session that asks. */
    private static final Pattern KEPT =
            Pattern.compile(
                    "'(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?)([+-][0-9:]+)'::timestamp"
                            + "(\\(\\d\\))? with time zone");

    private static final Duration FARTHEST_EAST = Duration.ofHours(14);
    private static final Duration FARTHEST_WEST = Duration.ofHours(-12);
    private static final int STEP_IN_MINUTES = 15;

    /** Before, zones kept the time of their own sun. */
    private static final int STEPS_SINCE = 1972;

    ZonelessTimes {
        times = List.copyOf(times);
    }

    static ZonelessTimes in(String expression) {
        return new ZonelessTimes(
                WRITTEN.matcher(expression).results().flatMap(it -> read(it).stream()).toList());
    }

    private static Optional<LocalDateTime> read(MatchResult written) {
        try {
            var time = Optional.ofNullable(written.group(2)).orElse("00:00");
            return Optional.of(LocalDate.parse(written.group(1)).atTime(LocalTime.parse(time)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether what the server makes of the expression now is what it made of it in another zone, or
     * in this one.
     */
    boolean makeTheSame(String now, String then) {
        if (times.isEmpty()
                || !KEPT.matcher(now).replaceAll("").equals(KEPT.matcher(then).replaceAll(""))) {
            return false;
        }
        var ours = KEPT.matcher(now).results().toList();
        var theirs = KEPT.matcher(then).results().toList();
        for (int i = 0; i < ours.size(); i++) {
            if (!isSame(ours.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(MatchResult ours, MatchResult theirs) {
        var wanted = local(ours);
        var known = utc(theirs);
        return utc(ours).equals(known)
                || (times.contains(wanted) && isZone(Duration.between(known, wanted), wanted));
    }

    private static boolean isZone(Duration offset, LocalDateTime when) {
        return offset.compareTo(FARTHEST_WEST) >= 0
                && offset.compareTo(FARTHEST_EAST) <= 0
                && (when.getYear() < STEPS_SINCE
                        || (offset.toSecondsPart() == 0
                                && offset.toNanosPart() == 0
                                && offset.toMinutes() % STEP_IN_MINUTES == 0));
    }

    private static LocalDateTime local(MatchResult kept) {
        return LocalDate.parse(kept.group(1)).atTime(LocalTime.parse(kept.group(2)));
    }

    private static LocalDateTime utc(MatchResult kept) {
        return local(kept).minusSeconds(ZoneOffset.of(kept.group(3)).getTotalSeconds());
    }
}
