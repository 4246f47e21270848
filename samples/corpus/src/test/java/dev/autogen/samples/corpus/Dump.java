package dev.autogen.samples.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a database holds, a sorted line for each thing. */
record Dump(List<String> lines) {
    /**
     * How names look that Hibernate, PostgreSQL or the naming convention of autogen made up; the
     * models give no such names.
     */
    private static final Pattern INVENTED =
            Pattern.compile(
                    "(?i)(?:FK|UK|IDX)_?[0-9a-z]{20,26}|.*_(?:pkey|key|check)\\d*|(?:pk|fk|uq|ix|ck)_.*");

    Dump {
        lines = lines.stream().sorted().toList();
    }

    /** The name of a constraint or an index, unless somebody made it up. */
    static String name(String name) {
        return INVENTED.matcher(name).matches() ? "(made up)" : name;
    }

    /** What one holds and the other does not. */
    List<String> differenceFrom(Dump expected) {
        var difference = new ArrayList<String>();
        minus(expected.lines, lines).forEach(it -> difference.add("missing: " + it));
        minus(lines, expected.lines).forEach(it -> difference.add("too many: " + it));
        return difference;
    }

    private static List<String> minus(List<String> from, List<String> taken) {
        var left = new ArrayList<>(from);
        taken.forEach(left::remove);
        return left;
    }
}
