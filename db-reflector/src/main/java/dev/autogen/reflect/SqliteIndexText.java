package dev.autogen.reflect;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The text of a {@code CREATE INDEX} statement, where alone SQLite keeps expressions. */
record SqliteIndexText(String sql) {
    private static final Pattern ORDER = Pattern.compile("(?i)\\s+(asc|desc)$");
    private static final Pattern COLLATION = Pattern.compile("(?i)\\s+collate\\s+\\S+$");
    private static final Pattern WHERE = Pattern.compile("(?i)^\\s*where\\b");

    /** The index with its expressions, its predicate, and no collation that is its column's own. */
    Index applyTo(Index index, UnaryOperator<String> columnCollation) {
        var texts = new ArrayList<String>();
        int end = split(texts);
        var parts = new ArrayList<IndexPart>();
        for (IndexPart part : index.parts()) {
            parts.add(part(part, texts.get(parts.size()), columnCollation));
        }
        var where = WHERE.matcher(sql.substring(end));
        return index.withParts(parts)
                .withPredicate(
                        where.find()
                                ? Optional.of(
                                        Parentheses.without(
                                                sql.substring(end + where.end()).strip()))
                                : Optional.empty());
    }

    private static IndexPart part(
            IndexPart part, String text, UnaryOperator<String> columnCollation) {
        boolean column = part.kind() == IndexPart.Kind.COLUMN;
        var usual = column ? columnCollation.apply(part.text()) : "BINARY";
        return new IndexPart(
                part.kind(),
                column ? part.text() : expression(text),
                part.direction(),
                part.nulls(),
                part.collation().filter(it -> !it.equalsIgnoreCase(usual)),
                Optional.empty());
    }

    private static String expression(String text) {
        var unordered = ORDER.matcher(text.strip()).replaceFirst("");
        return Parentheses.without(COLLATION.matcher(unordered).replaceFirst(""));
    }

    /** Fills in the members of the list in parentheses, and says where it ends. */
    private int split(List<String> texts) {
        int depth = 0;
        int start = 0;
        for (int at = 0; at < sql.length(); at++) {
            char letter = sql.charAt(at);
            if ("'\"`[".indexOf(letter) >= 0) {
                at = sql.indexOf(letter == '[' ? ']' : letter, at + 1);
            } else if (letter == '(' && depth++ == 0) {
                start = at + 1;
            } else if (letter == ',' && depth == 1) {
                texts.add(sql.substring(start, at));
                start = at + 1;
            } else if (letter == ')' && --depth == 0) {
                texts.add(sql.substring(start, at));
                return at + 1;
            }
        }
        throw new IllegalStateException("No list of columns in " + sql);
    }
}
