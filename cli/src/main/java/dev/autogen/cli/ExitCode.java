package dev.autogen.cli;

/** What a command's exit code says to scripts. */
enum ExitCode {
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    ENTITIES_DIFFER(3),
    DATABASE_TOUCHED(4),
    BEHIND(5),
    HISTORY_BROKEN(6),
    LINT_ERROR(7),
    ANSWER_NEEDED(8);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
