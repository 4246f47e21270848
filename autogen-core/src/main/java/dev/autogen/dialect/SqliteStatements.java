package dev.autogen.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements of some SQL, one by one: SQLite's driver runs the first and is silent about the
 * rest. The body of a trigger has statements in it that are none of these.
 */
record SqliteStatements(String sql) {

    List<String> all() {
        var statements = new ArrayList<String>();
        var tokens = new SqlTokens(sql);
        int start = 0;
        while (!tokens.atEnd()) {
            if (tokens.peek().equals(";")) {
                tokens.takeAny();
                start = tokens.position();
                continue;
            }
            skipStatement(tokens);
            statements.add(sql.substring(start, tokens.position()).strip());
        }
        return statements.size() < 2 ? List.of(sql) : List.copyOf(statements);
    }

    private static void skipStatement(SqlTokens tokens) {
        boolean trigger =
                tokens.peek().equals("create")
                        && (tokens.peek(1).equals("trigger") || tokens.peek(2).equals("trigger"));
        int depth = 0;
        while (!tokens.atEnd() && (depth > 0 || !tokens.peek().equals(";"))) {
            var token = tokens.peek();
            if (trigger && (token.equals("begin") || token.equals("case"))) {
                depth++;
            } else if (trigger && token.equals("end")) {
                depth--;
            }
            tokens.takeAny();
        }
    }
}
