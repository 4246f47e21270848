package dev.autogen.codegen;

/**
 * Where on the page an expression begins.
 *
 * @param width the columns of a line
 * @param column where the expression begins
 * @param indent where the line that it begins on does
 * @param tail how many characters follow it on its last line
 */
record Page(int width, int column, int indent, int tail) {
    private static final int CONTINUATION = 8;

    static Page of(int width) {
        return new Page(width, 0, 0, 1);
    }

    boolean fits(Code code) {
        return !code.wantsLines() && column + code.flat().length() + tail <= width;
    }

    boolean fits(String text) {
        return column + text.length() + tail <= width;
    }

    String nextLine() {
        return "\n" + " ".repeat(indent + CONTINUATION);
    }

    /** After this text on the same line. */
    Page after(String text) {
        return new Page(width, column + text.length(), indent, tail);
    }

    /** At the begin of the next line. */
    Page below() {
        return new Page(width, indent + CONTINUATION, indent + CONTINUATION, tail);
    }

    Page withTail(int replaced) {
        return new Page(width, column, indent, replaced);
    }
}
