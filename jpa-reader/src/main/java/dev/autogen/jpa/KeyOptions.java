package dev.autogen.jpa;

import dev.autogen.schema.IndexStorage;
import java.util.List;
import java.util.Locale;

/** What the free text of an index or a unique key says of the index, clause by clause. */
final class KeyOptions {
    private KeyOptions() {}

    /** The columns of an {@code include (…)}, as they were written, if it comes next. */
    static List<String> included(SqlWords words) {
        return words.take("include") ? SqlWords.list(words.next()) : List.of();
    }

    /** The parameters of a {@code with (…)} and the tablespace, if they come next. */
    static IndexStorage storage(SqlWords words) {
        var storage = IndexStorage.USUAL;
        if (words.take("with")) {
            for (String parameter : parameters(words)) {
                storage = storage.with(parameter);
            }
        }
        return words.take("tablespace") || words.take("using", "index", "tablespace")
                ? storage.tablespace(SqlWords.unquoted(words.next()))
                : storage;
    }

    /** The parameters of a list such as {@code (fillfactor = 70)}, as the database keeps them. */
    static List<String> parameters(SqlWords words) {
        return SqlWords.list(words.nextIfAny()).stream().map(KeyOptions::parameter).toList();
    }

    private static String parameter(String written) {
        var sides = written.split("=", 2);
        return sides[0].strip().toLowerCase(Locale.ROOT)
                + "="
                + (sides.length == 1 ? "true" : SqlWords.unquoted(sides[1].strip()));
    }
}
