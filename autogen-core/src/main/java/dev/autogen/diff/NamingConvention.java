package dev.autogen.diff;

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
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How objects are named that nobody named: one template for each kind. A name that somebody wrote
 * is final.
 *
 * <p>Tokens: {@code {table}} or {@code {table_name}}, {@code {schema}}, for foreign keys {@code
 * {referred_table}} or {@code {referred_table_name}}, and {@code {constraint_name}}, which is the
 * columns that the object is about, with underscores between; of a check the first column that it
 * mentions, or else a hash of its text. For the columns {@code {column_0_name}} (the first; any
 * number), {@code {column_0_N_name}} (that and all after it, with underscores between), {@code
 * {column_0N_name}} (with nothing between); {@code label} in the place of {@code name} puts the
 * table before each, {@code key} says the same as {@code name}, and {@code referred_column} is of
 * the other table.
 */
public record NamingConvention(String pk, String fk, String uq, String ix, String ck) {

    /**
     * Refuses a token that no object of the kind has.
     *
     * @throws dev.autogen.AutogenException that names the nearest known token
     */
    public NamingConvention {
        NamingTokens.check("pk", pk);
        NamingTokens.check("fk", fk);
        NamingTokens.check("uq", uq);
        NamingTokens.check("ix", ix);
        NamingTokens.check("ck", ck);
    }

    public static final NamingConvention DEFAULT =
            new NamingConvention(
                    "pk_{table}",
                    "fk_{table}_{column_0_N_name}",
                    "uq_{table}_{column_0_N_name}",
                    "ix_{table}_{column_0_N_name}",
                    "ck_{table}_{constraint_name}");

    String name(Table table, PrimaryKey key) {
        return about(table, key.columns()).fill(pk);
    }

    String name(Table table, UniqueKey key) {
        return about(table, key.columns()).fill(uq);
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
        return about(table, columns).fill(ix);
    }

    String name(Table table, ForeignKey key) {
        return new NamingTokens(
                        table.name(),
                        key.columns(),
                        Optional.of(key.referencedTable()),
                        key.referencedColumns(),
                        String.join("_", key.columns()))
                .fill(fk);
    }

    String name(Table table, Check check) {
        var mentioned = columnsOf(table, check.expression());
        var subject = mentioned.isEmpty() ? Hash.of(check.expression(), 8) : mentioned.get(0);
        return new NamingTokens(
                        table.name(),
                        mentioned.isEmpty() ? List.of(subject) : mentioned,
                        Optional.empty(),
                        List.of(),
                        subject)
                .fill(ck);
    }

    private static NamingTokens about(Table table, List<String> columns) {
        return new NamingTokens(
                table.name(), columns, Optional.empty(), List.of(), String.join("_", columns));
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
}
