package dev.autogen.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Histories made by chance; the same seed makes the same. */
public final class RandomHistories {
    private final Random random;

    public RandomHistories(long seed) {
        random = new Random(seed);
    }

    /** Up to so many revisions, with branches, merges, several bases and dependencies. */
    public List<RevisionScript> history(int most) {
        var made = new ArrayList<RevisionScript>();
        int size = 1 + random.nextInt(most);
        for (int i = 0; i < size; i++) {
            made.add(revision("r" + i, made));
        }
        Collections.shuffle(made, random);
        return List.copyOf(made);
    }

    private RevisionScript revision(String id, List<RevisionScript> before) {
        if (before.isEmpty() || random.nextInt(12) == 0) {
            return dependent(Histories.empty(id), before);
        }
        var parents = new LinkedHashSet<String>();
        int count = random.nextInt(5) == 0 ? 2 + random.nextInt(2) : 1;
        for (int i = 0; i < count; i++) {
            parents.add(recent(before));
        }
        return dependent(Histories.empty(id, parents.toArray(String[]::new)), before);
    }

    private RevisionScript dependent(RevisionScript script, List<RevisionScript> before) {
        return before.isEmpty() || random.nextInt(4) > 0
                ? script
                : Histories.depending(
                        script, any(before.stream().map(RevisionScript::id).toList()));
    }

    /** Most revisions follow one of the newest. */
    private String recent(List<RevisionScript> before) {
        int back = Math.min(before.size(), random.nextInt(3) == 0 ? before.size() : 3);
        return before.get(before.size() - 1 - random.nextInt(back)).id();
    }

    public <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    public int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
