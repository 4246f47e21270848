package dev.autogen.samples.corpus;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what SQLite says of itself, and of the tables' texts what no pragma tells. */
final class SqliteDump {
    /** Without the helper tables that a session factory makes for its own bulk statements. */
    private static final String TABLES =
            "select name, sql from sqlite_schema where type = 'table'"
                    + " and name not like 'sqlite\\_%' escape '\\'"
                    + " and name not like 'HT\\_%' escape '\\' and name not like 'HTE\\_%' escape '\\'"
                    + " and name <> 'autogen_version'";

    private static final Pattern WORD =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|[\\w$]+|\\S");

    private SqliteDump() {}

    static Dump of(Connection connection) {
        var lines = new ArrayList<String>();
        for (List<String> table : Sql.rows(connection, TABLES)) {
            table(connection, table.get(0), words(table.get(1)), lines);
        }
        for (List<String> other :
                Sql.rows(
                        connection,
                        "select type, name, sql from sqlite_schema where type in ('view', 'trigger')")) {
            lines.add(
                    other.get(0)
                            + " | "
                            + other.get(1)
                            + " | "
                            + String.join(" ", words(other.get(2))).toLowerCase(Locale.ROOT));
        }
        return new Dump(lines);
    }

    /** What Hibernate's dialect of SQLite leaves out of the tables it creates. */
    static boolean isLeftOut(String difference) {
        return difference.matches(
                "too many: (foreign key|index \\| .* \\| u|clause \\| \\w+ \\| deferr\\w+)( \\|.*)?");
    }

    private static void table(
            Connection connection, String table, List<String> words, List<String> lines) {
        String quoted = "'" + table.replace("'", "''") + "'";
        String of = " | " + table + " | ";
        for (List<String> column :
                Sql.rows(
                        connection,
                        // A default of null is none.
                        "select name, type, \"notnull\", iif(dflt_value like 'null', null, dflt_value), pk > 0, hidden"
                                + " from pragma_table_xinfo("
                                + quoted
                                + ")")) {
            column.set(1, affinity(column.get(1)));
            if (column.get(1).equals("integer") && !column.get(4).equals("0")) {
                // A key that SQLite numbers is never null, whether said or not.
                column.set(2, "1");
            }
            lines.add("column" + of + String.join(" | ", column));
        }
        Sql.lines(
                        connection,
                        "select group_concat(\"from\", ','), \"table\", group_concat(coalesce(\"to\", '')),"
                                + " on_update, on_delete from (select * from pragma_foreign_key_list("
                                + quoted
                                + ") order by id, \"from\") group by id")
                .forEach(it -> lines.add("foreign key" + of + it));
        indexes(connection, quoted, of, lines);
        clauses(words, of, lines);
        Sql.lines(connection, rows(connection, table, quoted))
                .forEach(it -> lines.add("row" + of + it));
    }

    /** All that SQLite makes of the words of a type, and the numbers in them. */
    private static String affinity(String type) {
        var words = type.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        // Hibernate gives a time its precision, which SQLite never looks at.
        int numbers = words.startsWith("time") ? -1 : words.indexOf('(');
        return affinityOf(words) + (numbers < 0 ? "" : words.substring(numbers));
    }

    private static String affinityOf(String words) {
        if (words.contains("int")) {
            return "integer";
        } else if (words.matches(".*(char|clob|text).*")) {
            return "text";
        } else if (words.contains("blob") || words.isEmpty()) {
            return "blob";
        }
        return words.matches(".*(real|floa|doub).*") ? "real" : "numeric";
    }

    /** The rows, with their columns in the order of names. */
    private static String rows(Connection connection, String table, String quoted) {
        var columns =
                Sql.lines(
                        connection,
                        "select '\"' || replace(name, '\"', '\"\"') || '\"' from pragma_table_xinfo("
                                + quoted
                                + ") order by name");
        return "select "
                + String.join(", ", columns)
                + " from \""
                + table.replace("\"", "\"\"")
                + "\"";
    }

    private static void indexes(
            Connection connection, String table, String of, List<String> lines) {
        for (List<String> index :
                Sql.rows(
                        connection,
                        "select l.origin, l.\"unique\", l.partial, l.name, (select group_concat("
                                + "coalesce(x.name, '?') || ' ' || x.\"desc\" || ' ' || x.coll, ', ')"
                                + " from (select * from pragma_index_xinfo(l.name) where key"
                                + " order by case l.origin when 'pk' then name else seqno end) x), s.sql"
                                + " from pragma_index_list("
                                + table
                                + ") l left join sqlite_schema s on s.name = l.name")) {
            String sql = index.get(5);
            int where = sql.toLowerCase(Locale.ROOT).indexOf(" where ");
            lines.add(
                    "index"
                            + of
                            + String.join(" | ", index.subList(0, 3))
                            + " | "
                            + (index.get(0).equals("c") ? Dump.name(index.get(3)) : "")
                            + " | "
                            + index.get(4)
                            + " | "
                            + (where < 0 ? "" : String.join(" ", words(sql.substring(where)))));
        }
    }

    /** Checks, what generates a column, collations and the like, of which no pragma tells. */
    private static void clauses(List<String> words, String of, List<String> lines) {
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "check" -> lines.add("check" + of + group(words, i + 1));
                case "as" -> lines.add("generated" + of + group(words, i + 1));
                // SQLite knows collations in any case.
                case "collate" ->
                        lines.add("collate" + of + words.get(i + 1).toLowerCase(Locale.ROOT));
                case "autoincrement", "without", "strict", "deferrable", "deferred", "conflict" ->
                        lines.add("clause" + of + words.get(i));
                default -> {}
            }
        }
    }

    /** The words in the parentheses that begin here. */
    private static String group(List<String> words, int start) {
        int depth = 0;
        int end = start;
        do {
            depth += words.get(end).equals("(") ? 1 : words.get(end).equals(")") ? -1 : 0;
            end++;
        } while (depth > 0);
        var inner = words.subList(start + 1, end - 1);
        return isGroup(inner) ? group(inner, 0) : String.join(" ", inner);
    }

    /** Whether one pair of parentheses holds all of it. */
    private static boolean isGroup(List<String> words) {
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            depth += words.get(i).equals("(") ? 1 : words.get(i).equals(")") ? -1 : 0;
            if (depth == 0 && i < words.size() - 1) {
                return false;
            }
        }
        return !words.isEmpty() && words.get(0).equals("(");
    }

    private static List<String> words(String sql) {
        return WORD.matcher(sql)
                .results()
                .map(it -> it.group())
                .map(
                        it ->
                                it.startsWith("'")
                                        ? it
                                        : it.startsWith("\"") || it.startsWith("`")
                                                ? it.substring(1, it.length() - 1)
                                                : it.toLowerCase(Locale.ROOT))
                .toList();
    }
}
