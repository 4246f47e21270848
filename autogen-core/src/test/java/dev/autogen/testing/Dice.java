package dev.autogen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The chance that random schemas are made of; the same seed throws the same. */
record Dice(Random random) {

    static Dice seeded(long seed) {
        return new Dice(new Random(seed));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** So many different ones of the list, or all where there are not as many, in any order. */
    <T> List<T> some(List<T> list, int count) {
        var rest = new ArrayList<>(list);
        var picked = new ArrayList<T>();
        while (!rest.isEmpty() && picked.size() < count) {
            picked.add(rest.remove(random.nextInt(rest.size())));
        }
        return picked;
    }
}
