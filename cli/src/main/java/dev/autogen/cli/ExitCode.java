package dev.autogen.cli;

import java.util.Locale;

/** What a command's exit code says to scripts. */
enum ExitCode {
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    ENTITIES_DIFFER(3),
    TOUCHED(4),
    BEHIND(5),
    HISTORY_BROKEN(6);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** Its name in JSON, such as {@code history-broken}. */
    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
