package dev.autogen.reflect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What becomes of the questions that no server answers. Two plain literals can be told apart
 * without one; anything else is taken for what the database has, and said: nobody knows that it
 * differs.
 */
final class Uncompared {
    private static final int NAMED = 8;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern TEXT =
            Pattern.compile(
                    "'((?:[^']|'')*)'(?:::(?:text|character varying|character|bpchar)(?:\\(\\d+\\))?)?");
    private static final Pattern TRUTH = Pattern.compile("(?i)true|false");

    private final List<String> said = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** What to put in the place of the expression. */
    String answer(Question question) {
        for (String counterpart : question.counterparts()) {
            var same = same(question.expression(), counterpart);
            if (same.isPresent()) {
                return same.get() ? counterpart : question.expression();
            }
            if (taken.add(question.about() + " " + counterpart)) {
                said.add(question.about());
                return counterpart;
            }
        }
        return question.expression();
    }

    void say(String what) {
        said.add(what);
    }

    /** A sentence on all of them; none, if there was nothing to say. */
    Optional<String> note(String why) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var named = String.join(", ", said.subList(0, Math.min(NAMED, said.size())));
        var more = said.size() > NAMED ? " and " + (said.size() - NAMED) + " more" : "";
        return Optional.of(
                "Not compared, and taken to be the same, since the server cannot be asked how it writes SQL down: "
                        + named
                        + more
                        + ". The server said: "
                        + why.strip());
    }

    /** Absent where only the server can tell. */
    private static Optional<Boolean> same(String one, String other) {
        if (NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches()) {
            return Optional.of(new BigDecimal(one).compareTo(new BigDecimal(other)) == 0);
        }
        if (TRUTH.matcher(one).matches() && TRUTH.matcher(other).matches()) {
            return Optional.of(one.equalsIgnoreCase(other));
        }
        var left = TEXT.matcher(one);
        var right = TEXT.matcher(other);
        return left.matches() && right.matches() && other.contains("'::")
                ? Optional.of(left.group(1).equals(right.group(1)))
                : Optional.empty();
    }
}
