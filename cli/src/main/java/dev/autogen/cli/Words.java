package dev.autogen.cli;

import java.util.List;

/** Small words of messages. */
final class Words {
    private Words() {}

    /** "1 revision", "2 revisions". */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The ids, or base where there are none. */
    static String ids(List<String> ids) {
        return ids.isEmpty() ? "base" : String.join(", ", ids);
    }
}
