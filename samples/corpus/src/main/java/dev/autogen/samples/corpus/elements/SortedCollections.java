package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderBy;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.hibernate.annotations.SortNatural;

/** Sorted sets and maps. */
@Model
interface SortedCollections {
    @Entity(name = "Box")
    class Box {
        @Id long id;
        @ElementCollection @SortNatural SortedSet<String> words;
        @ElementCollection @SortNatural SortedMap<String, String> map;
        @ElementCollection @OrderBy Set<Integer> ordered;
    }
}
