package dev.autogen.jpa;

import dev.autogen.schema.IndexStorage;
import java.util.List;

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
            for (String parameter : SqlWords.list(words.next())) {
                var sides = parameter.split("=", 2);
                storage =
                        storage.with(
                                sides.length == 1
                                        ? parameter
                                        : sides[0].strip()
                                                + "="
                                                + SqlWords.unquoted(sides[1].strip()));
            }
        }
        return words.take("tablespace") || words.take("using", "index", "tablespace")
                ? storage.tablespace(SqlWords.unquoted(words.next()))
                : storage;
    }
}
