package dev.autogen.testing;

import dev.autogen.testing.Flavour.Feature;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Hands out names, many of them odd, never the same twice; some differ in the case of their letters
 * alone where the database can tell them apart.
 */
final class RandomNames {
    private static final List<String> PLAIN =
            List.of(
                    "users",
                    "orders",
                    "items",
                    "price",
                    "title",
                    "email",
                    "note",
                    "status",
                    "amount",
                    "created_at",
                    "parent",
                    "kind",
                    "code");
    private static final List<String> ODD =
            List.of(
                    "order",
                    "SELECT",
                    "user",
                    "MixedCase",
                    "with space",
                    "quo\"te",
                    "apo'strophe",
                    "dol$lar",
                    "do.t",
                    "ünïcödé",
                    "日本語",
                    "back\\slash",
                    "back\\u0041slash",
                    "per%cent",
                    "semi;colon",
                    "dash--dash",
                    "/*c*/",
                    "what?",
                    ":colon",
                    "`tick`",
                    "{brace}",
                    "[bracket]",
                    "@at",
                    "a<b>&c",
                    "1st",
                    "$1",
                    "_",
                    "null",
                    "x".repeat(63),
                    "ä".repeat(31) + "z");
    private static final List<String> FORBIDDEN_BY_MANY =
            List.of("tab\tbed", "line\nbreak", "emoji😀", "hid\u202eden", " edge ");

    private final Dice dice;
    private final Flavour flavour;
    private final Set<String> taken = new HashSet<>();

    RandomNames(Dice dice, Flavour flavour) {
        this.dice = dice;
        this.flavour = flavour;
    }

    /** A name that nobody has yet. */
    String fresh() {
        var base = base();
        var name = base;
        for (int number = 2; !taken.add(key(name)); number++) {
            name = cut(base, "_" + number);
        }
        return name;
    }

    /** Makes sure that this name, which is there already, is not handed out. */
    void take(String name) {
        taken.add(key(name));
    }

    private String key(String name) {
        return flavour.has(Feature.CASES) ? name : name.toLowerCase(Locale.ROOT);
    }

    private String base() {
        if (dice.chance(60)) {
            var plain = dice.pick(PLAIN);
            return flavour.has(Feature.CASES) && dice.chance(20)
                    ? plain.toUpperCase(Locale.ROOT)
                    : plain;
        }
        return flavour.has(Feature.ANY_NAME) && dice.chance(15)
                ? dice.pick(FORBIDDEN_BY_MANY)
                : cut(dice.pick(ODD), "");
    }

    private String cut(String base, String suffix) {
        int end = base.length();
        while (bytes(base.substring(0, end) + suffix) > flavour.nameLimit()) {
            end = base.offsetByCodePoints(end, -1);
        }
        return base.substring(0, end) + suffix;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
