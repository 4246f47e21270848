package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Basic values in each kind of collection. */
@Model
interface BasicCollections {
    @Entity(name = "Box")
    class Box {
        @Id long id;
        @ElementCollection Set<String> words;
        @ElementCollection List<Integer> bag;
        @ElementCollection Collection<Boolean> collection;
        @ElementCollection @OrderColumn List<String> list;
        @ElementCollection Map<String, Double> map;
        @ElementCollection Map<Integer, String> numbered;
    }
}
