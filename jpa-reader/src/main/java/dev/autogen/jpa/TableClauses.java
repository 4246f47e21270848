package dev.autogen.jpa;

import dev.autogen.schema.TableOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the free text of a table's options says, clause by clause; {@code unread} is the tail that
 * no clause explains.
 */
record TableClauses(TableOptions options, Optional<String> unread) {

    /** Reads {@code partition by list (kind) with (fillfactor=70) tablespace fast}. */
    static TableClauses read(String text) {
        var words = new SqlWords(text);
        var options = TableOptions.NONE;
        while (!words.atEnd()) {
            if (words.take("with")) {
                options = options.storing(KeyOptions.parameters(words).toArray(String[]::new));
            } else if (words.take("partition", "by")) {
                options = options.partitionedBy(partitionKey(words));
            } else if (words.take("using")) {
                options = options.usingAccessMethod(SqlWords.unquoted(words.nextIfAny()));
            } else if (words.take("tablespace")) {
                options = options.inTablespace(SqlWords.unquoted(words.nextIfAny()));
            } else if (words.take("without", "rowid")) {
                options = options.asWithoutRowid();
            } else if (words.take("strict")) {
                options = options.asStrict();
            } else if (!words.take(",")) {
                return new TableClauses(options, Optional.of(words.rest()));
            }
        }
        return new TableClauses(options, Optional.empty());
    }

    private static String partitionKey(SqlWords words) {
        String strategy = words.nextIfAny().toUpperCase(Locale.ROOT);
        List<String> key = SqlWords.list(words.nextIfAny());
        return strategy + " (" + String.join(", ", key) + ")";
    }
}
