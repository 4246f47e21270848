package dev.autogen.dialect;

import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.OnConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The text of a {@code CREATE TABLE} statement as SQLite keeps it, taken apart so far that a part
 * can be read, changed or left as it is, to the letter. {@code tail} is what follows the closing
 * parenthesis, such as {@code WITHOUT ROWID}.
 *
 * @see <a href="https://www.sqlite.org/lang_createtable.html">the grammar</a>
 */
public record SqliteTableText(
        String name, List<ColumnText> columns, List<ConstraintText> constraints, String tail) {

    public SqliteTableText {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
    }

    /** One column; its type is as it is declared, and empty where none is. */
    public record ColumnText(String name, String type, List<ConstraintText> constraints) {
        public ColumnText {
            constraints = List.copyOf(constraints);
        }

        /** The first constraint of this kind. */
        public Optional<ConstraintText> find(Kind kind) {
            return constraints.stream().filter(it -> it.kind() == kind).findFirst();
        }

        ColumnText withType(String replaced) {
            return new ColumnText(name, replaced, constraints);
        }

        ColumnText without(Kind kind) {
            return new ColumnText(
                    name, type, constraints.stream().filter(it -> it.kind() != kind).toList());
        }

        ColumnText with(ConstraintText added) {
            var all = new ArrayList<>(constraints);
            all.add(added);
            return new ColumnText(name, type, all);
        }

        private String sql() {
            return quote(name)
                    + (type.isEmpty() ? "" : " " + type)
                    + constraints.stream().map(it -> " " + it.sql()).collect(Collectors.joining());
        }
    }

    /** What a constraint clause of a column or a table says. */
    public enum Kind {
        PRIMARY_KEY,
        NOT_NULL,
        NULL,
        UNIQUE,
        CHECK,
        DEFAULT,
        COLLATE,
        FOREIGN_KEY,
        GENERATED
    }

    /**
     * One constraint clause.
     *
     * <p>{@code body} is the clause without its name; {@code columns} are those it is about, for
     * one inside a column that column; {@code expression} is the text in the parentheses of a
     * check, a default or a generated column, the plain default, or the collation's name.
     */
    public record ConstraintText(
            Kind kind,
            Optional<String> name,
            String body,
            List<String> columns,
            String expression,
            Optional<ReferenceText> reference) {
        public ConstraintText {
            columns = List.copyOf(columns);
        }

        /** Whether the body has this word, in upper or lower case, outside of its expression. */
        public boolean says(String word) {
            var tokens = new SqlTokens(body);
            while (!tokens.atEnd()) {
                if (tokens.peek().equals("(")) {
                    tokens.takeGroup();
                } else if (tokens.takeAny().equalsIgnoreCase(word)) {
                    return true;
                }
            }
            return false;
        }

        /** What its body says of a row that is in the way. */
        public OnConflict onConflict() {
            var tokens = new SqlTokens(body);
            while (!tokens.atEnd()) {
                if (tokens.peek().equals("(")) {
                    tokens.takeGroup();
                } else if (tokens.take("on", "conflict")) {
                    return OnConflict.valueOf(tokens.takeAny().toUpperCase(Locale.ROOT));
                } else {
                    tokens.takeAny();
                }
            }
            return OnConflict.ABORT;
        }

        ConstraintText withName(Optional<String> replaced) {
            return new ConstraintText(kind, replaced, body, columns, expression, reference);
        }

        private String sql() {
            return name.map(it -> "CONSTRAINT " + quote(it) + " ").orElse("") + body;
        }
    }

    /** What a foreign key refers to; no columns means the primary key. */
    public record ReferenceText(
            String table,
            List<String> columns,
            Action onDelete,
            Action onUpdate,
            Deferral deferral) {
        public ReferenceText {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Takes a statement apart.
     *
     * @throws dev.autogen.AutogenException if it is not a {@code CREATE TABLE} with a list of
     *     columns
     */
    public static SqliteTableText parse(String createTable) {
        return new SqliteTableParser(createTable).parse();
    }

    /** The column of this name; SQLite's names are equal in any case. */
    public Optional<ColumnText> findColumn(String columnName) {
        return columns.stream().filter(it -> it.name().equalsIgnoreCase(columnName)).findFirst();
    }

    /** All constraints, those of the table and those inside its columns. */
    public List<ConstraintText> allConstraints() {
        var all = new ArrayList<ConstraintText>();
        columns.forEach(column -> all.addAll(column.constraints()));
        all.addAll(constraints);
        return all;
    }

    SqliteTableText withName(String replaced) {
        return new SqliteTableText(replaced, columns, constraints, tail);
    }

    SqliteTableText withColumns(List<ColumnText> replaced) {
        return new SqliteTableText(name, replaced, constraints, tail);
    }

    SqliteTableText withConstraints(List<ConstraintText> replaced) {
        return new SqliteTableText(name, columns, replaced, tail);
    }

    SqliteTableText withTail(String replaced) {
        return new SqliteTableText(name, columns, constraints, replaced);
    }

    /** With each constraint changed, those of the table and those inside its columns. */
    SqliteTableText mapConstraints(UnaryOperator<ConstraintText> change) {
        return withConstraints(constraints.stream().map(change).toList())
                .withColumns(
                        columns.stream()
                                .map(
                                        it ->
                                                new ColumnText(
                                                        it.name(),
                                                        it.type(),
                                                        it.constraints().stream()
                                                                .map(change)
                                                                .toList()))
                                .toList());
    }

    /** The statement, put together again. */
    String sql() {
        var lines = new ArrayList<String>();
        columns.forEach(it -> lines.add(it.sql()));
        constraints.forEach(it -> lines.add(it.sql()));
        return "CREATE TABLE "
                + quote(name)
                + " (\n    "
                + String.join(",\n    ", lines)
                + "\n)"
                + (tail.isEmpty() ? "" : " " + tail);
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
