package dev.autogen.dialect;

import java.util.regex.Pattern;

/** A default of null, which is what a column without a default has anyway. */
final class NullDefault {
    private static final Pattern NULL =
            Pattern.compile("(?i)null(\\s*::[^:'(]+(\\([\\d, ]+\\))?)?");

    private NullDefault() {}

    static boolean is(String expression) {
        return NULL.matcher(SqliteGroups.ungrouped(expression)).matches();
    }
}
