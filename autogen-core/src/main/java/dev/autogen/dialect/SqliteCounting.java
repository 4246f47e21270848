package dev.autogen.dialect;

import dev.autogen.dialect.SqliteTableText.ConstraintText;
import dev.autogen.dialect.SqliteTableText.Kind;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code AUTOINCREMENT}: a property of a column that SQLite wants to read in the key, and the key
 * then inside the column.
 */
final class SqliteCounting {
    private static final Pattern WORD = Pattern.compile("(?i)\\s*\\bautoincrement\\b");

    private SqliteCounting() {}

    static boolean isCounted(Column column) {
        return column.identitySpec()
                .filter(it -> it.mode() == Identity.Mode.AUTOINCREMENT)
                .isPresent();
    }

    static boolean isCounted(SqliteTableText text) {
        return loneKey(text).filter(it -> WORD.matcher(it.body()).find()).isPresent();
    }

    /** The edited text, counted if its key was written so, or if it was and was not written. */
    static SqliteTableText carryOver(SqliteTableText before, SqliteTableEdit edit) {
        var after = edit.text();
        var key = loneKey(after);
        if (key.isEmpty()) {
            return after;
        }
        var column = key.get().columns().get(0);
        var wanted = isCounted(before) && loneKey(before).get().columns().equals(List.of(column));
        for (Column written : edit.edits().written()) {
            wanted = written.name().equals(column) ? isCounted(written) : wanted;
        }
        return wanted == isCounted(after) ? after : wanted ? counted(after) : uncounted(after);
    }

    /** The table with the key of its one key column inside that column, and counted. */
    static SqliteTableText counted(SqliteTableText text) {
        var key = loneKey(text).orElseThrow();
        var counting =
                new ConstraintText(
                        Kind.PRIMARY_KEY,
                        key.name(),
                        "PRIMARY KEY" + conflictClause(key) + " AUTOINCREMENT",
                        key.columns(),
                        "",
                        Optional.empty());
        return text.withConstraints(
                        text.constraints().stream()
                                .filter(it -> it.kind() != Kind.PRIMARY_KEY)
                                .toList())
                .withColumns(
                        text.columns().stream()
                                .map(
                                        it ->
                                                it.name().equalsIgnoreCase(key.columns().get(0))
                                                        ? it.without(Kind.PRIMARY_KEY)
                                                                .with(counting)
                                                        : it)
                                .toList());
    }

    private static String conflictClause(ConstraintText key) {
        var tokens = new SqlTokens(key.body());
        tokens.expect("primary", "key");
        if (tokens.peek().equals("(")) {
            tokens.takeGroup();
        }
        return tokens.take("on", "conflict") ? " ON CONFLICT " + tokens.takeAny() : "";
    }

    private static SqliteTableText uncounted(SqliteTableText text) {
        var columns = new ArrayList<SqliteTableText.ColumnText>();
        for (var column : text.columns()) {
            var key = column.find(Kind.PRIMARY_KEY);
            columns.add(
                    key.map(it -> column.without(Kind.PRIMARY_KEY).with(uncounted(it)))
                            .orElse(column));
        }
        return text.withColumns(columns)
                .withConstraints(
                        text.constraints().stream()
                                .map(it -> it.kind() == Kind.PRIMARY_KEY ? uncounted(it) : it)
                                .toList());
    }

    private static ConstraintText uncounted(ConstraintText key) {
        return new ConstraintText(
                key.kind(),
                key.name(),
                WORD.matcher(key.body()).replaceAll(""),
                key.columns(),
                key.expression(),
                key.reference());
    }

    private static Optional<ConstraintText> loneKey(SqliteTableText text) {
        return text.allConstraints().stream()
                .filter(it -> it.kind() == Kind.PRIMARY_KEY && it.columns().size() == 1)
                .findFirst();
    }
}
