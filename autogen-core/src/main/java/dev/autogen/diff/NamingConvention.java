package dev.autogen.diff;

import dev.autogen.AutogenException;
import dev.autogen.schema.Check;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How objects are named that nobody named: one template for each kind.
 *
 * <p>Tokens: {@code {table}}, {@code {schema}}, {@code {referred_table}}, {@code
 * {constraint_name}}, and for the columns {@code {column_0_name}} (the first; any number), {@code
 * {column_0_N_name}} (all, with underscores between), {@code {column_0N_name}} (all, with nothing
 * between), and the same with {@code referred_column}. The constraint name of a check is the column
 * that it is about, or else a hash of its text.
 */
public record NamingConvention(String pk, String fk, String uq, String ix, String ck) {
    private static final Pattern TOKEN = Pattern.compile("\\{([^}]*)}");
    private static final Pattern COLUMN = Pattern.compile("(referred_)?column_(\\d+)(_?N)?_name");

    public static final NamingConvention DEFAULT =
            new NamingConvention(
                    "pk_{table}",
                    "fk_{table}_{column_0_N_name}",
                    "uq_{table}_{column_0_N_name}",
                    "ix_{table}_{column_0_N_name}",
                    "ck_{table}_{constraint_name}");

    String name(Table table, PrimaryKey key) {
        return fill(pk, table, key.columns(), List.of(), Map.of());
    }

    String name(Table table, UniqueKey key) {
        return fill(uq, table, key.columns(), List.of(), Map.of());
    }

    String name(Table table, Index index) {
        var columns =
                index.parts().stream()
                        .map(
                                it ->
                                        it.kind() == IndexPart.Kind.COLUMN
                                                ? it.text()
                                                : Hash.of(it.text(), 8))
                        .toList();
        return fill(ix, table, columns, List.of(), Map.of());
    }

    String name(Table table, ForeignKey key) {
        return fill(
                fk,
                table,
                key.columns(),
                key.referencedColumns(),
                Map.of("referred_table", key.referencedTable().name()));
    }

    String name(Table table, Check check) {
        var about = columnsOf(table, check.expression());
        var subject = about.isEmpty() ? Hash.of(check.expression(), 8) : about.get(0);
        return fill(
                ck,
                table,
                about.isEmpty() ? List.of(subject) : about,
                List.of(),
                Map.of("constraint_name", subject));
    }

    /** The columns of the table that the expression mentions, in the order of its words. */
    private static List<String> columnsOf(Table table, String expression) {
        var found = new ArrayList<String>();
        var words =
                Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*")
                        .matcher(expression.replaceAll("'([^']|'')*'", " "));
        while (words.find()) {
            table.columns().stream()
                    .filter(
                            it ->
                                    it.name()
                                            .toLowerCase(Locale.ROOT)
                                            .equals(words.group().toLowerCase(Locale.ROOT)))
                    .map(it -> it.name())
                    .filter(it -> !found.contains(it))
                    .forEach(found::add);
        }
        return found;
    }

    private static String fill(
            String template,
            Table table,
            List<String> columns,
            List<String> referred,
            Map<String, String> more) {
        return TOKEN.matcher(template)
                .replaceAll(
                        token ->
                                Matcher.quoteReplacement(
                                        value(
                                                token.group(1),
                                                template,
                                                table,
                                                columns,
                                                referred,
                                                more)));
    }

    private static String value(
            String token,
            String template,
            Table table,
            List<String> columns,
            List<String> referred,
            Map<String, String> more) {
        if (token.equals("table")) {
            return table.name().name();
        } else if (token.equals("schema")) {
            return table.name().schema().orElse("");
        } else if (more.containsKey(token)) {
            return more.get(token);
        }
        var column = COLUMN.matcher(token);
        if (column.matches()) {
            var list = column.group(1) == null ? columns : referred;
            int first = Integer.parseInt(column.group(2));
            if (column.group(3) != null) {
                return String.join(
                        column.group(3).equals("_N") ? "_" : "",
                        list.subList(Math.min(first, list.size()), list.size()));
            } else if (first < list.size()) {
                return list.get(first);
            }
        }
        throw new AutogenException(
                "The naming template '"
                        + template
                        + "' has a token {"
                        + token
                        + "} that has no value for table "
                        + table.name()
                        + ". Known are table, schema, referred_table (fk), constraint_name (ck), column_0_name, column_0_N_name,"
                        + " column_0N_name and the same with referred_column.");
    }
}
