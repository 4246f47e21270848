package dev.autogen.diff;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tokens of a naming template stand for, for one constraint or index. */
record NamingTokens(
        QualifiedName table,
        List<String> columns,
        Optional<QualifiedName> referredTable,
        List<String> referredColumns,
        String subject) {
    private static final Pattern TOKEN = Pattern.compile("\\{([^}]*)}");
    private static final Pattern COLUMN =
            Pattern.compile("(referred_)?column_(\\d+)(_?N)?_(name|label|key)");
    private static final List<String> PLAIN =
            List.of("table", "table_name", "schema", "constraint_name");
    private static final List<String> REFERRED = List.of("referred_table", "referred_table_name");

    NamingTokens {
        columns = List.copyOf(columns);
        referredColumns = List.copyOf(referredColumns);
    }

    /**
     * Makes sure that every token of a template is known for the kind of object.
     *
     * @throws AutogenException that names the nearest known token
     */
    static void check(String kind, String template) {
        var tokens = TOKEN.matcher(template);
        while (tokens.find()) {
            var token = tokens.group(1);
            if (!isKnown(kind, token)) {
                throw new AutogenException(
                        "The naming template "
                                + kind
                                + " = \""
                                + template
                                + "\" has a token {"
                                + token
                                + "}, which is not known for it; the nearest known one is {"
                                + nearest(kind, token)
                                + "}.");
            }
        }
    }

    private static boolean isKnown(String kind, String token) {
        var column = COLUMN.matcher(token);
        return column.matches()
                ? column.group(1) == null || kind.equals("fk")
                : PLAIN.contains(token) || (kind.equals("fk") && REFERRED.contains(token));
    }

    private static String nearest(String kind, String token) {
        var columns =
                Stream.of("name", "label", "key")
                        .flatMap(
                                it ->
                                        Stream.of(
                                                "column_0_" + it,
                                                "column_0_N_" + it,
                                                "column_0N_" + it))
                        .toList();
        var referred =
                Stream.concat(REFERRED.stream(), columns.stream().map(it -> "referred_" + it));
        var all =
                Stream.of(
                                PLAIN.stream(),
                                columns.stream(),
                                kind.equals("fk") ? referred : Stream.<String>empty())
                        .flatMap(it -> it);
        return all.min(Comparator.comparingInt(it -> distance(it, token))).orElseThrow();
    }

    /** How many letters have to be added, taken away or changed. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    /** The template with its tokens filled in. */
    String fill(String template) {
        return TOKEN.matcher(template)
                .replaceAll(it -> Matcher.quoteReplacement(value(it.group(1), template)));
    }

    private String value(String token, String template) {
        return switch (token) {
            case "table", "table_name" -> table.name();
            case "schema" -> table.schema().orElse("");
            case "constraint_name" -> subject;
            case "referred_table", "referred_table_name" ->
                    referredTable.map(QualifiedName::name).orElse("");
            default -> column(token, template);
        };
    }

    private String column(String token, String template) {
        var parts = COLUMN.matcher(token);
        if (!parts.matches()) {
            throw new IllegalStateException("{" + token + "} was let through");
        }
        boolean own = parts.group(1) == null;
        var list = own ? columns : referredColumns;
        UnaryOperator<String> text =
                parts.group(4).equals("label")
                        ? it -> (own ? table : referredTable.orElse(table)).name() + "_" + it
                        : it -> it;
        int first = Integer.parseInt(parts.group(2));
        if (first >= list.size()) {
            throw new AutogenException(
                    "The naming template \""
                            + template
                            + "\" asks with {"
                            + token
                            + "} for a column that is not there, for something of table "
                            + table
                            + " with "
                            + list.size()
                            + (list.size() == 1 ? " column" : " columns")
                            + ": name it in the mapping, or choose a token such as {column_0_N_name}.");
        }
        return parts.group(3) == null
                ? text.apply(list.get(first))
                : String.join(
                        parts.group(3).equals("_N") ? "_" : "",
                        list.subList(first, list.size()).stream().map(text).toList());
    }
}
