package dev.autogen.jpa;

import dev.autogen.schema.SequenceOptions;
import java.util.Optional;

/**
 * What the free text of a sequence's options says, clause by clause; {@code unread} is the tail
 * that no clause explains.
 */
record SequenceClauses(SequenceOptions options, Optional<String> unread) {

    /** Reads {@code minvalue 10 cache 20 cycle}. */
    static SequenceClauses read(String text) {
        var words = new SqlWords(text);
        var options = SequenceOptions.NONE;
        while (!words.atEnd()) {
            if (words.take("start", "with") || words.take("start")) {
                options = options.startingAt(number(words));
            } else if (words.take("increment", "by") || words.take("increment")) {
                options = options.incrementedBy(number(words));
            } else if (words.take("cycle")) {
                options = options.cycling();
            } else if (words.take("cache")) {
                options = options.caching(number(words));
            } else if (words.take("minvalue")) {
                options = options.between(Optional.of(number(words)), options.maxValue());
            } else if (words.take("maxvalue")) {
                options = options.between(options.minValue(), Optional.of(number(words)));
            } else if (!isUsual(words)) {
                return new SequenceClauses(options, Optional.of(words.rest()));
            }
        }
        return new SequenceClauses(options, Optional.empty());
    }

    /** Takes a clause that says what a sequence does anyway. */
    private static boolean isUsual(SqlWords words) {
        return words.take("no", "cycle")
                || words.take("no", "minvalue")
                || words.take("no", "maxvalue");
    }

    private static long number(SqlWords words) {
        return Long.parseLong(words.next());
    }
}
