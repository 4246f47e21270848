package dev.autogen.reflect;

import java.util.Locale;

/** SQL without what means nothing in it: spaces, letter case and the quotes of names. */
final class Wording {
    private static final String WORD = "[\\p{L}\\p{N}_$]";

    private Wording() {}

    static boolean isSame(String one, String other) {
        return one.equals(other) || bare(one).equals(bare(other));
    }

    /** Literals stay to the letter; a space stays where it parts two words. */
    private static String bare(String expression) {
        var sql = Parentheses.without(expression);
        var bare = new StringBuilder();
        int at = 0;
        while (at < sql.length()) {
            int quote = sql.indexOf('\'', at);
            int end = quote < 0 ? sql.length() : quote;
            bare.append(plain(sql.substring(at, end)));
            at = end;
            if (quote >= 0) {
                int close = sql.indexOf('\'', quote + 1);
                int after = close < 0 ? sql.length() : close + 1;
                bare.append(sql, quote, after);
                at = after;
            }
        }
        return bare.toString();
    }

    private static String plain(String sql) {
        return sql.replaceAll("[\"`\\[\\]]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("(?<!" + WORD + ") | (?!" + WORD + ")", "");
    }
}
