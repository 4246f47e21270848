package dev.autogen.cli.config;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The known word that a misspelt one is likeliest to stand for. */
final class Nearest {
    private Nearest() {}

    /**
     * The candidate with the smallest edit distance, the first of them when several are as near.
     */
    static String to(String word, List<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .orElseThrow();
    }

    private static int distance(String left, String right) {
        if (right.startsWith(left) || left.startsWith(right)) {
            return 0;
        }
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
