package dev.autogen.reflect;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a {@code CREATE VIEW} statement, as SQLite keeps it. */
final class SqliteViewText {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s+|--[^\\n]*|/\\*.*?\\*/|\"([^\"]|\"\")*\"|`([^`]|``)*`|\\[[^]]*]|'([^']|'')*'|[\\p{L}\\p{N}_$]+|.",
                    Pattern.DOTALL);

    private SqliteViewText() {}

    static View view(QualifiedName name, String sql) {
        var columns = new ArrayList<String>();
        boolean inList = false;
        for (MatchResult token : TOKEN.matcher(sql).results().toList()) {
            var text = token.group();
            if (text.equalsIgnoreCase("as") && !inList) {
                return view(name, columns, sql.substring(token.end()).strip());
            }
            if (inList && isName(text)) {
                columns.add(unquoted(text));
            }
            inList = text.equals("(") || (inList && !text.equals(")"));
        }
        throw new IllegalStateException("No query in " + sql);
    }

    private static View view(QualifiedName name, List<String> columns, String query) {
        return new View(
                name,
                View.Kind.PLAIN,
                columns,
                query,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static boolean isName(String token) {
        return token.matches("(?s)[\"`\\['].+|[\\p{L}\\p{N}_$]+");
    }

    private static String unquoted(String name) {
        char first = name.charAt(0);
        if ("\"`['".indexOf(first) < 0) {
            return name;
        }
        var quote = String.valueOf(first);
        return name.substring(1, name.length() - 1).replace(quote + quote, quote);
    }
}
