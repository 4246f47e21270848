package dev.autogen.dialect;

import dev.autogen.dialect.SqliteTableText.ColumnText;
import dev.autogen.dialect.SqliteTableText.ConstraintText;
import dev.autogen.dialect.SqliteTableText.Kind;
import dev.autogen.dialect.SqliteTableText.ReferenceText;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the grammar of SQLite's {@code CREATE TABLE}, which is known to be right: SQLite has read
 * it before.
 */
final class SqliteTableParser {
    private static final Set<String> CLAUSE_STARTS =
            Set.of(
                    "constraint",
                    "primary",
                    "not",
                    "null",
                    "unique",
                    "check",
                    "default",
                    "collate",
                    "references",
                    "generated",
                    "as",
                    ",",
                    ")");

    private final SqlTokens tokens;

    SqliteTableParser(String sql) {
        this.tokens = new SqlTokens(sql);
    }

    SqliteTableText parse() {
        tokens.expect("create");
        if (!tokens.take("temp")) {
            tokens.take("temporary");
        }
        tokens.expect("table");
        tokens.take("if", "not", "exists");
        var name = tokens.takeName();
        if (tokens.take(".")) {
            name = tokens.takeName();
        }
        tokens.expect("(");
        var columns = new ArrayList<ColumnText>();
        var constraints = new ArrayList<ConstraintText>();
        do {
            if (startsTableConstraint()) {
                constraints.add(constraint(List.of()));
            } else {
                columns.add(column());
            }
            // Between table constraints the comma may be missing.
        } while (tokens.take(",") || !tokens.peek().equals(")"));
        tokens.expect(")");
        return new SqliteTableText(name, columns, constraints, tokens.rest().strip());
    }

    /** A column may have such a name too, but then quoted. */
    private boolean startsTableConstraint() {
        return Set.of("constraint", "primary", "unique", "check", "foreign")
                .contains(tokens.peek());
    }

    /** One column definition on its own, as {@code ADD COLUMN} takes it. */
    ColumnText column() {
        var name = tokens.takeName();
        int start = tokens.position();
        boolean typed = false;
        while (!tokens.atEnd() && !CLAUSE_STARTS.contains(tokens.peek())) {
            if (tokens.peek().equals("(")) {
                tokens.takeGroup();
            } else {
                tokens.takeAny();
            }
            typed = true;
        }
        var type = typed ? tokens.textFrom(start) : "";
        var constraints = new ArrayList<ConstraintText>();
        while (!tokens.atEnd() && !Set.of(",", ")").contains(tokens.peek())) {
            constraints.add(constraint(List.of(name)));
        }
        return new ColumnText(name, type, constraints);
    }

    /** One constraint clause; {@code within} is the column it stands in, if any. */
    ConstraintText constraint(List<String> within) {
        var name =
                tokens.take("constraint")
                        ? Optional.of(tokens.takeName())
                        : Optional.<String>empty();
        int start = tokens.position();
        if (tokens.take("primary", "key")) {
            var columns = keyColumns(within);
            boolean more = true;
            while (more) {
                more =
                        tokens.take("asc")
                                || tokens.take("desc")
                                || conflictClause()
                                || tokens.take("autoincrement");
            }
            return clause(Kind.PRIMARY_KEY, name, start, columns, "");
        } else if (tokens.take("not", "null")) {
            conflictClause();
            return clause(Kind.NOT_NULL, name, start, within, "");
        } else if (tokens.take("null")) {
            conflictClause();
            return clause(Kind.NULL, name, start, within, "");
        } else if (tokens.take("unique")) {
            var columns = keyColumns(within);
            conflictClause();
            return clause(Kind.UNIQUE, name, start, columns, "");
        } else if (tokens.take("check")) {
            var expression = tokens.takeGroup();
            conflictClause();
            return clause(Kind.CHECK, name, start, within, expression);
        } else if (tokens.take("default")) {
            var expression = defaultValue();
            return clause(Kind.DEFAULT, name, start, within, expression);
        } else if (tokens.take("collate")) {
            return clause(Kind.COLLATE, name, start, within, tokens.takeName());
        } else if (tokens.take("generated", "always", "as") || tokens.take("as")) {
            var expression = tokens.takeGroup();
            if (!tokens.take("stored")) {
                tokens.take("virtual");
            }
            return clause(Kind.GENERATED, name, start, within, expression);
        }
        return foreignKey(name, start, within);
    }

    private ConstraintText clause(
            Kind kind, Optional<String> name, int start, List<String> columns, String expression) {
        return new ConstraintText(
                kind, name, tokens.textFrom(start), columns, expression, Optional.empty());
    }

    private String defaultValue() {
        if (tokens.peek().equals("(")) {
            int start = tokens.position();
            tokens.takeGroup();
            return tokens.textFrom(start);
        }
        int start = tokens.position();
        if (Set.of("+", "-").contains(tokens.peek())) {
            tokens.takeAny();
        }
        boolean blob = tokens.peek().equals("x") && tokens.peek(1).startsWith("'");
        var literal = tokens.takeAny();
        if (blob) {
            tokens.takeAny();
        } else if (literal.matches("(?i)[0-9.]+e") && Set.of("+", "-").contains(tokens.peek())) {
            tokens.takeAny();
            tokens.takeAny();
        }
        return tokens.textFrom(start);
    }

    private boolean conflictClause() {
        if (!tokens.take("on", "conflict")) {
            return false;
        }
        tokens.takeAny();
        return true;
    }

    /**
     * The columns in parentheses, without their collations and directions; none inside a column.
     */
    private List<String> keyColumns(List<String> within) {
        return within.isEmpty() ? columnList() : within;
    }

    private List<String> columnList() {
        var columns = new ArrayList<String>();
        tokens.expect("(");
        do {
            columns.add(tokens.takeName());
            while (!Set.of(",", ")").contains(tokens.peek())) {
                tokens.takeAny();
            }
        } while (tokens.take(","));
        tokens.expect(")");
        return columns;
    }

    private ConstraintText foreignKey(Optional<String> name, int start, List<String> within) {
        var columns = within;
        if (tokens.take("foreign", "key")) {
            columns = columnList();
        }
        tokens.expect("references");
        var table = tokens.takeName();
        List<String> referenced = tokens.peek().equals("(") ? columnList() : List.of();
        var onDelete = Action.NO_ACTION;
        var onUpdate = Action.NO_ACTION;
        var deferral = Deferral.NOT_DEFERRABLE;
        for (boolean more = true; more; ) {
            if (tokens.take("on", "delete")) {
                onDelete = action();
            } else if (tokens.take("on", "update")) {
                onUpdate = action();
            } else if (tokens.take("match")) {
                tokens.takeAny();
            } else if (tokens.take("not", "deferrable")) {
                initially();
            } else if (tokens.take("deferrable")) {
                deferral = initially() ? Deferral.INITIALLY_DEFERRED : Deferral.DEFERRABLE;
            } else {
                more = false;
            }
        }
        var reference = new ReferenceText(table, referenced, onDelete, onUpdate, deferral);
        return new ConstraintText(
                Kind.FOREIGN_KEY,
                name,
                tokens.textFrom(start),
                columns,
                "",
                Optional.of(reference));
    }

    private boolean initially() {
        if (tokens.take("initially", "deferred")) {
            return true;
        }
        tokens.take("initially", "immediate");
        return false;
    }

    private Action action() {
        if (tokens.take("set", "null")) {
            return Action.SET_NULL;
        } else if (tokens.take("set", "default")) {
            return Action.SET_DEFAULT;
        } else if (tokens.take("cascade")) {
            return Action.CASCADE;
        } else if (tokens.take("restrict")) {
            return Action.RESTRICT;
        }
        tokens.expect("no", "action");
        return Action.NO_ACTION;
    }
}
