package dev.autogen.jpa;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was seen in the mapping and has no place in the schema model, said once each. */
final class Notes {
    private final Set<String> lines = new LinkedHashSet<>();

    void add(String line) {
        lines.add(line);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
